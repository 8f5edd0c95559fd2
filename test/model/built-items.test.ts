import { expect, it } from 'vitest';
import type { Item } from '../../src/model/item.ts';
import { workspaceFrom } from '../workspace.ts';
import { inShort, mistakes, placesOfWrongWords, placesTold, register } from './built.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n';
const earlier = 'kind: plan\nid: gammel\ntitle: Gammel\nperiod: { from: 2025-01-01, to: 2025-12-31 }\nprogramme: program\ninitiatives: [{ id: loft, title: Loft, deliverables: [{ id: spaer, title: Spær }] }]\n';

const read = (text: string) => workspaceFrom({ 'r.yaml': register, 'g.yaml': earlier, 'a.yaml': head + text });

/** The initiative of a plan that has only one. */
function itemOf(text: string): Item | undefined {
  return read(text).plans.find(({ id }) => id === 'skole')?.initiatives[0];
}
const one = (keys: string) => itemOf(`initiatives:\n  - { id: i, title: T, ${keys} }\n`);

const full = `sources: [{ id: dok }]
goals: [{ id: g, text: Ro }]
products: [{ id: rapport, kind: status }]
initiatives:
  - id: tag
    title: Nyt tag
    number: "1.1"
    description: Skifer
    background: Det gamle er utæt
    owner: [kl, { value: Skolen, basis: implied }]
    partners: byen
    channel: Brev
    goals: g
    targetGroups: [unge, { value: gamle, basis: inferred }]
    principles: klart
    deadline: 2026-06-30
    forecast: { value: 2026-07-15, basis: inferred }
    window: { text: om sommeren, from: 2026-06-01, to: 2026-08-31 }
    starts: 2026-02-01
    event: true
    continuous: true
    review: kvartalsvis
    after: [tegning, { value: rapport, basis: implied }, { external: Godt vejr, owner: kl, confirmed: 2026-03-01, basis: inferred }]
    relates: [{ to: gammel/loft, kind: uses, basis: implied, owner: byen, confirmed: 2026-03-02 }, { external: Et byggemarked }]
    count: { planned: 3, unit: tage, approx: ca. }
    commitment: intent
    origin: [gammel/loft, gammel/spaer]
    assessments:
      - { on: maj 2026, known: 2026-06-02, by: byen, result: limited, scale: Så som så, text: Der mangler søm, source: Brev, internal: true }
      - { by: kl, result: complete }
    budget: { amount: "1000,50", currency: DKK }
    tags: [sikkert, sikkert]
    log:
      - { on: 2026-02-01 }
      - on: 2026-03-01
        known: 2026-03-05
        status: in-progress
        completion: limited
        progress: 40
        count: 1
        deadline: 2026-09-30
        forecast: 2026-09-15
        deviation: { kind: time, text: Sne, source: Vejret }
        light: yellow
        reason: Vi venter
        by: kl
        note: Tag det roligt
        basis: implied
        source: { document: dok, line: 3, page: 2, quote: sne }
        internal: true
    source: [{ document: dok, line: 1 }, Et møde]
    internal: true
    deliverables: [{ id: tegning, title: Tegning }]
    evaluation: { result: partly, summary: Det gik, learning: Spørg før, next: change, reason: Dyrt, on: januar 2027, known: 2027-02-02, by: kl, source: Rapport }
`;

const bare = {
  number: null, description: null, background: null, owners: [], partners: [], channel: null, goals: [], targetGroups: [], principles: [], tags: [],
  deadline: null, forecast: null, window: null, starts: null, event: false, continuous: false, review: null, after: [], relates: [], count: null,
  intent: false, origin: [], assessments: [], budget: null, log: [], sources: [], internal: false, deliverables: [], evaluation: null, parent: null,
  section: null, area: null, becomes: null, from: null,
};
const bareEntry = {
  status: null, completion: null, progress: null, count: null, deadline: null, forecast: null, deviations: [], light: null, reason: null, by: [],
  note: null, basis: 'stated', sources: [], internal: false,
};

