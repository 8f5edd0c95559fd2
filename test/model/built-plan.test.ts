import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { workspaceFrom } from '../workspace.ts';
import { inShort, mistakes, placesOfWrongWords, placesTold, register } from './built.ts';

const earlier = 'kind: plan\nid: gammel\ntitle: Gammel\nperiod: { from: 2025-01-01, to: 2025-12-31 }\n';
const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n';

const read = (text: string) => workspaceFrom({ 'r.yaml': register, 'g.yaml': earlier, 'a.yaml': text });
const planOf = (text: string): Plan | undefined => read(text).plans.find(({ id }) => id === 'skole');
const one = (keys: string): Plan | undefined => planOf(head + keys);

const bare = {
  kind: 'plan', ref: 'skole', id: 'skole', place: '', file: 'a.yaml', title: 'Skole', number: null, language: 'da',
  period: { from: '2026-01-01', to: '2026-12-31', start: '2026-01-01', end: '2026-12-31' }, background: null, purpose: null, programme: null, follows: null,
  dated: null, inForce: null, owners: [], steering: [], approval: null, documents: [], products: [], goals: [], targetGroups: [], ownTargetGroups: [],
  organisations: [], figures: [], sections: [], areas: [], initiatives: [], kpis: [], risks: [], decisions: [], log: [], evaluation: null, ended: null,
  budget: null, tags: [], sources: [],
};

it('a plan says nothing that is not written', () => {
  expect(inShort(planOf(head))).toEqual(bare);
});

it('a plan says all that is written of itself', () => {
  const text = `${head}language: en
number: "9.2"
background: Skolen er gammel
purpose: Bedre lys
programme: program
follows: { value: gammel, basis: implied }
dated: 2025-11-01
inForce: { value: 2026-02-01, basis: inferred }
owner: kl
steering: [byen, Skolen]
approval: { body: Byrådet, on: 2025-12-01 }
sources: [{ id: dok, title: Aftale, date: 2025-10-01, file: aftale.pdf }, { id: brev }]
log: [{ on: 2026-03-01, note: Det går }]
ended: { on: 2026-10-31, by: kl, reason: Lukket }
budget: { amount: 1000, currency: DKK }
tags: [skoler]
source: [{ document: dok, page: 4 }, Et møde]
`;
  expect(mistakes(read(text))).toEqual([]);
  const { log, ...rest } = planOf(text) ?? { log: [] };
  expect(log.map(({ on, note, place }) => inShort({ on, note, place }))).toEqual([{ on: '2026-03-01', note: 'Det går', place: 'log.0' }]);
  expect({ ...(inShort(rest) as object), log: [] }).toEqual({
    ...bare, language: 'en', number: '9.2', background: 'Skolen er gammel', purpose: 'Bedre lys', programme: 'reg/program', follows: 'gammel (implied)',
    dated: '2025-11-01', inForce: '2026-02-01 (inferred)', owners: ['reg/kl'], steering: ['reg/byen', 'Skolen'], approval: { body: ['Byrådet'], on: '2025-12-01' },
    documents: [
      { ref: 'skole/dok', id: 'dok', place: 'sources.0', title: 'Aftale', date: '2025-10-01', file: 'aftale.pdf' },
      { ref: 'skole/brev', id: 'brev', place: 'sources.1', title: null, date: null, file: null },
    ],
    ended: { on: '2026-10-31', by: ['reg/kl'], reason: 'Lukket', place: 'ended' }, budget: '1000 DKK', tags: ['skoler'], sources: ['skole/dok 4', 'Et møde'],
  });
});

it('a plan may belong to one initiative of a programme', () => {
  const programme = 'kind: register\nid: reg\nprogrammes: [{ id: program, title: P, initiatives: [{ id: lys, title: Lys }] }]\n';
  const { plans, problems } = workspaceFrom({ 'r.yaml': programme, 'a.yaml': `${head}programme: lys\n` });
  expect([inShort(plans[0]?.programme), problems]).toEqual(['reg/lys', []]);
});

