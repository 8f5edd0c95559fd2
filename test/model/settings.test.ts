import { describe, expect, it } from 'vitest';
import { options, type Settable, wholeNumber } from '../../src/model/options.ts';
import { readSettings } from '../../src/model/read-settings.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { told } from './told.ts';

/** Two checks, one of which has options of its own. */
const checks: Settable[] = [{ id: 'overdue' }, { id: 'readability', options: options({ limit: wholeNumber(45), words: wholeNumber(20) }) }];

const read = (text: string) => {
  const source = readYaml('planspor.yaml', text);
  return { source, ...readSettings(source, checks) };
};

describe('the settings', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['an empty file changes nothing', '', {}],
    ['nor does an empty map', '{}', {}],
    ['Danish', 'language: da', { language: 'da' }],
    ['English', 'language: en', { language: 'en' }],
    ['the zone', 'timeZone: America/Nuuk', { timeZone: 'America/Nuuk' }],
    ['where the plans are', 'plans: planer', { plans: 'planer' }],
    ['thresholds in days', 'staleAfter: 0\ndueWithin: 1\nopenAfter: 2\nopenBefore: 3', { staleAfter: 0, dueWithin: 1, openAfter: 2, openBefore: 3 }],
    ['the light rule of one year', 'lights: one-year', { lights: 'one-year' }],
    ['that of the council', 'lights: statens-it-raad', { lights: 'statens-it-raad' }],
    ['the thirds of a year', 'conventions: { year: narrow }', { conventions: { ...defaultSettings.conventions, year: 'narrow' } }],
    ['as they are without it', 'conventions: { year: thirds }', {}],
    ['the thirds of a month, the year as it was', 'conventions: { month: { primo: 1, medio: 30 } }', { conventions: { ...defaultSettings.conventions, month: { primo: 1, medio: 30 } } }],
    ['severities', 'checks: { overdue: info, readability: warning }', { checks: { overdue: 'info', readability: 'warning' } }],
    ['more severities', 'checks: { overdue: "off", readability: error }', { checks: { overdue: 'off', readability: 'error' } }],
    ['a severity in a map', 'checks: { overdue: { severity: info } }', { checks: { overdue: 'info' } }],
    ['an empty map of a check', 'checks: { overdue: {} }', {}],
    ['a severity and an option, the other by default', 'checks: { readability: { severity: info, limit: 50 } }', { checks: { readability: 'info' }, checkOptions: { readability: { limit: 50, words: 20 } } }],
    ['an option, the severity as it was', 'checks: { readability: { words: 0 } }', { checkOptions: { readability: { limit: 45, words: 0 } } }],
  ])('%s', (_, text, changed) => {
    const { settings, problems } = read(text);
    expect({ settings, problems }).toStrictEqual({ settings: { ...defaultSettings, ...changed }, problems: [] });
  });

  it.each(['spring', 'summer', 'autumn', 'winter'] as const)('set when %s is, the other seasons as they were', (season) => {
    const own = { from: '02-04', to: '10-06' };
    const { conventions } = read(`conventions: { seasons: { ${season}: { from: 02-04, to: 10-06 } } }`).settings;
    expect(conventions).toEqual({ ...defaultSettings.conventions, seasons: { ...defaultSettings.conventions.seasons, [season]: own } });
  });

  it.each(['01-01', '04-09', '09-10', '10-19', '11-20', '12-29', '02-30', '12-31'])('may begin the fiscal year on %s', (day) => {
    expect(read(`fiscalYearStart: ${day}`)).toMatchObject({ settings: { fiscalYearStart: day }, problems: [] });
  });

  it.each(['00-01', '13-01', '20-01', '04-00', '04-32', '04-40', '4-1', '04-1', '2017-04-01', '04-011', '04/01', 'april'])('may not begin it on %s', (day) => {
    const { source, settings, problems } = read(`fiscalYearStart: ${day}`);
    expect(told(source, problems)).toEqual([`${day} → "${day}" cannot be read; write for example "04-01"`]);
    expect(settings).toBe(defaultSettings);
  });
});