it('an initiative says all that is written of it', () => {
  expect(mistakes(read(full))).toEqual([]);
  expect(inShort(itemOf(full))).toEqual({
    ...bare, kind: 'initiative', ref: 'skole/tag', id: 'tag', place: 'initiatives.0', title: 'Nyt tag', number: '1.1', description: 'Skifer',
    background: 'Det gamle er utæt', owners: ['reg/kl', 'Skolen (implied)'], partners: ['reg/byen'], channel: 'Brev', goals: ['skole/g'],
    targetGroups: ['reg/unge', 'reg/gamle (inferred)'], principles: ['reg/klart'], tags: ['sikkert'],
    deadline: '2026-06-30', forecast: '2026-07-15 (inferred)', window: '2026-06-01–2026-08-31', starts: '2026-02-01',
    event: true, continuous: true, review: 'kvartalsvis',
    after: [
      { to: 'skole/tegning', external: null, owner: [], confirmed: null, kind: 'with', basis: 'stated', place: 'initiatives.0.after.0' },
      { to: 'skole/rapport (implied)', external: null, owner: [], confirmed: null, kind: 'with', basis: 'implied', place: 'initiatives.0.after.1.value' },
      { to: null, external: 'Godt vejr', owner: ['reg/kl'], confirmed: '2026-03-01', kind: 'with', basis: 'inferred', place: 'initiatives.0.after.2' },
    ],
    relates: [
      { to: 'gammel/loft', external: null, owner: ['reg/byen'], confirmed: '2026-03-02', kind: 'uses', basis: 'implied', place: 'initiatives.0.relates.0' },
      { to: null, external: 'Et byggemarked', owner: [], confirmed: null, kind: 'with', basis: 'stated', place: 'initiatives.0.relates.1' },
    ],
    count: { planned: 3, unit: 'tage', approx: 'ca.' }, intent: true, origin: ['gammel/loft', 'gammel/spaer'],
    assessments: [
      { on: '2026-05-31', known: '2026-06-02', place: 'initiatives.0.assessments.0', by: ['reg/byen'], result: 'limited', scale: 'Så som så', text: 'Der mangler søm', sources: ['Brev'], internal: true },
      { on: '2027-01-01', known: '2027-01-01', place: 'initiatives.0.assessments.1', by: ['reg/kl'], result: 'complete', scale: null, text: null, sources: [], internal: false },
    ],
    budget: '1000.50 DKK',
    log: [
      { ...bareEntry, on: '2026-02-01', known: '2026-02-01', index: 0, place: 'initiatives.0.log.0' },
      {
        on: '2026-03-01', known: '2026-03-05', index: 1, place: 'initiatives.0.log.1', status: 'in-progress', completion: 'limited', progress: 40, count: 1,
        deadline: '2026-09-30 (implied)', forecast: '2026-09-15', deviations: [{ kind: 'time', text: 'Sne', sources: ['Vejret'] }], light: 'yellow',
        reason: 'Vi venter', by: ['reg/kl'], note: 'Tag det roligt', basis: 'implied', sources: ['skole/dok 3 2 sne'], internal: true,
      },
    ],
    sources: ['skole/dok 1', 'Et møde'], internal: true,
    deliverables: [{ ...bare, kind: 'deliverable', ref: 'skole/tegning', id: 'tegning', place: 'initiatives.0.deliverables.0', title: 'Tegning', owners: ['reg/kl', 'Skolen (implied)'], parent: 'skole/tag' }],
    evaluation: {
      on: '2027-01-31', known: '2027-02-02', place: 'initiatives.0.evaluation', result: 'partly', summary: 'Det gik', learning: 'Spørg før', next: 'change', reason: 'Dyrt',
      by: ['reg/kl'], sources: ['Rapport'],
    },
  });
});

it('an initiative says nothing that is not written', () => {
  expect(inShort(itemOf('initiatives: [{ id: tag, title: Nyt tag, count: { planned: 2 }, evaluation: {} }]\n'))).toEqual({
    ...bare, kind: 'initiative', ref: 'skole/tag', id: 'tag', place: 'initiatives.0', title: 'Nyt tag', count: { planned: 2, unit: null, approx: null },
    evaluation: { on: '2027-01-01', known: '2027-01-01', place: 'initiatives.0.evaluation', result: null, summary: null, learning: null, next: null, reason: null, by: [], sources: [] },
  });
});

it('a deliverable has owners of its own, or else the initiative’s', () => {
  const item = one('owner: kl, deliverables: [{ id: d, title: T }, { id: e, title: T, owner: byen }]');
  expect(inShort(item?.deliverables.map(({ owners }) => owners))).toEqual([['reg/kl'], ['reg/byen']]);
});

it.each<[string, string, [string | null, boolean, string | null]]>([
  ['a day', 'deadline: 2026-06-30', ['2026-06-30', false, null]],
  ['all the time', 'deadline: løbende', [null, true, null]],
  ['every quarter', 'deadline: kvartalsvis', [null, true, 'kvartalsvis']],
  ['all the time, looked at every quarter', 'deadline: løbende, review: kvartalsvis', [null, true, 'kvartalsvis']],
  ['every quarter, looked at once a year', 'deadline: kvartalsvis, review: årligt', [null, true, 'årligt']],
  ['all the time, but not so', 'deadline: løbende, continuous: false', [null, false, null]],
])('a deadline of %s', (_, keys, [deadline, continuous, review]) => {
  const item = one(keys);
  expect(inShort([item?.deadline, item?.continuous, item?.review])).toEqual([deadline, continuous, review]);
});

it.each<[string, string, unknown]>([
  ['one may be withdrawn', 'deadline: withdrawn', 'withdrawn'],
  ['an inferred entry infers it', 'deadline: 2026-05-01, basis: inferred', '2026-05-01 (inferred)'],
  ['unless it says how it is known', 'deadline: { value: 2026-05-01, basis: implied }, basis: inferred', '2026-05-01 (implied)'],
  ['and so it may in an entry that is stated', 'deadline: { value: 2026-05-01, basis: implied }', '2026-05-01 (implied)'],
  ['an inferred entry need not decide one', 'basis: inferred', null],
])('of decided deadlines: %s', (_, keys, deadline) => {
  expect(inShort(one(`log: [{ on: 2026-02-01, ${keys} }]`)?.log.map((entry) => entry.deadline))).toEqual([deadline]);
});