it('goals, target groups, organisations and figures', () => {
  const text = `${head}goals: [{ id: g, text: Ro, targetGroups: [unge, naboer], source: Aftale }, { id: h, text: Lys }]
targetGroups:
  - unge
  - { id: naboer, name: { da: Naboer, en: Neighbours }, description: Bor tæt på, kind: intermediary, partOf: gamle, figures: [{ value: 3 }], source: Et møde }
  - { id: andre, name: Andre, kind: group }
organisations:
  - kl
  - { id: skolen, name: Skolen, short: { da: SK, en: SC }, aliases: [Den gamle skole], kind: body, parent: byen, role: Vært, contact: post@example.org, from: 2026-01-01, to: 2026-12-31, source: Brev }
  - { id: klub, name: Klubben }
figures:
  - { id: elever, value: "1000,5", approx: ca., unit: stk, measure: Elever, on: 2026-02-01, targetGroup: [unge, naboer], source: Tal }
  - { value: 7 }
`;
  expect(mistakes(read(text))).toEqual([]);
  const { goals, targetGroups, ownTargetGroups, organisations, figures } = planOf(text) ?? {};
  const bareFigure = { approx: null, unit: null, measure: null, on: null, targetGroups: [], sources: [] };
  expect(inShort({ goals, targetGroups, ownTargetGroups, organisations, figures })).toEqual({
    goals: [
      { ref: 'skole/g', id: 'g', place: 'goals.0', text: 'Ro', targetGroups: ['reg/unge', 'skole/naboer'], sources: ['Aftale'] },
      { ref: 'skole/h', id: 'h', place: 'goals.1', text: 'Lys', targetGroups: [], sources: [] },
    ],
    targetGroups: ['reg/unge', 'skole/naboer', 'skole/andre'],
    ownTargetGroups: [
      {
        ref: 'skole/naboer', id: 'naboer', place: 'targetGroups.1', name: { da: 'Naboer', en: 'Neighbours' }, description: 'Bor tæt på', intermediary: true, partOf: ['reg/gamle'],
        figures: [{ ...bareFigure, ref: 'skole/figure-1', id: 'figure-1', place: 'targetGroups.1.figures.0', value: '3' }], sources: ['Et møde'],
      },
      { ref: 'skole/andre', id: 'andre', place: 'targetGroups.2', name: { da: 'Andre' }, description: null, intermediary: false, partOf: [], figures: [], sources: [] },
    ],
    organisations: [
      {
        ref: 'skole/skolen', id: 'skolen', place: 'organisations.1', name: { da: 'Skolen' }, short: { da: 'SK', en: 'SC' }, aliases: ['Den gamle skole'], kind: 'body', parent: ['reg/byen'],
        role: 'Vært', contact: 'post@example.org', sources: ['Brev'],
      },
      { ref: 'skole/klub', id: 'klub', place: 'organisations.2', name: { da: 'Klubben' }, short: null, aliases: [], kind: null, parent: [], role: null, contact: null, sources: [] },
    ],
    figures: [
      { ref: 'skole/elever', id: 'elever', place: 'figures.0', value: '1000.5', approx: 'ca.', unit: 'stk', measure: 'Elever', on: '2026-02-01', targetGroups: ['reg/unge', 'skole/naboer'], sources: ['Tal'] },
      { ...bareFigure, ref: 'skole/figure-2', id: 'figure-2', place: 'figures.1', value: '7' },
    ],
  });
  expect(planOf(text)?.targetGroups.map(({ place }) => inShort(place))).toEqual(['targetGroups.0', 'targetGroups.1', 'targetGroups.2']);
});

