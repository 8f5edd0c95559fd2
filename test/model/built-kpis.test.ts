import { expect, it } from 'vitest';
import type { Kpi } from '../../src/model/kpi.ts';
import { workspaceFrom } from '../workspace.ts';
import { inShort, mistakes, placesOfWrongWords, placesTold, register } from './built.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n';

const read = (text: string) => workspaceFrom({ 'r.yaml': register, 'a.yaml': head + text });
/** A plan with one KPI of which only this is said. */
const only = (keys: string) => read(`kpis:\n  - { id: k, title: K, ${keys} }\n`);

function kpiOf(text: string): Kpi | undefined {
  return read(text).plans[0]?.kpis[0];
}
const one = (keys: string): Kpi | undefined => only(keys).plans[0]?.kpis[0];

const full = `sources: [{ id: dok }]
goals: [{ id: g, text: Ro }]
initiatives: [{ id: tag, title: Nyt tag, deliverables: [{ id: tegning, title: Tegning }] }]
kpis:
  - id: trivsel
    title: Trivsel
    number: "2.1"
    unit: elever
    definition: Glade elever
    dataSource: [kl, Skolen]
    method: Spørgeskema
    frequency: årligt
    type: share
    scale: [dårlig, god]
    rule: at-most
    direction: down
    series: cumulative
    baseline: { on: 2025, value: 80, approx: ca., definition: Glade børn, targetGroup: unge, source: Undersøgelse }
    targets:
      - { by: 2026-06-30, value: "85,5", targetGroup: { value: gamle, basis: inferred }, source: Aftale }
      - { by: 2026-12-31, change: "+15 %" }
      - { text: Flere glade }
    tolerance: "2,5"
    values:
      - { on: marts 2026, known: 2026-04-05, value: 82, approx: godt, definition: Glade unge, targetGroup: unge, source: Måling, method: Telefon, by: byen, internal: true }
      - { on: 2026-05-01, value: god }
    evaluation: { account: Det gik, judgement: behind, reason: Sne, by: kl, on: januar 2027, known: 2027-02-02, source: Rapport }
    goals: g
    initiatives: [tag, tegning]
    tags: [sikkert]
    source: { document: dok, line: 7 }
    internal: true
`;

const bare = {
  number: null, unit: null, definition: null, dataSource: [], method: null, frequency: null, type: 'number', scale: [], rule: null, direction: null,
  series: 'level', baselines: [], targets: [], tolerance: '0', values: [], evaluation: null, goals: [], initiatives: [], tags: [], sources: [], internal: false,
};
const bareMeasured = { approx: null, definition: null, targetGroup: null, sources: [] };
const bareTarget = { by: null, value: null, change: null, text: null, targetGroup: null, sources: [] };

it('a KPI says all that is written of it', () => {
  expect(mistakes(read(full))).toEqual([]);
  expect(inShort(kpiOf(full))).toEqual({
    ref: 'skole/trivsel', id: 'trivsel', place: 'kpis.0', title: 'Trivsel', number: '2.1', unit: 'elever', definition: 'Glade elever', dataSource: ['reg/kl', 'Skolen'],
    method: 'Spørgeskema', frequency: 'årligt', type: 'share', scale: ['dårlig', 'god'], rule: 'at-most', direction: 'down', series: 'cumulative',
    baselines: [{ place: 'kpis.0.baseline', on: '2025-01-01–2025-12-31', value: { decimal: '80' }, approx: 'ca.', definition: 'Glade børn', targetGroup: 'reg/unge', sources: ['Undersøgelse'] }],
    targets: [
      { ...bareTarget, place: 'kpis.0.targets.0', by: '2026-06-30', value: { decimal: '85.5' }, targetGroup: 'reg/gamle', sources: ['Aftale'] },
      { ...bareTarget, place: 'kpis.0.targets.1', by: '2026-12-31', change: { amount: '15', percent: true } },
      { ...bareTarget, place: 'kpis.0.targets.2', text: 'Flere glade' },
    ],
    tolerance: '2.5',
    values: [
      {
        place: 'kpis.0.values.0', on: '2026-03-31', known: '2026-04-05', value: { decimal: '82' }, approx: 'godt', definition: 'Glade unge', targetGroup: 'reg/unge',
        sources: ['Måling'], method: 'Telefon', by: ['reg/byen'], internal: true,
      },
      { ...bareMeasured, place: 'kpis.0.values.1', on: '2026-05-01', known: '2026-05-01', value: { word: 'god' }, method: null, by: [], internal: false },
    ],
    evaluation: {
      place: 'kpis.0.evaluation', account: 'Det gik', judgement: 'behind', reason: 'Sne', by: ['reg/kl'], on: '2027-01-31', known: '2027-02-02', sources: ['Rapport'],
    },
    goals: ['skole/g'], initiatives: ['skole/tag', 'skole/tegning'], tags: ['sikkert'], sources: ['skole/dok 7'], internal: true,
  });
});

