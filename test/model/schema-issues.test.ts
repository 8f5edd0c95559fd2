import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/model/read-baseline.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { slugOf } from '../../src/model/schema/issues.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { readWorkspace } from '../../src/model/workspace.ts';
import { told } from './told.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const plan = (rest: string): string => `${head}${rest}\n`;
const initiative = (rest: string): string => plan(`initiatives: [{ id: i, ${rest} }]`);
const item = (rest: string): string => initiative(`title: I, ${rest}`);
const entry = (rest: string): string => item(`log: [{ on: 2017-02-01, ${rest} }]`);
const kpi = (rest: string): string => plan(`kpis: [{ id: k, title: K, ${rest} }]`);
const network = (rest: string): string => `kind: network\nid: n\ntitle: N\n${rest}\n`;

function saidOf(text: string): string[] {
  const source = readYaml('a.yaml', text);
  return told(source, readWorkspace([source], defaultSettings).problems);
}

const leaveOut = 'is empty. Leave the key out when there is nothing to write';
const fillIn = 'is empty; something must stand here';

describe('a key that must be there', () => {
  it.each<[string, string, string[]]>([
    ['is missed where its map begins', initiative('owner: []'), ['{ id: i, owner: [] } → The field "title" is missing']],
    ['is missed at the top of the file', 'kind: plan\nid: s\nperiod: { from: 2017-01-01 }\n', ['kind: plan → The field "title" is missing']],
    ['may be a map', 'kind: plan\nid: s\ntitle: S\n', ['kind: plan → The field "period" is missing']],
    ['may be a list', plan('areas: [{ id: a }]'), ['{ id: a } → The field "initiatives" is missing']],
    ['may be a word of several', plan('products: [{ id: p }]'), ['{ id: p } → The field "kind" is missing']],
    ['may be written in several ways', plan('figures: [{ unit: stk }]'), ['{ unit: stk } → The field "value" is missing']],
    ['may stand in what can be one or several', plan('products: [{ id: p, kind: status, delivered: { where: X } }]'), ['{ where: X } → The field "on" is missing']],
    ['each is missed by itself', plan('goals: [{ source: X }]'), ['{ source: X } → The field "id" is missing', '{ source: X } → The field "text" is missing']],
    ['with a slip in it is one mistake', initiative('titel: X'), ['titel → There is no key "titel" here. Did you mean "title"?']],
    ['with a slip in the map above it too', 'kind: plan\nid: s\ntitle: S\nperiod: { frm: 2017-01-01 }\n', ['frm → There is no key "frm" here. Did you mean "from"?']],
    ['is missed beside an unknown key that is not near it', plan('goals: [{ id: g, farve: X }]'), ['{ id: g, farve: X } → The field "text" is missing', 'farve → There is no key "farve" here. Possible keys are id, text, targetGroups, source']],
    ['is missed beside a slip in another map', plan('goals: [{ id: g, txt: X }, { id: h }]'), ['txt → There is no key "txt" here. Did you mean "text"?', '{ id: h } → The field "text" is missing']],
    ['is missed beside a slip in a key that may be left out', plan('goals: [{ id: g, sorce: X }]'), ['{ id: g, sorce: X } → The field "text" is missing', 'sorce → There is no key "sorce" here. Did you mean "source"?']],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});

describe('a key that is not of the format', () => {
  const possible = 'Possible keys are kind, id, title, period, number, format, language, sources, tags, source, background, purpose, programme, follows, dated, inForce …';
  const unknown = (count: number): string => plan(Array.from({ length: count }, (_, at) => `q${at}: X`).join('\n'));

  it('is told with the nearest, else with those there are', () => {
    expect(saidOf(item('ownr: X'))).toEqual(['ownr → There is no key "ownr" here. Did you mean "owner"?']);
    expect(saidOf(unknown(1))).toEqual([`q0 → There is no key "q0" here. ${possible}`]);
  });

  it('ten are told one by one, and more at once', () => {
    expect(saidOf(unknown(10))).toHaveLength(10);
    expect(saidOf(unknown(11))).toEqual([`q0 → There is no key "q0", nor 10 others, here. ${possible}`]);
  });

  it.each<[string, string, string]>([
    ['a citation', item('source: { dokument: X }'), 'dokument → There is no key "dokument" here. Did you mean "document"?'],
    ['one citation of several', item('source: [X, { document: X, pag: 3 }]'), 'pag → There is no key "pag" here. Did you mean "page"?'],
    ['a marked time', item('deadline: { value: 2017-02-01, bais: inferred }'), 'bais → There is no key "bais" here. Did you mean "basis"?'],
    ['a time in words', item('deadline: { text: senere, opn: true }'), 'opn → There is no key "opn" here. Did you mean "open"?'],
    ['a marked time in words', item('deadline: { value: { text: senere, opn: true } }'), 'opn → There is no key "opn" here. Did you mean "open"?'],
    ['a party', item('owner: { valeu: X }'), 'valeu → There is no key "valeu" here. Did you mean "value"?'],
    ['something outside that it waits for', item('after: { external: Loven, confirmd: 2017-01-01 }'), 'confirmd → There is no key "confirmd" here. Did you mean "confirmed"?'],
    ['something inside that it waits for', item('after: { value: skole, sorce: X }'), 'sorce → There is no key "sorce" here. Did you mean "source"?'],
    ['a tally', kpi('values: [{ on: 2017-02-01, value: { positive: 1, negative: 1, neutal: 2 } }]'), 'neutal → There is no key "neutal" here. Did you mean "neutral"?'],
    ['a chapter', plan('evaluation: { summary: { txt: X } }'), 'txt → There is no key "txt" here. Did you mean "text"?'],
    ['a figure of a target group', plan('targetGroups: [{ id: g, name: G, figures: [{ value: 3, unti: stk }] }]'), 'unti → There is no key "unti" here. Did you mean "unit"?'],
    ['a member of a network', network('members: [{ organization: X }]'), 'organization → There is no key "organization" here. Did you mean "organisation"?'],
  ])('is compared with the keys of what was meant: %s', (_, text, said) => {
    expect(saidOf(text)).toContain(said);
  });
});

describe('a value', () => {
  it.each<[string, string, string]>([
    ['a number for a map', item('count: 6'), '6 → Expected a set of fields, not a number'],
    ['a list for a map', item('count: [6]'), '[6] → Expected a set of fields, not a list'],
    ['a text for a list', item('log: X'), 'X → Expected a list, not text'],
    ['a map for a list', item('log: { on: 2017-02-01 }'), '{ on: 2017-02-01 } → Expected a list, not a set of fields'],
    ['a text for an entry', item('log: [X]'), 'X → Expected a set of fields, not text'],
    ['a list for a text', initiative('title: [X]'), '[X] → Expected text, not a list'],
    ['a map for a text', initiative('title: { da: X }'), '{ da: X } → Expected text, not a set of fields'],
    ['a text for a number', entry('count: mange'), 'mange → Expected a number, not text'],
    ['a number for yes or no', item('event: 1'), '1 → Expected true or false, not a number'],
    ['a text for yes or no', item('event: "true"'), '"true" → Expected true or false, not text'],
    ['half of what is whole', plan('risks: [{ id: r, text: R, impact: 2.5 }]'), '2.5 → Expected a whole number, not a number'],
    ['half a year', item('deadline: 2017.5'), '2017.5 → Expected a whole number, not a number'],
    ['a list for a time', item('deadline: [2017-01-01]'), '[2017-01-01] → Expected text, a number or a set of fields, not a list'],
    ['a list for a decimal', kpi('tolerance: [1]'), '[1] → Expected a number or text, not a list'],
    ['a list in a list of parties', item('owner: [[X]]'), '[X] → Expected text or a set of fields, not a list'],
    ['a text for one map or several', entry('deviation: X'), 'X → Expected a set of fields or a list, not text'],
    ['a text for one map of several', entry('deviation: [X]'), 'X → Expected a set of fields, not text'],
    ['a text for the number that is the only one', plan('format: "1"'), '"1" → Expected a number, not text'],
    ['nothing for an entry', plan('initiatives: [~]'), '~ → Expected a set of fields, not nothing'],
    ['nothing for a text of several', entry('by: [~]'), '~ → Expected text or a set of fields, not nothing'],
    ['an empty text of several', item('tags: [""]'), '"" → Expected text, not nothing'],
  ])('of the wrong type: %s', (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  it.each<[string, string, string]>([
    ['a number', initiative('title: 7'), '7 → 7 is read as a number, but text is meant here. Write "7"'],
    ['what loses its noughts', item('number: 007'), '007 → 007 is read as 7, but text is meant here. Write "007"'],
    ['yes or no', item('owner: true'), 'true → true is read as yes or no, but text is meant here. Write "true"'],
    ['one party of several', entry('by: [7]'), '7 → 7 is read as a number, but text is meant here. Write "7"'],
    ['the value of a party', item('owner: { value: 7 }'), '7 → 7 is read as a number, but text is meant here. Write "7"'],
    ['a name in one language', plan('organisations: [{ id: o, name: { da: 7 } }]'), '7 → 7 is read as a number, but text is meant here. Write "7"'],
    ['who answers for what it waits for', item('after: { external: Loven, owner: 7 }'), '7 → 7 is read as a number, but text is meant here. Write "7"'],
    ['a word of a rating', kpi('values: [{ on: 2017-02-01, value: [god, 3] }]'), '3 → 3 is read as a number, but text is meant here. Write "3"'],
  ])('that lacks its quotation marks: %s', (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  it.each<[string, string, string]>([
    ['a slip', item('commitment: intnt'), 'intnt → "intnt" cannot stand here; choose firm or intent. Did you mean "intent"?'],
    ['another word', item('commitment: måske'), 'måske → "måske" cannot stand here; choose firm or intent'],
    ['a number', item('commitment: 3'), '3 → "3" cannot stand here; choose firm or intent'],
    ['a list', item('commitment: [intent]'), '[intent] → "["intent"]" cannot stand here; choose firm or intent'],
    ['another version', plan('format: 2'), '2 → "2" cannot stand here; choose 1'],
    ['in a map that may be one or several', entry('deviation: { kind: tim, text: X }'), 'tim → "tim" cannot stand here; choose time, scope, channel, cost or quality. Did you mean "time"?'],
    ['how a party is known', entry('by: { value: X, basis: infered }'), 'infered → "infered" cannot stand here; choose implied or inferred. Did you mean "inferred"?'],
  ])('that is none of the words: %s', (_, text, said) => {
    expect(saidOf(text)).toContain(said);
  });

  it.each<[string, string, string]>([
    ['below nothing', item('count: { planned: -1 }'), '-1 → -1 is below 0, which is the lowest'],
    ['over a hundred percent', entry('progress: 100.5'), '100.5 → 100.5 is above 100, which is the highest'],
    ['above the highest', plan('risks: [{ id: r, text: R, probability: 6 }]'), '6 → 6 is above 5, which is the highest'],
    ['below the lowest', plan('risks: [{ id: r, text: R, probability: 0 }]'), '0 → 0 is below 1, which is the lowest'],
    ['a year of one figure', item('deadline: 5'), '5 → 5 is below 1,000, which is the lowest'],
    ['a year of five figures', item('deadline: 10000'), '10000 → 10000 is above 9,999, which is the highest'],
    ['part of a tally', kpi('values: [{ on: 2017-02-01, value: { positive: 1, negative: -1 } }]'), '-1 → -1 is below 0, which is the lowest'],
    ['a scale of one word', kpi('scale: [god]'), '[god] → The list must have at least 2'],
    ['percent for percent points', kpi('tolerance: 12%'), '12% → "12%" cannot be read; write for example 12.5'],
    ['two points', plan('figures: [{ value: 1.2.3 }]'), '1.2.3 → "1.2.3" cannot be read; write for example 12.5'],
  ])('out of range or shape: %s', (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  it.each<[string, string, string]>([
    ['text that may be left out', item('description: ""'), `"" → "description" ${leaveOut}`],
    ['text that must be there', initiative('title: ""'), `"" → "title" ${fillIn}`],
    ['nothing, where it may be left out', item('description: '), `description → "description" ${leaveOut}`],
    ['nothing, where text must stand', initiative('title: '), `title → "title" ${fillIn}`],
    ['nothing for a list that may be left out', plan('initiatives: '), `initiatives → "initiatives" ${leaveOut}`],
    ['nothing for a list that must be there', plan('areas: [{ id: a, initiatives: ~ }]'), `initiatives → "initiatives" ${fillIn}`],
    ['nothing for a word that may be left out', item('commitment: '), `commitment → "commitment" ${leaveOut}`],
    ['nothing for a word that must be there', plan('products: [{ id: p, kind: ~ }]'), `kind → "kind" ${fillIn}`],
    ['nothing for one or several', item('owner: '), `owner → "owner" ${leaveOut}`],
    ['nothing for a time', item('deadline: '), `deadline → "deadline" ${leaveOut}`],
    ['an empty time', item('deadline: ""'), `"" → "deadline" ${leaveOut}`],
    ['nothing for a decimal that may be left out', kpi('tolerance: '), `tolerance → "tolerance" ${leaveOut}`],
    ['nothing for a decimal that must be there', plan('figures: [{ value: }]'), `value → "value" ${fillIn}`],
    ['nothing for the text of what was meant', entry('deviation: { kind: time, text: }'), `text → "text" ${fillIn}`],
    ['nothing for the source of what was meant', entry('deviation: { kind: time, text: X, source: }'), `source → "source" ${leaveOut}`],
    ['nothing in one language', plan('organisations: [{ id: o, name: { da: "" } }]'), `"" → "da" ${fillIn}`],
  ])('that is empty: %s', (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });
});

describe('of values that may be written in several ways', () => {
  it.each<[string, string, string[]]>([
    ['an empty map may be any of them, the first first', item('deadline: {}'), ['{} → The field "text" is missing']],
    ['most keys in common is what is meant', item('after: { confirmed: 2017-01-01 }'), ['{ confirmed: 2017-01-01  → The field "external" is missing']],
    ['a key that any may have is no sign', item('after: { owner: X, confirmed: 2017-01-01, basis: inferred }'), ['{ owner: X, confirmed: 2 → The field "external" is missing']],
    ['a list is what its first entry is', entry('deviation: [{ kind: time, text: X }, { kind: time }]'), ['{ kind: time } → The field "text" is missing']],
    ['one mistake does not hide the next', entry('deviation: [{ kind: time }, X]'), ['{ kind: time } → The field "text" is missing', 'X → Expected a set of fields, not text']],
    ['a baseline of the KPI', kpi('baseline: [{ source: X }]'), ['{ source: X } → The field "value" is missing']],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});

describe('an id', () => {
  const long = 'a'.repeat(59);
  const idsIn = (id: string) => readWorkspace([readYaml('a.yaml', plan(`goals: [{ id: ${id}, text: T }]`))], defaultSettings).problems;

  it.each<[string, string, string | null]>([
    ['capitals and low lines', 'A_1', 'a-1'],
    ['Danish letters', 'Blå bænk på øen', 'blaa-baenk-paa-oeen'],
    ['accents', 'Été', 'ete'],
    ['hyphens at its ends', '-a-', 'a'],
    ['two hyphens', 'a--b', 'a-b'],
    ['letters of another alphabet that look the same', 'а1', 'a1'],
    ['none that can be kept', '日本', null],
    ['sixty letters', `${long}B`, `${long}b`],
    ['more than sixty', `a${long}B`, null],
  ])('with %s is told with one that it may be', (_, id, proposal) => {
    expect(idsIn(id)).toEqual([{ check: 'invalid-id', file: 'a.yaml', at: ['goals', 0, 'id'], facts: { id, proposal } }]);
  });

  it('may not be empty', () => {
    expect(idsIn('""')[0]?.facts).toEqual({ id: '', proposal: null });
  });

  it('is told as far as eighty letters', () => {
    const facts = [80, 81, 200].map((length) => idsIn(`A${'a'.repeat(length - 1)}`)[0]?.facts);
    expect(facts).toEqual([`A${'a'.repeat(79)}`, `A${'a'.repeat(78)}…`, `A${'a'.repeat(78)}…`].map((id) => ({ id, proposal: null })));
  });

  it('that is asked for on the command line gets the same proposal', () => {
    expect([slugOf('Mere  leg!'), slugOf('?'), slugOf('æ'.repeat(31))]).toEqual(['mere-leg', null, null]);
  });
});

describe('the baseline', () => {
  it.each<[string, string[]]>([
    ['version: 1\nfiles: { a.yaml: { overdue: { i: 2 } } }', []],
    ['version: 2\nfiles: {}', ['2 → "2" cannot stand here; choose 1']],
    ['version: "1"\nfiles: {}', ['"1" → Expected a number, not text']],
    ['', [' → The field "version" is missing', ' → The field "files" is missing']],
    ['version: 1', ['version: 1 → The field "files" is missing']],
    ['version: 1\nfile: {}', ['file → There is no key "file" here. Did you mean "files"?']],
    ['version: 1\nfiles: { a.yaml: 3 }', ['3 → Expected a set of fields, not a number']],
    ['version: 1\nfiles: { a.yaml: { overdue: { i: 0 } } }', ['0 → 0 is below 1, which is the lowest']],
    ['version: 1\nfiles: { a.yaml: { overdue: { i: mange } } }', ['mange → Expected a number, not text']],
    ['version: 1\nfiles: { a.yaml: { overdue: ~ } }', [`overdue → "overdue" ${fillIn}`]],
    ['version: 1\nfiles: a.yaml: 3', ['a → Cannot be read as YAML: there is another colon on the line; put the value in quotes']],
  ])('%s', (text, said) => {
    const source = readYaml('planspor-baseline.yaml', text);
    const { entries, problems } = readBaseline(source);
    expect(told(source, problems)).toEqual(said);
    expect(entries).toEqual(said.length > 0 ? [] : [{ file: 'a.yaml', check: 'overdue', item: 'i', count: 2 }]);
  });
});
