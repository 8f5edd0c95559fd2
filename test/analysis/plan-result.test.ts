import { expect, it } from 'vitest';
import { plansResult } from '../../src/analysis/plan-result.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';
import { inShort } from './in-short.ts';

const register = `kind: register
id: reg
organisations: [{ id: kl, name: { da: KL, en: Local Government Denmark } }, { id: byen, name: Byen }]
targetGroups: [{ id: alle, name: { da: Alle, en: Everybody } }, { id: unge, name: Unge, partOf: alle }, { id: gamle, name: Gamle, partOf: alle }]
programmes: [{ id: program, title: Programmet }]
`;
const earlier = 'kind: plan\nid: gammel\ntitle: Gammel\nperiod: { from: 2016-01-01, to: 2016-12-31 }\nsources: [{ id: brev, title: Brev }]\n';
const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';

function result(rest: string, lang = 'da') {
  const workspace = workspaceFrom({ 'r.yaml': register, 'g.yaml': earlier, 'a.yaml': head + rest });
  expect(workspace.problems).toEqual([]);
  const snapshot = new Snapshot(workspace, viewOn('2017-06-01'));
  return plansResult(snapshot, workspace.plans.filter(({ id }) => id === 'skole'), lang);
}

const planOf = (rest: string, lang?: string) => inShort(result(rest, lang).plans[0]);

const bare = {
  id: 'skole', title: 'Skole', number: null, language: 'da', period: { from: '2017-01-01', to: '2017-12-31' }, dated: null, inForce: null, owner: [], steering: [],
  approval: null, programme: null, follows: null, budget: null, background: null, purpose: null, goals: [], targetGroups: [], figures: [], sections: [], areas: [],
  initiatives: [], kpis: [], products: [], risks: [], documents: [],
};

it('says how the plans were read, and of a plan nothing that is not written', () => {
  expect(result('')).toMatchObject({ schemaVersion: 1, reading: { lights: 'one-year', staleAfter: 100 }, plans: [{ id: 'skole' }] });
  expect(planOf('')).toEqual(bare);
});

it.each<[string, string, object]>([
  ['its days', 'dated: 2016-11-01\ninForce: { value: 2017-02-01, basis: inferred }\n', { dated: '2016-11-01', inForce: '2017-02-01, basis inferred' }],
  ['who stands behind it', 'owner: kl\nsteering: [byen, Skolen]\napproval: { body: kl, on: 2016-12-01 }\n', { owner: ['KL'], steering: ['Byen', 'Skolen'], approval: { body: ['KL'], on: '2016-12-01' } }],
  ['what it belongs to', 'programme: program\nfollows: gammel\n', { programme: 'reg/program: Programmet', follows: 'gammel: Gammel' }],
  ['what it is about', 'number: "9"\nbackground: Slidt\npurpose: Ro\nbudget: { amount: 1000, currency: DKK }\n', { number: '9', background: 'Slidt', purpose: 'Ro', budget: { amount: '1000', currency: 'DKK' } }],
  [
    'whom it is for',
    'goals: [{ id: g, text: Ro, targetGroups: [unge] }]\ntargetGroups: [unge, gamle]\nfigures: [{ id: f, value: 3, approx: ca., unit: skoler, measure: antal, on: 2016-10-01, targetGroup: unge, source: Et møde }]\n',
    {
      goals: [{ ref: 'skole/g', text: 'Ro', targetGroups: ['reg/unge: Unge'] }],
      targetGroups: ['reg/unge: Unge', 'reg/gamle: Gamle'],
      figures: [{ ref: 'skole/f', value: '3', approx: 'ca.', unit: 'skoler', measure: 'antal', on: '2016-10-01', targetGroups: ['reg/unge'], sources: ['Et møde'] }],
    },
  ],
  [
    'its products',
    'products: [{ id: p, kind: status, title: Rapport, to: kl, contains: [tal], deadline: 2017-10-01, recurring: årligt }, { id: q, kind: status }]\n',
    {
      products: [
        { ref: 'skole/p', kind: 'status', title: 'Rapport', to: ['KL'], contains: ['tal'], deadline: '2017-10-01', recurring: 'årligt' },
        { ref: 'skole/q', kind: 'status', title: null, to: [], contains: [], deadline: null, recurring: null },
      ],
    },
  ],
  [
    'its risks',
    'risks: [{ id: r, text: Regn, probability: 2, impact: 3, mitigation: Tag, owner: kl }]\n',
    { risks: [{ ref: 'skole/r', text: 'Regn', probability: 2, impact: 3, mitigation: 'Tag', owner: ['KL'] }] },
  ],
  ['its own documents, not those of another plan', 'sources: [{ id: dok, title: Aftale }]\n', { documents: [{ ref: 'skole/dok', id: 'dok', title: 'Aftale', date: null, file: null }] }],
])('says of a plan %s', (_, rest, expected) => {
  expect(planOf(rest)).toEqual({ ...bare, ...expected });
});