it('a KPI says nothing that is not written', () => {
  expect(inShort(kpiOf('kpis: [{ id: k, title: K, baseline: [{ value: 1 }], evaluation: {} }]\n'))).toEqual({
    ...bare, ref: 'skole/k', id: 'k', place: 'kpis.0', title: 'K', baselines: [{ ...bareMeasured, place: 'kpis.0.baseline.0', on: null, value: { decimal: '1' } }],
    evaluation: { place: 'kpis.0.evaluation', account: null, judgement: null, reason: null, by: [], on: '2027-01-01', known: '2027-01-01', sources: [] },
  });
});

it.each<[string, string | null]>([
  ['rule: hold', 'up'], ['rule: hold, direction: down', 'down'], ['rule: hold, direction: up', 'up'],
  ['rule: at-least', null], ['rule: increase, direction: down', 'down'], ['direction: up', 'up'], ['unit: stk', null],
])('%s is held to go %s', (keys, direction) => {
  expect(one(keys)?.direction).toBe(direction);
});

it.each<[string, unknown]>([
  ['12', { decimal: '12' }], ['-3', { decimal: '-3' }], ['"+3"', { decimal: '3' }], ['1.5', { decimal: '1.5' }], ['"1,5"', { decimal: '1.5' }],
  ['"12345678901234567890,10"', { decimal: '12345678901234567890.10' }],
  ['god', { word: 'god' }], ['"12 stk"', { word: '12 stk' }], ['"ca. 12"', { word: 'ca. 12' }], ['"1.234,5"', { word: '1.234,5' }],
  ['[Brev, Møde]', { evidence: ['Brev', 'Møde'] }],
  ['{ positive: 3, neutral: 2, negative: 1 }', { tally: { positive: 3, neutral: 2, negative: 1 } }],
  ['{ positive: 3, negative: 1 }', { tally: { positive: 3, neutral: 0, negative: 1 } }],
])('the value %s', (written, value) => {
  expect(one(`values: [{ on: 2026-03-01, value: ${written} }]`)?.values.map((measured) => measured.value)).toEqual([value]);
});

it.each<[string, string, boolean]>([
  ['2', '2', false], ['-2', '-2', false], ['"+1,5"', '1.5', false], ['"-15%"', '-15', true], ['" +15 % "', '15', true], ['" 4 "', '4', false],
])('the change %s', (written, amount, percent) => {
  const { plans, problems } = only(`targets: [{ change: ${written} }]`);
  expect(plans[0]?.kpis[0]?.targets.map(({ change }) => change)).toEqual([{ amount, percent }]);
  expect(problems).toEqual([]);
});

