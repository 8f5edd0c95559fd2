import { describe, expect, it } from 'vitest';
import { sideOf } from '../../src/analysis/compare/side.ts';
import { comparePlans, type CompareResult, compareStates } from '../../src/analysis/compare.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = (text: string, id = 'p'): string => `kind: plan
id: ${id}
title: Plan
period: { from: 2026-01-01, to: 2026-12-31 }
${text}`;

const net = `kind: network
id: net
title: Netværk
meetings:
  - id: forår
    date: 2026-03-01
    inputs:
      - { id: vand, text: Koldt vand, disposition: adopted, becomes: p/a, on: 2026-05-01 }
      - { id: brus, text: Brus, disposition: declined, reason: For dyrt, on: 2026-09-01 }
    followUps: [{ id: kort, title: Kort sendes ud }]
`.replace('forår', 'foraar');

const standpoint = (workspace: Workspace, asOf: string, kind: 'day' | 'files' = 'day', knownBy?: string) => {
  const view = viewOn(asOf, knownBy);
  return { side: sideOf(kind, view), snapshot: new Snapshot(workspace, view) };
};

function betweenDays(text: string, from: string, to: string, more: Record<string, string> = {}): CompareResult {
  const workspace = workspaceFrom({ 'p.yaml': plan(text), ...more });
  return compareStates(standpoint(workspace, from), standpoint(workspace, to), new Set(['p', 'net']), 'da');
}

const change = (result: CompareResult, ref: string) => result.plans[0]?.items.find((item) => item.ref === `p/${ref}`);

describe('between two days', () => {
  const logged = `
initiatives:
  - id: a
    title: A
    deadline: 2026-06-30
    log:
      - { on: 2026-02-01, status: in-progress, progress: 10 }
      - { on: 2026-04-01, deadline: 2026-07-31, reason: Frost, by: Byen }
      - { on: 2026-05-01, deadline: 2026-09-30, reason: Sne, by: Byen }
      - { on: 2026-05-02, progress: 60, deviation: { kind: scope, text: fem i stedet for ti }, note: Fem skoler mangler }
  - { id: b, title: B, log: [{ on: 2026-01-15, status: done }] }
`;

  it('a moved deadline names the first one, how often it was moved in all, how far, and why this time', () => {
    const slip = change(betweenDays(logged, '2026-04-15', '2026-05-15'), 'a')?.slip;
    expect(slip).toMatchObject({ from: { text: '2026-07-31' }, to: { text: '2026-09-30' }, original: { text: '2026-06-30' }, moves: 2, days: 61 });
    expect(slip?.decisions).toEqual([{ on: '2026-05-01', from: '2026-07-31', to: '2026-09-30', reason: 'Sne', by: ['Byen'] }]);
  });

  it('a deadline that was moved away and back has been moved all the same', () => {
    const back = logged.replace('deadline: 2026-09-30', 'deadline: 2026-06-30');
    expect(change(betweenDays(back, '2026-03-01', '2026-05-15'), 'a')?.slip).toMatchObject({ days: 0, moves: 2 });
  });

  it('tells what was reported in between and nothing that was known before', () => {
    const result = betweenDays(logged, '2026-04-15', '2026-05-15');
    expect(change(result, 'a')).toMatchObject({
      statusMove: null,
      progress: { from: 10, to: 60 },
      deviations: [{ kind: 'scope', text: 'fem i stedet for ti', on: '2026-05-02' }],
      notes: [{ on: '2026-05-02', text: 'Fem skoler mangler' }],
      fields: [],
    });
    expect(result.plans[0]).toMatchObject({ compared: 2, changed: 1, unchanged: false, added: [], dropped: [] });
    expect(change(result, 'b')).toBeUndefined();
  });

  it('what time alone has made of a light is a change too', () => {
    const late = '\ninitiatives: [{ id: a, title: A, deadline: 2026-03-31, log: [{ on: 2026-03-01, status: in-progress }] }]';
    expect(change(betweenDays(late, '2026-03-15', '2026-04-15'), 'a')).toMatchObject({ statusMove: null, lightMove: { from: 'green', to: 'red', reason: 'deadline-passed' } });
    expect(betweenDays(late, '2026-03-15', '2026-03-20').plans[0]?.unchanged).toBe(true);
  });

  it('a withdrawn deadline is said to be withdrawn', () => {
    const gone = '\ninitiatives: [{ id: a, title: A, deadline: 2026-03-31, log: [{ on: 2026-03-01, deadline: withdrawn, reason: Nej, by: Byen }] }]';
    expect(change(betweenDays(gone, '2026-02-01', '2026-03-02'), 'a')?.slip).toMatchObject({ to: null, withdrawn: true, moves: 0, days: null });
  });

  it('KPI values and judgements, those of a target group by its name', () => {
    const measured = `