/** The references of initiatives as they stand in the parts of a plan. */
function parts(rest: string): unknown {
  type Part = { ref: string; label: string | null; title: string | null; background: string | null; initiatives: { ref: string }[]; areas?: Part[] };
  const [plan] = result(rest).plans;
  const of = ({ ref, label, title, background, initiatives, areas = [] }: Part): unknown => [[ref, label, title, background].join(' '), ...areas.map(of), ...refs(initiatives)];
  const refs = (items: readonly { ref: string }[]): string[] => items.map(({ ref }) => ref);
  return plan && { sections: plan.sections.map(of), areas: plan.areas.map(of), initiatives: refs(plan.initiatives) };
}

it.each<[string, string, object]>([
  ['in none', 'initiatives: [{ id: i, title: I }]\n', { sections: [], areas: [], initiatives: ['skole/i'] }],
  ['in an area', 'areas: [{ id: a, label: A, title: Tage, background: Utætte, initiatives: [{ id: i, title: I }] }]\n', { sections: [], areas: [['skole/a A Tage Utætte', 'skole/i']], initiatives: [] }],
  ['in a section', 'sections: [{ id: s, label: I, title: Huse, background: Gamle, initiatives: [{ id: i, title: I }] }]\n', { sections: [['skole/s I Huse Gamle', 'skole/i']], areas: [], initiatives: [] }],
  [
    'in an area of a section',
    'sections: [{ id: s, title: Huse, areas: [{ id: a, title: Tage, initiatives: [{ id: i, title: I }] }] }, { id: t, title: Haver, initiatives: [{ id: j, title: J }] }]\n',
    { sections: [['skole/s  Huse ', ['skole/a  Tage ', 'skole/i']], ['skole/t  Haver ', 'skole/j']], areas: [], initiatives: [] },
  ],
])('an initiative stands once: %s', (_, rest, expected) => {
  expect(parts(rest)).toEqual(expected);
});

const promise = {
  number: null, description: null, channel: null, continuous: false, intent: false, count: null, budget: null, sources: [], owner: [], ownerBasis: null, partners: [],
  deadline: null, forecast: null, window: null, starts: null, goals: [], targetGroups: [], after: [], relates: [],
};
const tie = { to: null, number: null, external: null, owner: [], confirmed: null, basis: 'stated' };

