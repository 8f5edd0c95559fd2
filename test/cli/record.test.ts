import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planspor, type Ran, scratch, tenLines as tenOf2026 } from './run.ts';

/** Of a year that is over, wherever the tests are run. */
const tenLines = tenOf2026.replaceAll('2026', '2017');
const folder = scratch();
let number = 0;

const kpis = `targetGroups:
  - { id: elever, name: Elever }
kpis:
  - id: andel
    title: Andel der drikker vand
    type: share
    unit: pct.
    values:
      - { on: 2017-02-28, value: 61.5 }
    # planspor-ignore goal-not-measured: no goals
  - id: tal
    title: Vandposter
  - { id: karakter, title: Tilfredshed, type: rating, scale: [dårlig, god, meget god] }
  - { id: bevis, title: Møder holdt, type: evidence }
  - { id: svar, title: Svar fra skolerne, type: tally }
`;

const record = (cwd: string, ...argv: string[]): Promise<Ran> => planspor(['record', '--lang', 'en', ...argv], { cwd });

function withKpis(): { cwd: string; text: () => string } {
  number += 1;
  const cwd = join(folder, String(number));
  mkdirSync(join(cwd, 'plans'), { recursive: true });
  writeFileSync(join(cwd, 'plans/plan.yaml'), tenLines + kpis);
  return { cwd, text: () => readFileSync(join(cwd, 'plans/plan.yaml'), 'utf8').slice(tenLines.length) };
}

describe('record', () => {
  it('puts a value among the others, and says where and what', async () => {
    const { cwd, text } = withKpis();
    const { stdout, code, stderr } = await record(cwd, 'andel', '74,3', '--on', '2017-05-01', '--known', '2017-05-10', '--approx', 'ca.', '--target-group', 'elever', '--source', 'Måling');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('plans/plan.yaml:19: sundere-skoledag-2017/andel Andel der drikker vand: ca. 74.3 pct., target group elever, as at 1 May 2017\n');
    const line = '      - { on: 2017-05-01, known: 2017-05-10, approx: ca., value: 74.3, targetGroup: elever, source: Måling }\n';
    expect(text()).toBe(kpis.replace('61.5 }\n', `61.5 }\n${line}`));
  });

  it.each([
    ['tal', '12', 'value: 12'],
    ['tal', '12,50', 'value: "12.50"'],
    ['tal', '-4', 'value: -4'],
    ['tal', '12345678901234567,1', 'value: "12345678901234567.1"'],
    ['bevis', 'Mødet den 3. oktober', 'value: [Mødet den 3. oktober]'],
  ])('%s %s is written as %s, to the last digit', async (kpi, value, written) => {
    const { cwd, text } = withKpis();
    expect(await record(cwd, kpi, value, '--on', '2017-05-01')).toMatchObject({ code: 0, stderr: '' });
    expect(text()).toContain(written);
  });

  it.each([
    ['andel', '74 %', '{ on: 2017-05-01, value: 74 }'],
    ['karakter', 'God', 'values: [{ on: 2017-05-01, value: god }]'],
    ['svar', '12/5/3', 'values: [{ on: 2017-05-01, value: { positive: 12, neutral: 5, negative: 3 } }]'],
    ['svar', '12/3', 'values: [{ on: 2017-05-01, value: { positive: 12, negative: 3 } }]'],
  ])('%s %s is what the type of the KPI says', async (kpi, value, written) => {
    const { cwd, text } = withKpis();
    expect((await record(cwd, kpi, value, '--on', '2017-05-01')).code).toBe(0);
    expect(text()).toContain(written);
  });

  it('keeps the words for what the figure describes, and its place among the others', async () => {
    const { cwd, text } = withKpis();
    expect(await record(cwd, 'andel', '60', '--on', 'ultimo januar 2017')).toMatchObject({ code: 0, stderr: '' });
    expect(text()).toContain('values:\n      - { on: ultimo januar 2017, value: 60 }\n      - { on: 2017-02-28');
  });

  it('takes a missing year from the plan, as a reader of the file does', async () => {
    const { cwd, text } = withKpis();
    expect((await record(cwd, 'sundere-skoledag-2017/andel', '63', '--on', 'ultimo marts')).code).toBe(0);
    expect(text()).toContain('      - { on: ultimo marts, value: 63 }');
  });

  it.each([
    ['a KPI that is not there', ['ande', '1'], 'there is no "ande". Did you mean andel?'],
    ['an item', ['vandposter', '1'], 'sundere-skoledag-2017/vandposter is not a KPI.'],
    ['no number', ['andel', 'mange'], '"mange" is not a number.'],
    ['a word that is not on the scale', ['karakter', 'go'], '"go" is not on the scale. Did you mean god? Choose dårlig, god or meget god.'],
    ['no tally', ['svar', '12'], '"12" is not a tally.'],
    ['an unknown target group', ['andel', '1', '--target-group', 'eleve'], 'andel: '],
    ['a time that cannot be read', ['andel', '1', '--on', 'engang'], '--on "engang" is not a day.'],
  ])('refuses %s', async (_, argv, sentence) => {
    const { cwd, text } = withKpis();
    const { code, stdout, stderr } = await record(cwd, ...argv, ...(argv.includes('--on') ? [] : ['--on', '2017-05-01']));
    expect({ code, stdout, text: text() }).toEqual({ code: 2, stdout: '', text: kpis });
    expect(stderr).toContain(`planspor: ${sentence}`);
  });
});
