import { describe, expect, it } from 'vitest';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { statusOf, type StatusResult } from '../../src/analysis/status.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const status = (files: Record<string, string>, asOf = '2017-06-01', knownBy?: string): StatusResult => {
  const workspace = workspaceFrom(files);
  return statusOf(new Snapshot(workspace, viewOn(asOf, knownBy)), workspace.plans, 'da');
};
const of = (rest: string, asOf?: string) => {
  const [plan] = status({ 'a.yaml': head + rest }, asOf).plans;
  if (!plan) throw new Error('no plan');
  return plan;
};

describe('a plan', () => {
  it('is told with its days and who steers it', () => {
    expect(of('number: "9.2"\nlanguage: da\nsteering: [KL, Byen]\n')).toMatchObject({
      id: 'skole', title: 'Skole', number: '9.2', file: 'a.yaml', language: 'da', steering: ['KL', 'Byen'],
      period: { from: { text: '2017-01-01', to: '2017-01-01' }, to: { text: '2017-12-31', to: '2017-12-31' } }, inForce: '2017-01-01', inForceStated: null,
    });
    expect(of('inForce: 2017-02-01\n')).toMatchObject({ inForce: '2017-02-01', inForceStated: { text: '2017-02-01' } });
  });

  it('counts its firm initiatives by status and by light, and no deliverables', () => {
    const { counts } = of(`initiatives:
  - { id: a, title: A, deadline: 2017-05-31, log: [{ on: 2017-05-01, status: in-progress }], deliverables: [{ id: d, title: D, deadline: 2017-10-01 }] }
  - { id: b, title: B, deadline: 2017-10-01, log: [{ on: 2017-05-01, status: in-progress }] }
  - { id: c, title: C, log: [{ on: 2017-05-01, status: done }] }
  - { id: e, title: E, commitment: intent, log: [{ on: 2017-05-01, status: on-hold, reason: Penge }] }
`);
    expect(counts).toEqual({ initiatives: 3, byStatus: { 'in-progress': 2, done: 1 }, byLight: { green: 1, yellow: 0, red: 1, grey: 0, none: 1 } });
  });

  it('is shown by its sections, areas and items', () => {
    const { sections, areas, items } = of('sections:\n  - { id: s, label: A, title: S, areas: [{ id: v, label: A1, title: V, initiatives: [{ id: a, title: A, deliverables: [{ id: d, title: D }] }] }] }\nareas: [{ id: w, title: W, initiatives: [{ id: b, title: B }] }]\n');
    expect(sections).toEqual([{ ref: 'skole/s', label: 'A', title: 'S' }]);
    expect(areas).toEqual([{ ref: 'skole/v', section: 'skole/s', label: 'A1', title: 'V' }, { ref: 'skole/w', section: null, label: null, title: 'W' }]);
    expect(items.map(({ ref, section, area }) => [ref, section, area])).toEqual([['skole/a', 'skole/s', 'skole/v'], ['skole/d', 'skole/s', 'skole/v'], ['skole/b', null, 'skole/w']]);
  });

  it.each<[string, string, string, unknown]>([
    ['as somebody has set it, with why', '{ on: 2017-05-02, light: red, reason: Aftalt, by: KL }', 'red', { light: 'red', reason: 'Aftalt', by: ['KL'], on: '2017-05-02' }],
    ['as its initiatives do where nobody has', '{ on: 2017-05-02, note: Et ord }', 'green', null],
    ['not as it will be set', '{ on: 2017-06-02, light: red, reason: Aftalt, by: KL }', 'green', null],
  ])('stands %s', (_, entry, light, override) => {
    const plan = of(`initiatives: [{ id: a, title: A, deadline: 2017-10-01, log: [{ on: 2017-05-01, status: in-progress }] }]\nlog: [${entry}]\n`);
    expect([plan.light, plan.override]).toEqual([light, override]);
  });

  it('has the notes of its own log, from their day on', () => {
    const { notes } = of('log: [{ on: 2017-06-02, note: Senere }, { on: 2017-05-02, note: Så }, { on: 2017-05-01, note: Først }, { on: 2017-05-03, light: red, reason: Aftalt, by: KL }]\n');
    expect(notes).toEqual([{ on: '2017-05-01', text: 'Først' }, { on: '2017-05-02', text: 'Så' }]);
  });

  it('tells what it owes to whom, and whether that was delivered', () => {
    const { products } = of('products:\n  - { id: p, kind: status, title: Status, to: [KL, Byen], deadline: 2017-03-31, recurring: kvartalsvis, delivered: [{ on: 2017-03-30 }] }\n  - { id: q, kind: evaluation }\n');
    expect(products).toEqual([
      { ref: 'skole/p', kind: 'status', title: 'Status', to: ['KL', 'Byen'], deadline: expect.objectContaining({ to: '2017-03-31' }), recurring: 'kvartalsvis', due: '2017-06-30', delivered: '2017-03-30', status: 'owed' },
      { ref: 'skole/q', kind: 'evaluation', title: null, to: [], deadline: null, recurring: null, due: null, delivered: null, status: 'undated' },
    ]);
  });

  describe('with figures', () => {
    const groups = 'targetGroups: [{ id: unge, name: Unge }, { id: aeldre, name: Ældre }, { id: andre, name: Andre }]\n';
    const figures = 'sources: [{ id: s1, title: Tal }, { id: s2, title: Bilag }, { id: s3 }]\nfigures: [{ id: f, value: "1000,5", approx: ca., unit: stk, measure: Elever, on: 2017-02-01, targetGroup: unge, source: { document: s1, line: 3 } }]\n';
    const kpi = 'kpis: [{ id: k, title: K, unit: stk, dataSource: KL, rule: at-least, targets: [{ value: 3 }, { value: 3, targetGroup: aeldre }], values: [{ on: 2017-05-01, value: 2 }] }]\n';

    it('tells what they are of', () => {
      expect(of(groups + figures).figures).toEqual([
        { ref: 'skole/f', value: '1000.5', approx: 'ca.', unit: 'stk', measure: 'Elever', on: expect.objectContaining({ to: '2017-02-01' }), targetGroups: ['skole/unge'], sources: [expect.objectContaining({ document: 'skole/s1', line: 3 })] },
      ]);
    });

    it('judges its KPIs by its own period', () => {
      const own = 'kpis:\n  - { id: k, title: K, unit: stk, rule: increase, baseline: { on: 2016-12-01, value: 1 }, values: [{ on: 2017-05-01, value: 2 }] }\n  - { id: l, title: L, unit: stk, series: incremental, targets: [{ value: 5 }], rule: at-least, values: [{ on: 2016-12-01, value: 4 }, { on: 2017-05-01, value: 2 }] }\n';
      const judged = (asOf: string) => of(own, asOf).kpis.map(({ ref, judgement, latest }) => [ref, judgement, latest?.value]);
      expect(judged('2017-12-30')).toEqual([['skole/k', 'on-track', '2'], ['skole/l', 'open', '2']]);
      expect(judged('2018-01-01')).toEqual([['skole/k', 'met', '2'], ['skole/l', 'open', '2']]);
    });

    it('names the target groups of both, each once', () => {
      expect(of(groups + figures + kpi.replace('{ value: 3 }', '{ value: 3, targetGroup: unge }')).targetGroups).toEqual([{ ref: 'skole/unge', text: 'Unge', lang: 'da' }, { ref: 'skole/aeldre', text: 'Ældre', lang: 'da' }]);
    });

    it('names the sources that its figures and deviations cite', () => {
      const deviation = 'initiatives: [{ id: a, title: A, log: [{ on: 2017-05-01, status: in-progress, deviation: { kind: scope, text: Færre }, source: { document: s2 } }] }]\n';
      expect(of(figures + deviation).documents.map(({ ref, title }) => [ref, title])).toEqual([['skole/s1', 'Tal'], ['skole/s2', 'Bilag']]);
      expect(of(figures).documents.map(({ ref }) => ref)).toEqual(['skole/s1']);
    });
  });
});

