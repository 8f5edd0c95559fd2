import { describe, expect, it } from 'vitest';
import { references, referencesFor, showOf } from '../../src/analysis/show.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const register = `kind: register
id: register
title: R
organisations: [{ id: kl, name: KL }]
targetGroups: [{ id: unge, name: De unge }]
principles: [{ id: klart, title: Klart sprog }]
sources: [{ id: s1, title: Referat }, { id: s2, title: Bilag }]
`;
const plan = `kind: plan
id: skole
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
goals:
  - { id: g-1, text: Flere lærer mere, targetGroups: [unge], source: { document: s1, line: 4 } }
  - { id: g-2, text: Ingen glemmes }
initiatives:
  - id: tag
    number: "1"
    title: Nyt tag
    description: Taget skiftes
    background: Det er utæt
    channel: Byens blad
    partners: [KL]
    goals: [g-1]
    targetGroups: [unge]
    principles: [klart]
    budget: { amount: "1000,50", currency: DKK }
    starts: 2026-02-01
    review: kvartalsvis
    continuous: true
    after: [leg, { external: Vejret, owner: KL, confirmed: 2026-03-01 }]
    relates: [{ to: leg, kind: part-of }]
    log:
      - { on: 2026-02-01, status: in-progress, note: I gang, by: KL, source: { document: s2 } }
      - { on: 2026-03-01, known: 2026-04-01, forecast: 2026-10-01, deadline: withdrawn, deviation: [{ kind: scope, text: Kun den ene halvdel }] }
      - { on: 2026-08-01, status: done }
    deliverables: [{ id: tegning, title: Tegning }]
    evaluation: { on: 2026-05-01, result: partly, summary: Halvt, learning: Begynd før, next: continue, reason: Det virker, by: KL }
  - { id: leg, number: "2", title: Leg }
kpis:
  - { id: k, title: Trivsel, unit: point, definition: Målt i maj, dataSource: KL, method: Skema, frequency: årligt, rule: at-least, goals: [g-1], initiatives: [tag], baseline: { value: 3, on: 2026-01-01 }, targets: [{ by: 2026-12-31, value: 5 }], values: [{ on: 2026-05-01, value: 4 }, { on: 2026-03-01, value: 2, targetGroup: unge }, { on: 2026-09-01, value: 6 }] }
products:
  - { id: p, kind: status, title: Rapport, to: KL, contains: [Tal], deadline: 2026-03-31, recurring: kvartalsvis, delivered: [{ on: 2026-03-30, where: Møde 1 }, { on: 2026-06-30, where: Møde 2 }] }
  - { id: q, kind: evaluation, deadline: 2027-03-01 }
risks:
  - { id: r, text: Regn, probability: 3, impact: 4, mitigation: Presenning, owner: KL, items: [tag], log: [{ on: 2026-02-01, note: Det regner }, { on: 2026-07-01, note: Stadig }] }
decisions:
  - { id: d, kind: decide, text: Farve, proposal: Rød, raised: 2026-02-01, due: 2026-03-01, items: [tag], outcome: { on: 2026-03-02, text: Rød } }
  - { id: e, kind: discuss, text: Form, raised: 2026-02-01, outcome: { on: 2026-07-01, text: Flad } }
`;
const old = 'kind: plan\nid: gammel\ntitle: Gammel\nperiod: { from: 2016-01-01, to: 2016-12-31 }\ninitiatives: [{ id: tag, title: Gammelt tag }]\n';
const network = `kind: network
id: net
title: Netværket
meetings:
  - { id: m-1, date: 2026-02-01, theme: Skoler, inputs: [{ id: n-1, text: Mere lys, for: skole, disposition: adopted, on: 2026-03-01, becomes: skole/tag, reason: Godt }, { id: n-2, text: Mere ro, for: skole, disposition: declined, on: 2026-07-01, reason: For dyrt }], followUps: [{ id: f-1, title: Ring }] }