initiatives: [{ id: a, title: A }]
targetGroups: [{ id: unge, name: De unge }]
kpis:
  - id: k
    title: K
    rule: at-least
    dataSource: Byen
    targets: [{ by: 2026-12-31, value: 10 }, { by: 2026-12-31, value: 5, targetGroup: unge }]
    values: [{ on: 2026-02-01, value: 3 }, { on: 2026-06-01, value: 8 }, { on: 2026-06-01, value: 4, targetGroup: unge }]
`;
    const [kpi] = betweenDays(measured, '2026-03-01', '2026-07-01').plans[0]?.kpis ?? [];
    expect(kpi?.latest).toMatchObject({ from: { value: '3' }, to: { value: '8' } });
    expect(kpi?.groups).toMatchObject([{ name: 'De unge', latest: { from: null, to: { value: '4' } } }]);
    expect(betweenDays(measured, '2026-03-01', '2026-04-01').plans[0]?.kpis).toEqual([]);
  });

  it('decisions raised and decided, products delivered, evaluations written', () => {
    const decided = `
initiatives: [{ id: a, title: A, evaluation: { result: achieved, summary: S, next: close, reason: Nået, on: 2026-06-01 } }]
products: [{ id: s, kind: status, to: Byen, deadline: 2026-06-30, delivered: { on: 2026-06-15 } }]
decisions:
  - { id: d, kind: decide, text: Hvem, raised: 2026-02-01, outcome: { on: 2026-05-01, text: Os } }
  - { id: e, kind: inform, text: Hvad, raised: 2026-04-01 }
  - { id: f, kind: inform, text: Kendt, raised: 2026-02-01 }