describe('decisions that are asked for', () => {
  const asked = (rest: string, asOf?: string) => of(`initiatives: [{ id: a, title: A }]\ndecisions: [{ id: d, kind: decide, text: Skal vi, ${rest} }]\n`, asOf).decisions.map(({ overdue }) => overdue);

  it.each<[string, string, string, boolean[]]>([
    ['from the day they are raised', 'raised: 2017-06-01', '2017-06-01', [false]],
    ['and not before', 'raised: 2017-06-01', '2017-05-31', []],
    ['always where nobody says when', 'items: [a]', '2017-01-01', [false]],
    ['until the day they are taken', 'outcome: { on: 2017-06-02, text: Ja }', '2017-06-01', [false]],
    ['and no longer', 'outcome: { on: 2017-06-01, text: Ja }', '2017-06-01', []],
    ['in time on their day', 'due: 2017-06-01', '2017-06-01', [false]],
    ['late the day after', 'due: 2017-06-01', '2017-06-02', [true]],
  ])('%s', (_, rest, asOf, overdue) => {
    expect(asked(rest, asOf)).toEqual(overdue);
  });

  it('name what they are about', () => {
    expect(of('initiatives: [{ id: a, title: A }]\ndecisions: [{ id: d, kind: discuss, text: Skal vi, proposal: Ja, items: [a] }]\n').decisions).toEqual([
      { ref: 'skole/d', kind: 'discuss', text: 'Skal vi', proposal: 'Ja', due: null, overdue: false, items: ['skole/a'] },
    ]);
  });
});