it('sections, areas and the initiatives in them', () => {
  const text = `${head}sections:
  - id: s
    label: A
    title: Bygninger
    background: De er gamle
    budget: { amount: 5, currency: DKK }
    source: Aftale
    areas: [{ id: a, label: A1, title: Tage, background: De er utætte, source: Brev, initiatives: [{ id: i, title: I }] }, { id: b, initiatives: [] }]
  - { id: t, title: Haver, initiatives: [{ id: j, title: J }, { id: k, title: K }] }
  - { id: u, title: Veje }
`;
  expect(mistakes(read(text))).toEqual([]);
  const { sections, areas, initiatives } = planOf(text) ?? { sections: [], areas: [], initiatives: [] };
  const areasOfOne = [
    { ref: 'skole/a', id: 'a', place: 'sections.0.areas.0', label: 'A1', title: 'Tage', background: 'De er utætte', section: 'skole/s', initiatives: ['i'], sources: ['Brev'] },
    { ref: 'skole/b', id: 'b', place: 'sections.0.areas.1', label: null, title: null, background: null, section: 'skole/s', initiatives: [], sources: [] },
  ];
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  const withIds = (all: Plan['areas']): unknown => inShort(all.map((area) => ({ ...area, initiatives: ids(area.initiatives) })));
  const bareSection = { label: null, background: null, budget: null, areas: [], initiatives: [], sources: [] };
  expect(sections.map((section) => ({ ...(inShort(section) as object), areas: withIds(section.areas), initiatives: ids(section.initiatives) }))).toEqual([
    { ref: 'skole/s', id: 's', place: 'sections.0', label: 'A', title: 'Bygninger', background: 'De er gamle', budget: '5 DKK', areas: areasOfOne, initiatives: [], sources: ['Aftale'] },
    { ...bareSection, ref: 'skole/t', id: 't', place: 'sections.1', title: 'Haver', initiatives: ['j', 'k'] },
    { ...bareSection, ref: 'skole/u', id: 'u', place: 'sections.2', title: 'Veje' },
  ]);
  expect(withIds(areas)).toEqual(areasOfOne);
  expect(inShort(initiatives.map(({ id, place, section, area, goals, targetGroups, tags }) => ({ id, place, section, area, given: [goals, targetGroups, tags].flat() })))).toEqual([
    { id: 'i', place: 'sections.0.areas.0.initiatives.0', section: 'skole/s', area: 'skole/a', given: [] },
    { id: 'j', place: 'sections.1.initiatives.0', section: 'skole/t', area: null, given: [] },
    { id: 'k', place: 'sections.1.initiatives.1', section: 'skole/t', area: null, given: [] },
  ]);
});

it.each<[string, string, unknown]>([
  ['areas', 'areas: [{ id: a, initiatives: [{ id: i, title: I }] }]', { id: 'i', place: 'areas.0.initiatives.0', section: null, area: 'skole/a' }],
  ['initiatives', 'initiatives: [{ id: i, title: I }]', { id: 'i', place: 'initiatives.0', section: null, area: null }],
])('a plan may begin with %s', (_, keys, first) => {
  const plan = one(`${keys}\n`);
  expect(inShort(plan?.initiatives.map(({ id, place, section, area }) => ({ id, place, section, area })))).toEqual([first]);
  expect(plan?.areas.map(({ section }) => section)).toEqual(keys.startsWith('areas') ? [null] : []);
});

const section = 'sections: [{ id: s, title: S }]';
const area = 'areas: [{ id: a, initiatives: [] }]';
const items = 'initiatives: []';

it.each<[string, string, string[], string[]]>([
  ['sections and areas', `${section}\n${area}\n`, ['sections', 'areas'], ['areas']],
  ['areas and initiatives', `${items}\n${area}\n`, ['areas', 'initiatives'], ['initiatives']],
  ['all three', `${section}\n${area}\n${items}\n`, ['sections', 'areas', 'initiatives'], ['areas']],
])('a plan has one shape, not %s', (_, keys, present, at) => {
  expect(read(head + keys).problems).toEqual([{ check: 'schema', file: 'a.yaml', at, on: 'key', facts: { case: 'together', keys: present, rule: 'only-one' } }]);
});

it('a section has one shape, not areas and initiatives', () => {
  expect(read(`${head}sections: [{ id: s, title: S, ${area}, ${items} }]\n`).problems).toEqual([
    { check: 'schema', file: 'a.yaml', at: ['sections', 0, 'initiatives'], on: 'key', facts: { case: 'together', keys: ['areas', 'initiatives'], rule: 'only-one' } },
  ]);
});