describe('a mistake in the settings is told where it stands, and nothing of them is used', () => {
  const leaveOut = 'is empty. Leave the key out when there is nothing to write';

  it.each<[string, string[]]>([
    ['stalAfter: 10', ['stalAfter → There is no key "stalAfter" here. Did you mean "staleAfter"?']],
    ['checks: { ovrdue: info }', ['ovrdue → There is no key "ovrdue" here. Did you mean "overdue"?']],
    ['checks: { nowhere: info }', ['nowhere → There is no key "nowhere" here. Possible keys are overdue, readability']],
    ['checks: { overdue: { severty: info } }', ['severty → There is no key "severty" here. Did you mean "severity"?']],
    ['checks: { overdue: { limit: 3 } }', ['limit → There is no key "limit" here. Possible keys are severity']],
    ['checks: { readability: { lmit: 3 } }', ['lmit → There is no key "lmit" here. Did you mean "limit"?']],
    ['conventions: { primo: 3 }', ['primo → There is no key "primo" here. Possible keys are year, month, seasons']],
    ['conventions: { seasons: { fall: { from: 09-01, to: 11-30 } } }', ['fall → There is no key "fall" here. Possible keys are spring, summer, autumn, winter']],
    ['conventions: { seasons: { spring: { from: 03-01 } } }', ['{ from: 03-01 } → The field "to" is missing']],
    ['conventions: { seasons: { spring: { frm: 03-01, to: 05-31 } } }', ['frm → There is no key "frm" here. Did you mean "from"?']],
    ['conventions: { month: { primo: 10 } }', ['{ primo: 10 } → The field "medio" is missing']],
    ['conventions: { month: { primo: 0, medio: 31 } }', ['0 → 0 is below 1, which is the lowest', '31 → 31 is above 30, which is the highest']],
    ['conventions: { year: third }', ['third → "third" cannot stand here; choose thirds or narrow. Did you mean "thirds"?']],
    ['language: sv', ['sv → "sv" cannot stand here; choose da or en']],
    ['language:', [`language → "language" ${leaveOut}`]],
    ['plans: ""', [`"" → "plans" ${leaveOut}`]],
    ['lights: two-year', ['two-year → "two-year" cannot stand here; choose one-year or statens-it-raad']],
    ['staleAfter: -1', ['-1 → -1 is below 0, which is the lowest']],
    ['dueWithin: 1.5', ['1.5 → Expected a whole number, not a number']],
    ['openAfter: snart', ['snart → Expected a number, not text']],
    ['fiscalYearStart: 0401', ['0401 → 0401 is read as 401, but text is meant here. Write "0401"']],
    ['timeZone: 1', ['1 → 1 is read as a number, but text is meant here. Write "1"']],
    ['checks: { overdue: eror }', ['eror → "eror" cannot stand here; choose error, warning, info or off. Did you mean "error"?']],
    ['checks: { overdue: { severity: eror } }', ['eror → "eror" cannot stand here; choose error, warning, info or off. Did you mean "error"?']],
    ['checks: { overdue: false }', ['false → Expected text or a set of fields, not true or false']],
    ['checks: { readability: [info] }', ['[info] → Expected text or a set of fields, not a list']],
    ['checks: { overdue: }', [`overdue → "overdue" ${leaveOut}`]],
    ['checks: { readability: { limit: -1 } }', ['-1 → -1 is below 0, which is the lowest']],
    ['checks: { readability: { limit: } }', [`limit → "limit" ${leaveOut}`]],
    ['checks: info', ['info → Expected a set of fields, not text']],
    ['[language: da]', ['[language: da] → Expected a set of fields, not a list']],
    ['language: sv\nstalAfter: 10', ['sv → "sv" cannot stand here; choose da or en', 'stalAfter → There is no key "stalAfter" here. Did you mean "staleAfter"?']],
    ['language: da: en', ['d → Cannot be read as YAML: there is another colon on the line; put the value in quotes']],
  ])('%s', (text, said) => {
    const { source, settings, problems } = read(text);
    expect(told(source, problems)).toEqual(said);
    expect(settings).toBe(defaultSettings);
  });

  it('a zone that is none', () => {
    const { source, problems } = read('timeZone: Mars/Base');
    expect(told(source, problems)).toEqual(['Mars/Base → "Mars/Base" cannot stand here; choose Europe/Copenhagen']);
  });
});