`;
    const result = betweenDays(decided, '2026-03-01', '2026-07-01');
    expect(result.plans[0]?.decisions).toMatchObject([{ text: 'Hvem', change: 'decided', outcome: 'Os' }, { text: 'Hvad', change: 'raised' }]);
    expect(result.plans[0]?.products).toMatchObject([{ kind: 'status', on: '2026-06-15' }]);
    expect(change(result, 'a')?.evaluation).toEqual({ result: 'achieved', next: 'close', reason: 'Nået' });
  });

  it('what a network has given, and what it has been answered', () => {
    const inputs = (from: string, to: string) => betweenDays('\ninitiatives: [{ id: a, title: A }]', from, to, { 'n.yaml': net }).networks.flatMap((one) => one.inputs.map(({ ref, change: what }) => [ref, what]));
    expect(inputs('2026-02-01', '2026-04-01')).toEqual([['net/vand', 'given'], ['net/brus', 'given']]);
    expect(inputs('2026-04-01', '2026-06-01')).toEqual([['net/vand', 'answered']]);
    expect(betweenDays('\ninitiatives: [{ id: a, title: A }]', '2026-02-01', '2026-04-01', { 'n.yaml': net }).networks[0]?.added.map(({ title }) => title)).toEqual(['Kort sendes ud']);
  });
});

describe('between two contents', () => {
  const of = (before: string, after: string): CompareResult =>
    compareStates(
      standpoint(workspaceFrom({ 'old-name.yaml': plan(before) }), '2026-02-01', 'files'),
      standpoint(workspaceFrom({ 'p.yaml': plan(after) }), '2026-02-01', 'files'),
      new Set(['p']),
      'da',
    );

  it('what was promised otherwise, by what it is called, whatever its file was called', () => {
    const before = '\ntargetGroups: [{ id: unge, name: De unge }, { id: gamle, name: De ældre }]\ninitiatives: [{ id: a, title: A, channel: borger.dk, owner: Byen, count: { planned: 6, unit: møder }, targetGroups: [unge, gamle] }]';
    const after = before.replace('borger.dk', 'digst.dk').replace('owner: Byen', 'owner: [Byen, Regionen]').replace('planned: 6', 'planned: 4').replace('[unge, gamle] }]', '[gamle] }]');
    const result = of(before, after);
    expect(result.by).toBe('content');
    expect(change(result, 'a')?.fields).toEqual([
      { field: 'owner', from: ['Byen'], to: ['Byen', 'Regionen'] },
      { field: 'channel', from: ['borger.dk'], to: ['digst.dk'] },
      { field: 'targetGroups', from: ['De unge', 'De ældre'], to: ['De ældre'] },
      { field: 'count', from: ['6 møder'], to: ['4 møder'] },
    ]);
  });

  it('how a text is folded, and the order of a list, is no change', () => {
    const before = '\ninitiatives:\n  - { id: a, title: A, description: to ord, partners: [X, Y] }\n';
    expect(of(before, '\ninitiatives:\n  - id: a\n    title: A\n    partners: [Y, X]\n    description: >-\n      to\n      ord\n').plans[0]?.unchanged).toBe(true);
  });

  it('items that came and went, and a plan that is on one side only', () => {
    const result = of('\ninitiatives: [{ id: a, title: A, deliverables: [{ id: d, title: D }] }]', '\ninitiatives: [{ id: b, title: B }]');
    expect(result.plans[0]?.added.map(({ ref }) => ref)).toEqual(['p/b']);
    expect(result.plans[0]?.dropped.map(({ ref }) => ref)).toEqual(['p/a', 'p/d']);
    const none = standpoint(workspaceFrom({}), '2026-02-01', 'files');
    const some = standpoint(workspaceFrom({ 'p.yaml': plan('\ninitiatives: [{ id: a, title: A }]') }), '2026-02-01', 'files');
    expect(compareStates(none, some, new Set(['p']), 'da').plans).toMatchObject([{ before: null, after: { id: 'p' } }]);
    expect(compareStates(some, none, new Set(['p']), 'da').plans).toMatchObject([{ before: { id: 'p' }, after: null }]);
  });
});

describe('between two plans', () => {
  const files = {
    '1.yaml': plan('\ninitiatives:\n  - { id: a, title: A, owner: Byen, deadline: 2026-06-30, log: [{ on: 2026-05-01, status: in-progress }] }\n  - { id: b, title: B }\n  - { id: c, title: C, evaluation: { result: not-achieved, summary: S, next: drop, reason: For dyrt, on: 2027-01-01 } }\nkpis: [{ id: k, title: K, rule: hold }, { id: l, title: L }]', 'one'),
    '2.yaml': plan('\ninitiatives: [{ id: m, title: M, origin: one/b }]', 'two'),
    '3.yaml': plan('\ninitiatives:\n  - { id: a, title: A, owner: Regionen, deadline: 2027-06-30, origin: one/a }\n  - { id: mm, title: M og A, origin: [two/m, one/a] }\n  - { id: ny, title: Ny }\nkpis: [{ id: k, title: K, rule: at-least }, { id: n, title: N }]', 'three'),
  };
  const snapshot = new Snapshot(workspaceFrom(files), viewOn('2027-02-01'));
  const side = (id: string) => ({ side: sideOf('plan', snapshot.view, id), snapshot });
  const [result] = comparePlans(side('one'), side('three'), 'da').plans;

  it('follows what an item comes from, also by way of a plan in between, and what was made one', () => {
    expect(result?.items.map(({ ref, before }) => [ref, before.map((one) => one.ref)])).toEqual([
      ['three/a', ['one/a']],
      ['three/mm', ['one/a', 'one/b']],
    ]);
    expect(result?.added.map(({ ref }) => ref)).toEqual(['three/ny']);
  });

  it('tells what is promised otherwise beside how it went, and never that a new plan has lost its status', () => {
    expect(result?.items[0]).toMatchObject({
      statusMove: null, lightMove: null, notes: [],
      ended: { status: 'in-progress', on: '2026-05-01', finished: false },
      slip: { from: { text: '2026-06-30' }, to: { text: '2027-06-30' }, days: 365, moves: 0 },
      fields: [{ field: 'owner', from: ['Byen'], to: ['Regionen'] }],
    });
  });

  it('what is not carried over comes with the reason that was written', () => {
    expect(result?.dropped).toMatchObject([{ ref: 'one/c', ended: { result: 'not-achieved', next: 'drop', reason: 'For dyrt' } }]);
  });

  it('KPIs go by their ids', () => {
    expect(result).toMatchObject({ kpis: [{ ref: 'three/k', fields: [{ field: 'rule' }] }], kpisAdded: [{ title: 'N' }], kpisDropped: [{ title: 'L' }] });
  });

  it('an origin that runs in a circle leads nowhere', () => {
    const round = new Snapshot(workspaceFrom({ ...files, '2.yaml': plan('\ninitiatives: [{ id: m, title: M, origin: two/m }]', 'two') }), viewOn('2027-02-01'));
    const to = (id: string) => ({ side: sideOf('plan', round.view, id), snapshot: round });
    expect(comparePlans(to('one'), to('three'), 'da').plans[0]?.items.map(({ before }) => before.length)).toEqual([1, 1]);
  });
});