it('products, risks and decisions', () => {
  const text = `${head}initiatives: [{ id: i, title: I, deliverables: [{ id: d, title: D }] }]
kpis: [{ id: k, title: K }]
products:
  - id: rapport
    title: Rapport
    kind: status
    to: [kl, Byrådet]
    contains: [KPI’er]
    deadline: 2026-03-31
    recurring: kvartalsvis
    delivered: [{ on: 2026-03-30, where: Mødet, source: Brev }, { on: vrøvl }, { on: april 2026 }]
    source: Aftale
  - { id: plan, kind: next-plan }
risks:
  - { id: r, text: Sne, probability: 2, impact: 5, mitigation: Skovl, owner: kl, items: [i, d, k, rapport], log: [{ on: 2026-02-01, note: Tø }], source: Vejret, internal: true }
  - { id: s, text: Regn }
decisions:
  - { id: e, text: Farve, kind: decide, raised: 2026-02-01, due: 2026-03-01, items: [i, k], proposal: Rød, outcome: { on: 2026-03-02, text: Blå, source: Referat }, source: Brev, internal: true }
  - { id: f, text: Form, kind: inform }
  - { id: h, text: Sted, kind: discuss, outcome: { on: vrøvl, text: Her } }
`;
  expect(mistakes(read(text))).toEqual(['unreadable-deadline products.0.delivered.1.on', 'unreadable-deadline decisions.2.outcome.on']);
  const { products, risks, decisions } = planOf(text) ?? { risks: [] };
  const noDecision = { raised: null, due: null, items: [], proposal: null, outcome: null, sources: [], internal: false };
  expect(inShort({ products, decisions })).toEqual({
    products: [
      {
        ref: 'skole/rapport', id: 'rapport', place: 'products.0', title: 'Rapport', kind: 'status', to: ['reg/kl', 'Byrådet'], contains: ['KPI’er'], deadline: '2026-03-31',
        recurring: 'kvartalsvis', delivered: [{ on: '2026-03-30', where: 'Mødet', sources: ['Brev'] }, { on: '2026-04-01–2026-04-30', where: null, sources: [] }], sources: ['Aftale'],
      },
      { ref: 'skole/plan', id: 'plan', place: 'products.1', title: null, kind: 'next-plan', to: [], contains: [], deadline: null, recurring: null, delivered: [], sources: [] },
    ],
    decisions: [
      {
        ref: 'skole/e', id: 'e', place: 'decisions.0', text: 'Farve', kind: 'decide', raised: '2026-02-01', due: '2026-03-01', items: ['skole/i', 'skole/k'], proposal: 'Rød',
        outcome: { on: '2026-03-02', text: 'Blå', sources: ['Referat'] }, sources: ['Brev'], internal: true,
      },
      { ...noDecision, ref: 'skole/f', id: 'f', place: 'decisions.1', text: 'Form', kind: 'inform' },
      { ...noDecision, ref: 'skole/h', id: 'h', place: 'decisions.2', text: 'Sted', kind: 'discuss' },
    ],
  });
  expect(risks.map((risk) => ({ ...(inShort(risk) as object), log: risk.log.map(({ note, place }) => `${note ?? ''} ${String(inShort(place))}`) }))).toEqual([
    {
      ref: 'skole/r', id: 'r', place: 'risks.0', text: 'Sne', probability: 2, impact: 5, mitigation: 'Skovl', owners: ['reg/kl'],
      items: ['skole/i', 'skole/d', 'skole/k', 'skole/rapport'], log: ['Tø risks.0.log.0'], sources: ['Vejret'], internal: true,
    },
    { ref: 'skole/s', id: 's', place: 'risks.1', text: 'Regn', probability: null, impact: null, mitigation: null, owners: [], items: [], log: [], sources: [], internal: false },
  ]);
});

it.each<[string, string, string | null]>([
  ['once', 'deadline: 2026-03-31', null],
  ['once, though its words would repeat', 'deadline: kvartalsvis', null],
  ['once, as is said', 'deadline: kvartalsvis, recurring: false', null],
  ['as its words repeat', 'deadline: kvartalsvis, recurring: true', 'kvartalsvis'],
  ['once, as its words do not repeat', 'deadline: 2026-03-31, recurring: true', null],
  ['once, as there are no words', 'recurring: true', null],
  ['in a rhythm of its own', 'deadline: kvartalsvis, recurring: årligt', 'årligt'],
])('a product is owed %s', (_, keys, recurring) => {
  expect(inShort(one(`products: [{ id: p, kind: status, ${keys} }]\n`)?.products.map((product) => product.recurring))).toEqual([recurring]);
});

