import { describe, expect, it } from 'vitest';
import { decimalOf } from '../../src/model/build/file-reader.ts';
import type { Moment } from '../../src/model/common.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Problem } from '../../src/model/problem.ts';
import { workspaceFrom } from '../workspace.ts';

const head = (rest = ''): string => `kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n${rest}`;

const placed = ({ at }: Pick<Problem, 'at'>): string => ('start' in at ? `at ${at.start}` : at.join('/'));

/** A plan that says this, and what is wrong with it. */
function read(rest: string, more: Record<string, string> = {}): { plan: Plan; wrong: string[] } {
  const { plans, problems } = workspaceFrom({ 'a.yaml': head(rest), ...more });
  const plan = plans.find(({ file }) => file === 'a.yaml');
  if (!plan) throw new Error(JSON.stringify(problems.map(({ check, facts }) => [check, facts])));
  return { plan, wrong: problems.filter(({ file }) => file === 'a.yaml').map((one) => `${one.check} ${placed(one)}`) };
}

describe('a time', () => {
  const said = (moment: Moment | null): string =>
    moment ? `${moment.text}: ${moment.kind} ${moment.from ?? ''}–${moment.to ?? ''}, ${moment.basis} at ${placed(moment.place)}` : 'none';

  it.each([
    ['in words', 'ultimo oktober 2017', 'ultimo oktober 2017: window 2017-10-21–2017-10-31, stated at dated'],
    ['that is a year', '2017', '2017: window 2017-01-01–2017-12-31, stated at dated'],
    ['that is said to be implied', '{ value: 2017-10-31, basis: implied }', '2017-10-31: date 2017-10-31–2017-10-31, implied at dated/value'],
    ['that is a value of which no more is said', '{ value: 2017-10-31 }', '2017-10-31: date 2017-10-31–2017-10-31, stated at dated/value'],
    ['from a day on', '{ text: når der er penge, from: 2017-10-01 }', 'når der er penge: start 2017-10-01–, stated at dated'],
    ['up to a day', '{ text: når der er penge, to: november 2017 }', 'når der er penge: window –2017-11-30, stated at dated'],
    ['between two days', '{ text: når der er penge, from: oktober 2017, to: november 2017 }', 'når der er penge: window 2017-10-01–2017-11-30, stated at dated'],
    ['that is open, with a day from which it may be', '{ text: når der er penge, from: 2017-10-01, open: true }', 'når der er penge: open 2017-10-01–, stated at dated'],
    ['that has no day at all', '{ text: når der er penge }', 'når der er penge: open –, stated at dated'],
    ['between days that somebody inferred', '{ value: { text: når der er penge, from: 2017-10-01, to: 2017-11-30 }, basis: inferred }', 'når der er penge: window 2017-10-01–2017-11-30, inferred at dated/value'],
    ['between days of which no more is said', '{ value: { text: når der er penge, to: 2017-11-30 } }', 'når der er penge: window –2017-11-30, stated at dated/value'],
  ])('%s', (_, written, expected) => {
    const { plan, wrong } = read(`dated: ${written}\n`);
    expect([said(plan.dated), wrong]).toEqual([expected, []]);
  });

  it.each([
    ['on a day that is not', 'dated: 2017-02-30', 'impossible-date dated'],
    ['on such a day that somebody inferred', 'dated: { value: 2017-02-30, basis: inferred }', 'impossible-date dated/value'],
    ['from such a day', 'dated: { text: senere, from: 2017-02-30 }', 'impossible-date dated/from'],
    ['to such a day', 'dated: { text: senere, to: 2017-02-30 }', 'impossible-date dated/to'],
    ['to such a day that somebody inferred', 'dated: { value: { text: senere, to: 2017-02-30 }, basis: inferred }', 'impossible-date dated/value/to'],
    ['in words that say none', 'dated: engang', 'unreadable-deadline dated'],
    ['whose weekday is another', 'dated: mandag den 3. oktober 2017', 'weekday-mismatch dated'],
    ['with two digits for its year', 'dated: fra 1.6.17', 'ambiguous-date dated'],
  ])('%s is told of where it stands', (_, line, expected) => {
    expect(read(`${line}\n`).wrong).toEqual([expected]);
  });

  it.each([
    ['the day of a report', 'løbende', ['log/0/on: not-a-day']],
    ['the day of a report', 'oktober 2017', ['log/0/on: not-a-day']],
    ['the day of a report', '3. oktober 2017', []],
  ])('for %s is one day: %s', (_, on, expected) => {
    const { problems } = workspaceFrom({ 'a.yaml': head(`log: [{ on: ${on}, note: Set }]\n`) });
    expect(problems.map((one) => `${placed(one)}: ${(one.facts as { reason: string }).reason}`)).toEqual(expected);
  });

  it('that is doubtful is read all the same, and said as it was read', () => {
    const { problems } = workspaceFrom({ 'a.yaml': head('dated: fra 1.6.17\ninForce: mandag den 3. oktober 2017\n') });
    expect(problems.map(({ facts }) => facts)).toEqual([
      { text: 'fra 1.6.17', why: 'two-digit-year', readAs: '2017-06-01' },
      { text: 'mandag den 3. oktober 2017', written: 1, actual: 2, day: '2017-10-03' },
    ]);
  });
});