followUps: [{ id: f-2, title: Skriv, becomes: skole/leg }]
`;

const read = () => workspaceFrom({ 'r.yaml': register, 'a.yaml': plan, 'b.yaml': old, 'n.yaml': network });
const snapshotOn = (asOf: string): Snapshot => new Snapshot(read(), viewOn(asOf));
const thing = (ref: string, asOf = '2026-06-01'): unknown => showOf(snapshotOn(asOf), ref, 'da')?.thing;
const called = (ref: string, text: string) => ({ ref, text, lang: 'da' });

it('finds its files without a mistake', () => expect(read().problems.map(({ check, at, facts }) => JSON.stringify([check, at, facts]))).toEqual([]));

describe('what can be shown', () => {
  it('is each thing of plans and networks that more is known of, and whether it is of today', () => {
    expect(references(snapshotOn('2026-06-01')).map(({ ref, current }) => `${ref}${current ? '' : ' (not current)'}`)).toEqual([
      'skole/tag', 'skole/tegning', 'skole/leg', 'skole/k', 'skole/p', 'skole/q', 'skole/g-1', 'skole/g-2', 'skole/r', 'skole/d', 'skole/e',
      'gammel/tag (not current)', 'net/f-2', 'net/f-1', 'net/n-1', 'net/n-2',
    ]);
  });

  it('is found by its full reference or the end of it', () => {
    expect(referencesFor(snapshotOn('2026-06-01'), 'tag').map(({ ref }) => ref)).toEqual(['skole/tag', 'gammel/tag']);
    expect(referencesFor(snapshotOn('2026-06-01'), 'gammel/tag').map(({ ref }) => ref)).toEqual(['gammel/tag']);
    expect(referencesFor(snapshotOn('2026-06-01'), 'ag')).toEqual([]);
  });

  it('stands in a file, and cites its sources', () => {
    const shown = showOf(snapshotOn('2026-06-01'), 'skole/g-1', 'da');
    expect(shown).toMatchObject({ asOf: '2026-06-01', ref: 'skole/g-1', of: { ref: 'skole', title: 'Skole', file: 'a.yaml', language: 'da' }, reading: { lights: 'one-year' } });
    expect(shown?.documents.map(({ id, title }) => [id, title])).toEqual([['s1', 'Referat']]);
    expect(showOf(snapshotOn('2026-06-01'), 'skole/s1', 'da')).toBeNull();
  });
});

describe('an initiative', () => {
  it('is shown with all that is said of it by the day', () => {
    expect(thing('skole/tag')).toMatchObject({
      kind: 'item',
      item: { title: 'Nyt tag', status: 'in-progress' },
      parent: null,
      description: 'Taget skiftes', background: 'Det er utæt', channel: 'Byens blad',
      partners: ['KL'],
      goals: [called('skole/g-1', 'Flere lærer mere')],
      targetGroups: [called('register/unge', 'De unge')],
      principles: [called('register/klart', 'Klart sprog')],
      budget: { amount: '1000.50', currency: 'DKK' },
      starts: { from: '2026-02-01' },
      review: { text: 'kvartalsvis' },
      after: [
        { to: called('skole/leg', 'Leg'), number: '2', external: null, owner: [], confirmed: null, basis: 'stated' },
        { to: null, number: null, external: 'Vejret', owner: ['KL'], confirmed: { to: '2026-03-01' } },
      ],
      relates: [{ to: called('skole/leg', 'Leg'), number: '2', tie: 'part-of' }],
      kpis: [called('skole/k', 'Trivsel')],
      deliverables: [{ title: 'Tegning' }],
      evaluation: { result: 'partly', summary: 'Halvt', learning: 'Begynd før', next: 'continue', reason: 'Det virker', by: ['KL'], on: '2026-05-01' },
    });
  });

  it('has its log up to the day, with when each entry was told where that is later', () => {
    const { log } = thing('skole/tag') as { log: unknown[] };
    expect(log).toHaveLength(2);
    expect(log).toMatchObject([
      { on: '2026-02-01', known: null, status: 'in-progress', note: 'I gang', by: ['KL'], deadline: null, forecast: null, deviations: [], sources: [{ document: 'register/s2' }] },
      { on: '2026-03-01', known: '2026-04-01', deadline: 'withdrawn', forecast: { to: '2026-10-01' }, deviations: [{ kind: 'scope', text: 'Kun den ene halvdel' }] },
    ]);
  });

  it('has no evaluation before that was made', () => {
    expect(thing('skole/tag', '2026-04-30')).toMatchObject({ evaluation: null });
  });

  it('names what it is a part of, and a follow-up what it became', () => {
    expect(thing('skole/tegning')).toMatchObject({ parent: called('skole/tag', 'Nyt tag'), kpis: [], deliverables: [] });
    expect(thing('net/f-2')).toMatchObject({ becomes: called('skole/leg', 'Leg') });
    expect(thing('net/f-1')).toMatchObject({ item: { title: 'Ring' }, becomes: null });
  });
});

it('a KPI is shown with every figure told of it by the day, the oldest first', () => {
  expect(thing('skole/k')).toMatchObject({
    kind: 'kpi',
    kpi: { judgement: 'on-track' },
    definition: 'Målt i maj', dataSource: ['KL'], method: 'Skema', frequency: { text: 'årligt' }, scale: [],
    baselines: [{ value: '3', targetGroup: null }],
    values: [{ value: '2', on: '2026-03-01', targetGroup: called('register/unge', 'De unge') }, { value: '4', on: '2026-05-01', targetGroup: null }],
    targetGroups: [called('register/unge', 'De unge')],
    goals: [called('skole/g-1', 'Flere lærer mere')],
    initiatives: [called('skole/tag', 'Nyt tag')],
    account: null,
  });
  expect((thing('skole/k') as { values: unknown[] }).values).toHaveLength(2);
});

it('a product is shown with where it was delivered by the day', () => {
  expect(thing('skole/p')).toMatchObject({
    kind: 'product', product: 'status', title: 'Rapport', to: ['KL'], contains: ['Tal'], deadline: { to: '2026-03-31' },
    recurring: 'kvartalsvis', due: '2026-06-30', delivered: '2026-03-30', status: 'owed', where: ['Møde 1'], sources: [],
  });
  expect(thing('skole/q')).toMatchObject({ product: 'evaluation', title: null, recurring: null, due: '2027-03-01', delivered: null, status: 'owed', where: [] });
  expect(thing('skole/p', '2026-06-30')).toMatchObject({ where: ['Møde 1', 'Møde 2'] });
});

it('a sub-goal is shown with what serves it and what measures it', () => {
  expect(thing('skole/g-1')).toMatchObject({ kind: 'goal', text: 'Flere lærer mere', targetGroups: [called('register/unge', 'De unge')], servedBy: [called('skole/tag', 'Nyt tag')], measuredBy: [called('skole/k', 'Trivsel')] });
  expect(thing('skole/g-2')).toEqual({ kind: 'goal', text: 'Ingen glemmes', targetGroups: [], servedBy: [], measuredBy: [], sources: [] });
});

it('a risk is shown with what was told of it by the day', () => {
  expect(thing('skole/r')).toMatchObject({ kind: 'risk', text: 'Regn', probability: 3, impact: 4, mitigation: 'Presenning', owner: ['KL'], items: [called('skole/tag', 'Nyt tag')], log: [{ on: '2026-02-01', note: 'Det regner' }] });
  expect((thing('skole/r') as { log: unknown[] }).log).toHaveLength(1);
});

it('a decision is shown with its outcome from the day of that', () => {
  expect(thing('skole/d')).toMatchObject({ kind: 'decision', decision: 'decide', text: 'Farve', proposal: 'Rød', raised: { to: '2026-02-01' }, due: { to: '2026-03-01' }, items: [called('skole/tag', 'Nyt tag')], outcome: { on: '2026-03-02', text: 'Rød' } });
  expect(thing('skole/d', '2026-03-02')).toMatchObject({ outcome: { text: 'Rød' } });
  expect(thing('skole/e')).toMatchObject({ decision: 'discuss', proposal: null, due: null, items: [], outcome: null });
});

it('a suggestion is shown with what had become of it by the day', () => {
  const given = { kind: 'input', for: 'skole', meeting: { date: { to: '2026-02-01' }, theme: 'Skoler' } };
  expect(thing('net/n-1')).toMatchObject({ ...given, text: 'Mere lys', disposition: 'adopted', becomes: called('skole/tag', 'Nyt tag'), reason: 'Godt', on: '2026-03-01' });
  expect(thing('net/n-1', '2026-02-15')).toMatchObject({ ...given, disposition: 'open', becomes: null, reason: null, on: null });
  expect(thing('net/n-2')).toMatchObject({ ...given, disposition: 'open', reason: null });
  expect(thing('net/n-2', '2026-07-01')).toMatchObject({ ...given, disposition: 'declined', becomes: null, reason: 'For dyrt', on: '2026-07-01' });
});

describe('what is shown of', () => {
  const park = `kind: plan