it.each<[string, string, object]>([
  ['nothing that is not written', '', {}],
  ['what it is', 'number: "1", description: Mere ro, background: Larm, channel: web, continuous: true, commitment: intent, source: Et møde', { number: '1', description: 'Mere ro', background: 'Larm', channel: 'web', continuous: true, intent: true, sources: ['Et møde'] }],
  ['who does it', 'owner: { value: kl, basis: inferred }, partners: [byen, Skolen]', { owner: ['KL'], ownerBasis: 'inferred', partners: ['Byen', 'Skolen'] }],
  [
    'when',
    'deadline: 2017-10-01, forecast: 2017-11-01, window: { text: efterår, from: 2017-09-01, to: 2017-11-30 }, starts: 2017-03-01',
    { deadline: '2017-10-01', forecast: '2017-11-01', window: '2017-09-01–2017-11-30', starts: '2017-03-01' },
  ],
  ['how much', 'budget: { amount: 10, currency: DKK }, count: { planned: 3, unit: møder }', { budget: { amount: '10', currency: 'DKK' }, count: { planned: 3, unit: 'møder', approx: null } }],
  ['what for', 'goals: g', { goals: ['skole/g: Ro'] }],
  [
    'what it has to do with',
    'after: [{ value: j, basis: implied }, { external: Lov }], relates: [{ to: j, kind: part-of }]',
    {
      after: [{ ...tie, to: 'skole/j: J', number: '2', basis: 'implied' }, { ...tie, external: 'Lov' }],
      relates: [{ ...tie, to: 'skole/j: J', number: '2', tie: 'part-of' }],
    },
  ],
  ['what it delivers', 'deliverables: [{ id: d, title: D, deadline: 2017-05-01 }]', { deliverables: [{ ...promise, ref: 'skole/d', title: 'D', deadline: '2017-05-01' }] }],
  ['which of the plan’s target groups it reaches', 'targetGroups: unge', { targetGroups: ['reg/unge: Unge'], reaches: ['reg/unge'] }],
  ['those that a deliverable reaches too', 'targetGroups: unge, deliverables: [{ id: d, title: D, targetGroups: gamle }]', {
    targetGroups: ['reg/unge: Unge'], reaches: ['reg/unge', 'reg/gamle'], deliverables: [{ ...promise, ref: 'skole/d', title: 'D', targetGroups: ['reg/gamle: Gamle'] }],
  }],
  ['all that are a part of whom it is for', 'targetGroups: alle', { targetGroups: ['reg/alle: Alle'], reaches: ['reg/unge', 'reg/gamle'] }],
])('says of an initiative %s', (_, rest, expected) => {
  const [plan] = result(`goals: [{ id: g, text: Ro }]\ntargetGroups: [unge, gamle]\ninitiatives: [{ id: i, title: I${rest && `, ${rest}`} }, { id: j, number: "2", title: J }]\n`).plans;
  expect(inShort(plan?.initiatives[0])).toEqual({ ...promise, ref: 'skole/i', title: 'I', background: null, deliverables: [], reaches: [], ...expected });
});

it('says of a KPI what it is to measure and reach, for all first', () => {
  const text = `targetGroups: [unge, gamle]
kpis:
  - id: k
    title: Trivsel
    type: share
    direction: up
    unit: pct
    definition: Andel
    method: Spørg
    dataSource: kl
    frequency: årligt
    baseline: [{ value: 5, on: 2016-12-31, targetGroup: unge }, { value: 8, on: 2015-12-31 }, { value: 10, on: 2016-12-31 }]
    targets: [{ value: 30, by: 2017-12-31, targetGroup: gamle }, { value: 20, by: 2017-12-31 }, { change: 3, by: 2017-12-31, targetGroup: unge }]
  - { id: l, title: Bare, unit: stk }
`;
  const [trivsel, bareKpi] = result(text).plans[0]?.kpis ?? [];
  expect(inShort({ ...trivsel, baselines: [], targets: [] })).toEqual({
    ref: 'skole/k', title: 'Trivsel', type: 'share', rule: null, direction: 'up', unit: 'pct', definition: 'Andel', method: 'Spørg', baselines: [], targets: [], dataSource: ['KL'], frequency: 'årligt',
  });
  const lines = (figures: readonly { value: unknown; targetGroup: unknown }[] = []): unknown[] => figures.map(({ value, targetGroup }) => inShort([value, targetGroup]));
  expect(lines(trivsel?.baselines)).toEqual([['8', null], ['10', null], ['5', 'reg/unge: Unge']]);
  expect(lines(trivsel?.targets)).toEqual([['20', null], ['8', 'reg/unge: Unge'], ['30', 'reg/gamle: Gamle']]);
  expect(bareKpi).toMatchObject({ ref: 'skole/l', baselines: [], targets: [], dataSource: [], frequency: null });
});

it('names are in the language asked for where the files have it', () => {
  expect(planOf('owner: [kl, byen]\ntargetGroups: [alle, unge]\n', 'en')).toMatchObject({ owner: ['Local Government Denmark', 'Byen'], targetGroups: ['reg/alle: Everybody (en)', 'reg/unge: Unge'] });
});