describe('a reference', () => {
  it('may say that it is inferred, and stands where its word stands', () => {
    const { plan } = read('goals: [{ id: g, text: G }]\nkpis: [{ id: k, title: K, unit: stk, goals: [g, { value: g, basis: inferred }, { value: g }] }, { id: l, title: L, unit: stk }]\n');
    const [kpi, other] = plan.kpis;
    expect(kpi?.goals.map(({ ref, found, basis, place }) => `${ref} ${String(found)} ${basis} ${placed(place)}`)).toEqual([
      'skole/g true stated kpis/0/goals/0',
      'skole/g true inferred kpis/0/goals/1/value',
      'skole/g true stated kpis/0/goals/2/value',
    ]);
    expect(other?.goals).toEqual([]);
  });

  it('that leads nowhere keeps its words and its basis, and is told of where it stands', () => {
    const { plan, wrong } = read('kpis: [{ id: k, title: K, unit: stk, goals: [{ value: maal, basis: inferred }, andet] }]\n');
    expect(plan.kpis[0]?.goals.map(({ ref, found, basis }) => [ref, found, basis])).toEqual([['maal', false, 'inferred'], ['andet', false, 'stated']]);
    expect(wrong).toEqual(['unknown-reference kpis/0/goals/0/value', 'unknown-reference kpis/0/goals/1']);
  });
});