it('a risk stands as it was last told, with what it threatens', () => {
  const risk = (log: string) => of(`initiatives: [{ id: a, title: A }]\nrisks: [{ id: r, text: Frost, probability: 2, impact: 3, mitigation: Varme, owner: KL, items: [a], log: [${log}] }]\n`).risks;
  expect(risk('{ on: 2017-03-01, status: in-progress }, { on: 2017-04-01, note: Set }, { on: 2017-06-02, status: done }')).toEqual([
    { ref: 'skole/r', text: 'Frost', probability: 2, impact: 3, mitigation: 'Varme', owner: ['KL'], items: ['skole/a'], status: 'in-progress' },
  ]);
  expect(risk('{ on: 2017-04-01, note: Set }')[0]?.status).toBeNull();
});

it('what was known is told of where it is not all that is known', () => {
  expect([status({ 'a.yaml': head }).knownBy, status({ 'a.yaml': head }, '2017-06-01', '2017-05-01').knownBy]).toEqual([null, '2017-05-01']);
});

it('of networks: what is open, what comes, what is to be followed up', () => {
  const network = 'kind: network\nid: net\ntitle: Netværket\nmeetings:\n  - { id: m, title: Møde, date: 2017-03-01, followUps: [{ id: f, title: Følg op }], inputs: [{ id: i, text: Vand, for: skole }, { id: h, text: Lys }, { id: j, text: Ro, disposition: declined, on: 2017-05-01, reason: Dyrt }] }\nnext:\n  - { when: efteråret 2017 }\n';
  const [told] = status({ 'a.yaml': head, 'n.yaml': network }).networks;
  expect(told?.openInputs).toEqual([{ ref: 'net/i', text: 'Vand', for: 'skole', meeting: 'net/m' }, { ref: 'net/h', text: 'Lys', for: null, meeting: 'net/m' }]);
  expect(told?.inputs.map(({ ref, disposition }) => [ref, disposition])).toEqual([['net/i', 'open'], ['net/h', 'open'], ['net/j', 'declined']]);
  expect(told?.followUps.map(({ ref }) => ref)).toEqual(['net/f']);
  expect(told?.next).toMatchObject([{ when: { text: 'efteråret 2017' }, dateFixed: false, announced: null }]);
});

it('every plan and network is told of by itself, what comes of all by its day', () => {
  const plan = (id: string, day: string) => `kind: plan\nid: ${id}\ntitle: Plan ${id}\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives: [{ id: x, title: X, deadline: ${day} }]\n`;
  const network = 'kind: network\nid: net\ntitle: Netværket\nmeetings: [{ id: m, title: Møde, date: 2017-03-01 }]\nnext: [{ when: 2017-07-01, dateFixed: true }]\n';
  const { plans, networks, ahead, portfolio } = status({ 'a.yaml': plan('a', '2017-08-01'), 'b.yaml': plan('b', '2017-06-15'), 'c.yaml': plan('c', '2017-08-31'), 'n.yaml': network });
  expect(plans.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(networks.map(({ id, title }) => [id, title])).toEqual([['net', 'Netværket']]);
  expect(ahead.within).toBe(90);
  expect(ahead.entries.map(({ of: home, date, as }) => [home, date, as])).toEqual([['Plan b', '2017-06-15', 'deadline'], ['Netværket', '2017-07-01', 'event'], ['Plan a', '2017-08-01', 'deadline']]);
  expect(portfolio?.plans.map(({ ref, title }) => [ref, title])).toEqual([['a', 'Plan a'], ['b', 'Plan b'], ['c', 'Plan c']]);
  expect(status({ 'a.yaml': plan('a', '2017-08-01'), 'b.yaml': plan('b', '2017-06-15'), 'n.yaml': network }).portfolio).toBeNull();
});

it('many plans at a glance: lights, what is late, soon, undated and silent', () => {
  const plan = (id: string, ...items: string[]): string => `kind: plan\nid: ${id}\ntitle: ${id}\nowner: KL\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives:\n${items.map((item, at) => `  - { id: ${id}-${at}, title: T, ${item} }\n`).join('')}`;
  const { portfolio } = status({
    'a.yaml': plan('a', 'deadline: 2017-05-31', 'deadline: 2017-06-20', 'deadline: 2017-06-21, log: [{ on: 2017-05-01, status: in-progress }]', 'tags: [x]'),
    'b.yaml': plan('b', 'deadline: 2017-10-01, log: [{ on: 2017-05-20, status: in-progress }], forecast: 2017-06-20'),
    'c.yaml': plan('c', 'commitment: intent, deadline: 2017-05-01'),
    'd.yaml': plan('d', 'deliverables: [{ id: d-a, title: D, deadline: 2017-05-31 }], log: [{ on: 2017-05-20, status: in-progress }]'),
  });
  const rows = portfolio?.plans.map(({ ref, initiatives, overdue, dueSoon, undated, notReported }) => [ref, initiatives, overdue, dueSoon, undated, notReported]);
  expect(rows).toEqual([['a', 4, 1, 2, 1, 3], ['b', 1, 0, 0, 0, 0], ['c', 0, 0, 0, 0, 0], ['d', 1, 1, 0, 0, 0]]);
});