it('what an evaluation says, with the days it was written', () => {
  const text = `${head}evaluation:
  summary: Det gik
  networkFeedback: { text: Godt, on: januar 2027, by: kl }
  learning: { text: Spørg før }
  recommendations: { text: Bliv ved, on: 2027-02-02 }
  nextYear: { text: Mere lys, by: [byen, Skolen] }
  approval: { body: byen, on: 2027-03-01 }
`;
  expect(mistakes(read(text))).toEqual([]);
  expect(inShort(planOf(text)?.evaluation)).toEqual({
    summary: { text: 'Det gik', on: '2027-01-01', by: [] }, networkFeedback: { text: 'Godt', on: '2027-01-31', by: ['reg/kl'] }, learning: { text: 'Spørg før', on: '2027-01-01', by: [] },
    recommendations: { text: 'Bliv ved', on: '2027-02-02', by: [] }, nextYear: { text: 'Mere lys', on: '2027-01-01', by: ['reg/byen', 'Skolen'] },
    approval: { body: ['reg/byen'], on: '2027-03-01' },
  });
  expect(one('evaluation: {}\n')?.evaluation).toEqual({ summary: null, networkFeedback: null, learning: null, recommendations: null, nextYear: null, approval: null });
});

it.each<[string, string, (string | null | undefined | string[])[]]>([
  ['one with an end', 'from: 2026-01-01, to: 2026-12-31', ['2026-01-01', '2026-12-31', '2027-01-01', []]],
  ['one in other words', 'from: 2026, to: juni 2026', ['2026-01-01', '2026-06-30', '2026-07-01', []]],
  ['one without an end', 'from: 2026-01-01', ['2026-01-01', null, '2026-01-01', []]],
  ['one with an end that cannot be read', 'from: 2026-01-01, to: vrøvl', ['2026-01-01', null, '2026-01-01', ['unreadable-deadline period.to']]],
  ['one day', 'from: 2026-01-01, to: 2026-01-01', ['2026-01-01', '2026-01-01', '2026-01-02', []]],
  ['one that ends before it begins', 'from: 2026-01-02, to: 2026-01-01', ['2026-01-02', '2026-01-01', '2026-01-02', ['period-order period.to']]],
  ['one that cannot be read', 'from: vrøvl, to: 2026-12-31', [undefined, undefined, undefined, ['unreadable-deadline period.from']]],
  ['one that begins on no day', 'from: kvartalsvis, to: 2026-12-31', [undefined, undefined, undefined, []]],
])('of periods: %s', (_, period, said) => {
  const text = `kind: plan\nid: skole\ntitle: Skole\nperiod: { ${period} }\nevaluation: { summary: S }\n`;
  const plan = planOf(text);
  expect([plan?.period.start, plan?.period.end, plan?.evaluation?.summary?.on, mistakes(read(text))]).toEqual(said);
});

it('a period in the wrong order is told in its own words', () => {
  expect(read(head.replace('2026-12-31', 'juni 2025')).problems).toEqual([
    { check: 'period-order', file: 'a.yaml', at: ['period', 'to'], facts: { from: '2026-01-01', to: 'juni 2025' } },
  ]);
});

it('an end says what is known of it, and none is read without its day', () => {
  expect(inShort(one('ended: { on: 2026-10-31 }\n')?.ended)).toEqual({ on: '2026-10-31', by: [], reason: null, place: 'ended' });
  const undated = read(`${head}ended: { on: vrøvl, reason: Lukket }\n`);
  expect([undated.plans.map(({ ended }) => ended), mistakes(undated)]).toEqual([[null, null], ['unreadable-deadline ended.on']]);
});