id: park
title: Parken
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives: [{ id: trae, title: Træer }, { id: sti, title: Stier }]
targetGroups: [{ id: unge, name: De unge }, { id: gamle, name: De gamle }]
kpis:
  - { id: k, title: Skygge, initiatives: [trae, sti], targets: [{ value: 5 }], values: [{ on: 2026-05-01, value: 1, targetGroup: unge }, { on: 2026-05-01, value: 2, targetGroup: gamle }, { on: 2026-04-01, value: 3 }] }
  - { id: b, title: Bænke, rule: increase, baseline: { value: 3 }, values: [{ on: 2026-05-01, value: 2 }] }
products: [{ id: p, kind: status, deadline: 2026-03-31, delivered: [{ on: 2026-03-01 }, { on: { text: til foråret, open: true }, where: Rådhuset }, { on: 2026-03-30, where: Parken }] }]
decisions: [{ id: d, kind: decide, text: Farve, outcome: { on: { text: når rådet mødes, open: true }, text: Rød } }]
`;
  const circle = `kind: network
id: kreds
title: Kredsen
meetings:
  - { id: m-1, date: 2026-02-01, theme: Skygge }
  - { id: m-2, date: 2026-03-01, inputs: [{ id: n, text: En bænk }] }
`;
  const shown = (ref: string, asOf: string): unknown => {
    const workspace = workspaceFrom({ 'park.yaml': park, 'kreds.yaml': circle });
    expect(workspace.problems).toEqual([]);
    return showOf(new Snapshot(workspace, viewOn(asOf)), ref, 'da')?.thing;
  };

  it('an initiative is a KPI that it shares with others', () => {
    expect(shown('park/sti', '2026-06-01')).toMatchObject({ kpis: [{ ref: 'park/k', text: 'Skygge' }] });
  });

  it('a KPI are figures of one day as they stand in the file', () => {
    expect(shown('park/k', '2026-06-01')).toMatchObject({ values: [{ value: '3' }, { value: '1' }, { value: '2' }] });
  });

  it('a KPI without a target is judged by the period of its plan', () => {
    expect([shown('park/b', '2026-12-30'), shown('park/b', '2026-12-31')]).toMatchObject([{ kpi: { judgement: 'behind' } }, { kpi: { judgement: 'missed' } }]);
  });

  it('a product are deliveries that have come, and where when they say so', () => {
    expect(shown('park/p', '2026-06-01')).toMatchObject({ delivered: '2026-03-30', where: ['Parken'] });
  });

  it('a decision is no outcome of an open day', () => {
    expect(shown('park/d', '2026-06-01')).toMatchObject({ outcome: null });
  });

  it('a suggestion is its own meeting, which may have no theme, and no plan where it is for none', () => {
    expect(shown('kreds/n', '2026-06-01')).toMatchObject({ for: null, meeting: { date: { to: '2026-03-01' }, theme: null } });
  });
});