describe('a party', () => {
  const register = 'kind: register\nid: reg\norganisations:\n  - { id: skoler, name: { da: Skoleforvaltningen, en: The Schools }, aliases: [Skolerne] }\n  - { id: by, name: Byen }\n';
  const network = 'kind: network\nid: net\ntitle: Netværket\n';
  const owners = (written: string, language = '') => read(`${language}owner: ${written}\n`, { 'r.yaml': register, 'n.yaml': network });
  const schools = { da: 'Skoleforvaltningen', en: 'The Schools' };

  it.each<[string, string, unknown]>([
    ['by its id', 'skoler', { name: schools, ref: 'reg/skoler', basis: 'stated' }],
    ['by its full reference', 'reg/by', { name: { da: 'Byen' }, ref: 'reg/by', basis: 'stated' }],
    ['that is a network, by its id', 'net', { name: { da: 'Netværket' }, ref: 'net', basis: 'stated' }],
    ['by a name that it has', 'Skolerne', { name: schools, ref: 'reg/skoler', basis: 'stated' }],
    ['inferred, by its id', '{ value: skoler, basis: inferred }', { name: schools, ref: 'reg/skoler', basis: 'inferred' }],
    ['inferred, by a name', '{ value: Skolerne, basis: inferred }', { name: schools, ref: 'reg/skoler', basis: 'inferred' }],
    ['of which no more is said', '{ value: Skolerne }', { name: schools, ref: 'reg/skoler', basis: 'stated' }],
    ['in words', 'Forældrene', { name: { da: 'Forældrene' }, ref: null, basis: 'stated' }],
    ['in words that somebody inferred', '{ value: Forældrene, basis: implied }', { name: { da: 'Forældrene' }, ref: null, basis: 'implied' }],
    ['in words with a slash', 'Skoler/haller', { name: { da: 'Skoler/haller' }, ref: null, basis: 'stated' }],
    ['in words with a slash before a capital', 'skoler/Haller', { name: { da: 'skoler/Haller' }, ref: null, basis: 'stated' }],
    ['in words with a slash after capitals', 'SKOLER/HALLER', { name: { da: 'SKOLER/HALLER' }, ref: null, basis: 'stated' }],
    ['in several words with a slash', 'skoler/haller og parker', { name: { da: 'skoler/haller og parker' }, ref: null, basis: 'stated' }],
  ])('%s', (_, written, expected) => {
    const { plan, wrong } = owners(written);
    expect([plan.owners, wrong]).toEqual([[expected], []]);
  });

  it.each([
    ['an id', 'parker'],
    ['a reference', 'reg/parker'],
    ['a reference that somebody inferred', '{ value: reg/parker, basis: inferred }'],
    ['letters that only look like an id', 'skolеr'],
  ])('that is %s must be one', (_, written) => {
    const { plan, wrong } = owners(`[Forældrene, ${written}]`);
    expect(wrong).toEqual([`unknown-reference owner/1${written.startsWith('{') ? '/value' : ''}`]);
    const words = written.startsWith('{') ? 'reg/parker' : written;
    expect(plan.owners[1]).toMatchObject({ name: { da: words }, ref: null });
  });

  it('has names in the language of its file', () => {
    expect(owners('[Parents, by]', 'language: en\n').plan.owners).toEqual([
      { name: { en: 'Parents' }, ref: null, basis: 'stated' },
      { name: { en: 'Byen' }, ref: 'reg/by', basis: 'stated' },
    ]);
  });

  it.each<[string, string, object]>([
    ['is no text', '{ id: by, name: 7 }', { da: 'by' }],
    ['is missing', '{ id: by }', { da: 'by' }],
    ['is empty', '{ id: by, name: }', { da: 'by' }],
    ['is empty, as its title is', '{ id: by, name: , title: }', { da: 'by' }],
    ['is no text in any language', '{ id: by, name: { da: 7 } }', { da: 'by' }],
    ['is a text in one language', '{ id: by, name: { da: 7, en: The City } }', { en: 'The City' }],
  ])('is called by its id where its name %s', (_, organisation, name) => {
    const broken = `kind: register\nid: reg\norganisations:\n  - ${organisation}\n`;
    expect(read('owner: by\n', { 'r.yaml': broken }).plan.owners).toEqual([{ name, ref: 'reg/by', basis: 'stated' }]);
  });
});

it.each<[string, string, unknown[]]>([
  ['nothing', '', []],
  ['words', 'source: Referatet', [{ document: null, line: null, page: null, quote: null, text: 'Referatet' }]],
  ['a document and where in it', 'source: { document: ref, line: 3, page: 4, quote: Vi vil }', [{ document: 'skole/ref', line: 3, page: 4, quote: 'Vi vil', text: null }]],
  ['a document', 'source: { document: ref }', [{ document: 'skole/ref', line: null, page: null, quote: null, text: null }]],
  ['a place in no document', 'source: { page: 4 }', [{ document: null, line: null, page: 4, quote: null, text: null }]],
  ['several', 'source: [Referatet, { document: ref }]', [
    { document: null, line: null, page: null, quote: null, text: 'Referatet' },
    { document: 'skole/ref', line: null, page: null, quote: null, text: null },
  ]],
])('a source is %s', (_, line, expected) => {
  const { plan, wrong } = read(`sources: [{ id: ref, title: Referat }]\n${line}\n`);
  expect([plan.sources, wrong]).toEqual([expected, []]);
});

it.each([
  ['alone', 'source: { document: rfe }', ['unknown-reference source/document']],
  ['among others', 'source: [Referatet, { document: rfe }]', ['unknown-reference source/1/document']],
])('a document that is not there is told of where it is named: %s', (_, line, expected) => {
  expect(read(`sources: [{ id: ref, title: Referat }]\n${line}\n`).wrong).toEqual(expected);
});

it.each<[string, object | null]>([
  ['', null],
  ['budget: { amount: 250000, currency: DKK }', { amount: '250000', currency: 'DKK' }],
  ['budget: { amount: "250000,50", currency: DKK }', { amount: '250000.50', currency: 'DKK' }],
])('a budget is exact: %s', (line, expected) => {
  expect(read(`${line}\n`).plan.budget).toEqual(expected);
});

it.each([['+5', '5'], ['-5', '-5'], [1e21, '1e+21'], ['12345678901234567,25', '12345678901234567.25']])('%s as a decimal is %s', (raw, decimal) => {
  expect(decimalOf(raw)).toBe(decimal);
});