it('a time without a year is one in the period', () => {
  const dated = (id: string, period: string): string => `kind: plan\nid: ${id}\ntitle: T\nperiod: { ${period} }\ninitiatives: [{ id: i, title: I, deadline: 1. maj }]\n`;
  const { plans, problems } = workspaceFrom({
    'a.yaml': dated('a', 'from: 2025-01-01, to: 2025-12-31'),
    'b.yaml': dated('b', 'from: 2026-01-01, to: 2026-12-31'),
    'c.yaml': dated('c', 'from: 2025-07-01, to: 2026-12-31'),
    'd.yaml': dated('d', 'from: 2025-01-01, to: 2026-12-31'),
    'e.yaml': dated('e', 'from: 2026-01-01'),
  });
  expect(plans.map(({ id, initiatives }) => `${id} ${initiatives[0]?.deadline?.to ?? '–'}`)).toEqual(['a 2025-05-01', 'b 2026-05-01', 'c 2026-05-01', 'd –', 'e –']);
  expect(problems.map(({ file, check }) => `${file} ${check}`)).toEqual([
    'a.yaml ambiguous-date', 'b.yaml ambiguous-date', 'c.yaml ambiguous-date', 'd.yaml unreadable-deadline', 'e.yaml unreadable-deadline',
  ]);
});

it('a fiscal year begins where the settings say', () => {
  const text = `${head}dated: fiscal year 2023-24\n`;
  const dated = (fiscalYearStart: string | null) => inShort(workspaceFrom({ 'a.yaml': text }, { fiscalYearStart }).plans[0]?.dated);
  expect([dated('04-01'), dated('07-01'), dated(null)]).toEqual(['2023-04-01–2024-03-31', '2023-07-01–2024-06-30', null]);
});

it('each mistake is told where it stands', () => {
  const text = `${head}programme: findes-ikke
follows: findes-ikke
dated: vrøvl
inForce: vrøvl
owner: findes-ikke
steering: findes-ikke
approval: { body: findes-ikke, on: vrøvl, source: { document: findes-ikke } }
sources: [{ id: dok, date: vrøvl, source: { document: findes-ikke } }]
products: [{ id: p, kind: status, to: findes-ikke, deadline: fra 1. maj 2026, recurring: 2026-12-24, delivered: [{ on: vrøvl }, { on: 2026-05-01, source: { document: findes-ikke } }], source: { document: findes-ikke } }]
goals: [{ id: g, text: G, targetGroups: findes-ikke, source: { document: findes-ikke } }]
targetGroups: [findes-ikke, { id: t, name: T, partOf: findes-ikke, figures: [{ value: 1, on: vrøvl }], source: { document: findes-ikke } }]
organisations: [findes-ikke, { id: o, name: O, parent: findes-ikke, from: vrøvl, to: vrøvl, source: { document: findes-ikke } }]
figures: [{ value: 1, on: vrøvl, targetGroup: findes-ikke, source: { document: findes-ikke } }]
sections:
  - id: s
    title: S
    goals: findes-ikke
    targetGroups: findes-ikke
    source: { document: findes-ikke }
    areas: [{ id: a, goals: findes-ikke, targetGroups: findes-ikke, source: { document: findes-ikke }, initiatives: [] }]
kpis: [{ id: k, title: K, goals: findes-ikke }]
risks: [{ id: r, text: R, owner: findes-ikke, items: findes-ikke, log: [{ on: vrøvl }], source: { document: findes-ikke } }]
decisions:
  - { id: d, text: D, kind: decide, raised: vrøvl, due: fra 1. maj 2026, items: findes-ikke, outcome: { on: vrøvl, text: T }, source: { document: findes-ikke } }
  - { id: e, text: E, kind: decide, outcome: { on: 2026-05-01, text: T, source: { document: findes-ikke } } }
log: [{ on: vrøvl }]
evaluation: { summary: { text: T, on: vrøvl, by: findes-ikke }, approval: { body: findes-ikke, on: vrøvl, source: { document: findes-ikke } } }
ended: { on: 2026-05-01, by: findes-ikke, source: { document: findes-ikke } }
source: { document: findes-ikke }
`;
  expect(placesTold(read(text), 'a.yaml')).toEqual(placesOfWrongWords(text));
});