it.each(['det dobbelte', '15 procent', '%', '15%%', '1 5'])('“%s” is no change that can be compared', (got) => {
  const { plans, problems } = only(`targets: [{ change: "${got}" }]`);
  expect(plans[0]?.kpis[0]?.targets.map(({ change }) => change)).toEqual([null]);
  expect(problems).toEqual([
    { check: 'schema', file: 'a.yaml', at: ['kpis', 0, 'targets', 0, 'change'], facts: { case: 'pattern', got, wanted: '2, "-15%"' } },
  ]);
});

it('a target says something that can be reached', () => {
  expect(only('targets: [{ by: 2026-06-30 }]').problems).toEqual([
    { check: 'schema', file: 'a.yaml', at: ['kpis', 0, 'targets', 0], facts: { case: 'together', keys: ['value', 'change', 'text'], rule: 'only-one' } },
  ]);
});

it.each(['value: 2', 'change: 2', 'text: Flere'])('a target with only a %s is one', (keys) => {
  expect(mistakes(only(`targets: [{ ${keys} }]`))).toEqual([]);
});

it.each<[string, string[], number | null]>([
  ['on different days', ['by: 2026-06-30', 'by: 2026-07-01'], null],
  ['on no day', ['text: A', 'text: B'], null],
  ['one of them on no day', ['text: A', 'by: 2026-06-30'], null],
  ['for different groups', ['by: 2026-06-30, targetGroup: unge', 'by: 2026-06-30, targetGroup: gamle'], null],
  ['for a group and for all', ['by: 2026-06-30, targetGroup: unge', 'by: 2026-06-30'], null],
  ['for all', ['by: 2026-06-30', 'by: 2026-06-30'], 0],
  ['for one group', ['by: 2026-06-30, targetGroup: unge', 'by: 2026-06-30, targetGroup: unge'], 0],
  ['with the day in other words', ['by: juni 2026', 'by: 2026-06-30'], 0],
  ['with others before', ['text: A', 'by: 2026-06-29', 'by: 2026-06-30, targetGroup: unge', 'by: 2026-06-30', 'by: 2026-06-30'], 3],
])('two targets %s', (_, targets, first) => {
  const { problems } = only(`targets: [${targets.map((keys) => `{ value: 2, ${keys} }`).join(', ')}]`);
  const related = [{ file: 'a.yaml', at: ['kpis', 0, 'targets', first], note: 'first' }];
  expect(problems).toEqual(first === null ? [] : [
    { check: 'schema', file: 'a.yaml', at: ['kpis', 0, 'targets', targets.length - 1], facts: { case: 'same-day', day: '2026-06-30' }, related },
  ]);
});

it('a value without a readable day is left out', () => {
  expect(one('values: [{ on: vrøvl, value: 1 }, { on: 2026-03-01, value: 2 }]')?.values.map(({ on, value }) => ({ on, value }))).toEqual([
    { on: '2026-03-01', value: { decimal: '2' } },
  ]);
});

it('each mistake is told where it stands', () => {
  const text = `${head}kpis:
  - id: k
    title: K
    dataSource: findes-ikke
    frequency: 2026-12-24
    baseline: [{ value: 1, on: vrøvl, targetGroup: findes-ikke, source: { document: findes-ikke } }]
    targets: [{ value: 1, by: fra 1. maj 2026, targetGroup: findes-ikke, source: { document: findes-ikke } }]
    values:
      - { value: 1, on: vrøvl }
      - { value: 1, on: 2026-03-01, known: vrøvl, by: findes-ikke, targetGroup: findes-ikke, source: { document: findes-ikke } }
    evaluation: { on: vrøvl, known: vrøvl, by: findes-ikke, source: { document: findes-ikke } }
    goals: findes-ikke
    initiatives: findes-ikke
    source: { document: findes-ikke }
  - { id: l, title: L, baseline: { value: 1, on: vrøvl } }
`;
  expect(placesTold(workspaceFrom({ 'r.yaml': register, 'a.yaml': text }), 'a.yaml')).toEqual(placesOfWrongWords(text));
});