it.each<[string, string[], string | null]>([
  ['light: red, reason: R, by: kl', [], 'red'],
  ['light: red, by: kl', ['light', 'reason'], null],
  ['light: red, reason: R', ['light', 'by'], null],
  ['light: red', ['light', 'reason', 'by'], null],
])('a light is overruled with a reason and by somebody: %s', (keys, told, light) => {
  const { plans, problems } = read(`initiatives: [{ id: i, title: T, log: [{ on: 2026-02-01, ${keys} }] }]\n`);
  expect(plans.flatMap(({ initiatives }) => initiatives.flatMap(({ log }) => log.map((entry) => entry.light)))).toEqual([light]);
  expect(problems).toEqual(told.length === 0 ? [] : [
    { check: 'schema', file: 'a.yaml', at: ['initiatives', 0, 'log', 0, 'light'], on: 'key', facts: { case: 'together', keys: told, rule: 'needs' } },
  ]);
});

it.each<[string, string]>([['both', 'to: gammel/loft, external: Vejret'], ['neither', 'kind: with']])('a tie is to an item or to something outside, not %s', (_, keys) => {
  expect(read(`initiatives: [{ id: i, title: T, relates: { ${keys} } }]\n`).problems).toEqual([
    { check: 'schema', file: 'a.yaml', at: ['initiatives', 0, 'relates'], facts: { case: 'together', keys: ['to', 'external'], rule: 'only-one' } },
  ]);
});

it('an entry without a readable day is left out, and the others keep their numbers', () => {
  const log = one('log: [{ on: vrøvl }, { on: 2026-02-01 }, { on: 2026-02-02, known: vrøvl }, { on: 2026-02-03 }]')?.log;
  expect(log?.map(({ on, index }) => `${index} ${on}`)).toEqual(['1 2026-02-01', '3 2026-02-03']);
});

it('what an area and a section give comes after what an item has itself, and once', () => {
  const given = read(`goals: [{ id: g, text: T }, { id: h, text: T }, { id: k, text: T }]
sections:
  - id: s
    title: S
    goals: [g, h]
    targetGroups: unge
    tags: [ude, inde]
    areas:
      - id: a
        goals: [k, h]
        targetGroups: gamle
        tags: [inde, oppe]
        initiatives:
          - { id: i, title: T, goals: g, targetGroups: [unge], tags: [nede, ude], deliverables: [{ id: d, title: T, goals: [h] }] }
`).plans.flatMap(({ initiatives }) => initiatives).filter(({ id }) => id === 'i');
  const shown = given.flatMap((item) => [item, ...item.deliverables]).map(({ id, goals, targetGroups, tags, section, area }) => ({ id, goals, targetGroups, tags, section, area }));
  const level = { section: 'skole/s', area: 'skole/a' };
  expect(inShort(shown)).toEqual([
    { id: 'i', goals: ['skole/g', 'skole/k', 'skole/h'], targetGroups: ['reg/unge', 'reg/gamle'], tags: ['nede', 'ude', 'inde', 'oppe'], ...level },
    { id: 'd', goals: ['skole/h', 'skole/k', 'skole/g'], targetGroups: ['reg/gamle', 'reg/unge'], tags: ['inde', 'oppe', 'ude'], ...level },
  ]);
});

it('each mistake is told where it stands', () => {
  const text = `${head}initiatives:
  - id: tag
    title: Nyt tag
    owner: findes-ikke
    partners: [kl, findes-ikke]
    goals: findes-ikke
    targetGroups: findes-ikke
    principles: findes-ikke
    deadline: fra 1. maj 2026
    forecast: vrøvl
    window: vrøvl
    starts: vrøvl
    review: 2026-12-24
    after: [findes-ikke, { value: findes-ikke, source: { document: findes-ikke } }, { external: Vejret, owner: findes-ikke, confirmed: vrøvl, source: { document: findes-ikke } }]
    relates: { to: findes-ikke, owner: findes-ikke, confirmed: vrøvl, source: { document: findes-ikke } }
    origin: findes-ikke
    assessments: [{ on: vrøvl, known: vrøvl, by: findes-ikke, result: limited, source: { document: findes-ikke } }]
    log:
      - { on: maj 2026, known: 2026-05-01 }
      - { on: 2026-02-01, known: maj 2026 }
      - { on: 2026-02-01, deadline: fra 1. maj 2026, forecast: vrøvl, deviation: { kind: time, text: T, source: { document: findes-ikke } }, by: findes-ikke, source: { document: findes-ikke } }
    source: { document: findes-ikke }
    deliverables: [{ id: d, title: T, starts: vrøvl }]
    evaluation: { on: vrøvl, known: vrøvl, by: findes-ikke, source: { document: findes-ikke } }
`;
  const told = placesTold(workspaceFrom({ 'r.yaml': register, 'a.yaml': text }), 'a.yaml');
  expect(told).toEqual(placesOfWrongWords(text));
});
