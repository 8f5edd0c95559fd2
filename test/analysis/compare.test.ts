import { describe, expect, it } from 'vitest';
import { sideOf } from '../../src/analysis/compare/side.ts';
import { compareStates } from '../../src/analysis/compare.ts';
import { always } from '../../src/analysis/view.ts';
import { betweenContents, betweenDays, betweenFiles, changeOf, planWith, standpoint } from '../comparisons.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

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
    const slip = changeOf(betweenDays(logged, '2026-04-15', '2026-05-15'), 'a')?.slip;
    expect(slip).toMatchObject({ from: { text: '2026-07-31' }, to: { text: '2026-09-30' }, original: { text: '2026-06-30' }, moves: 2, days: 61 });
    expect(slip?.decisions).toEqual([{ on: '2026-05-01', from: '2026-07-31', to: '2026-09-30', reason: 'Sne', by: ['Byen'] }]);
  });

  it('a deadline that was moved away and back has been moved all the same', () => {
    const back = logged.replace('deadline: 2026-09-30', 'deadline: 2026-06-30');
    expect(changeOf(betweenDays(back, '2026-03-01', '2026-05-15'), 'a')?.slip).toMatchObject({ days: 0, moves: 2 });
  });

  it('tells what was reported in between and nothing that was known before', () => {
    const result = betweenDays(logged, '2026-04-15', '2026-05-15');
    expect(changeOf(result, 'a')).toMatchObject({
      statusMove: null,
      progress: { from: 10, to: 60 },
      deviations: [{ kind: 'scope', text: 'fem i stedet for ti', on: '2026-05-02' }],
      notes: [{ on: '2026-05-02', text: 'Fem skoler mangler' }],
      fields: [],
    });
    expect(result.plans[0]).toMatchObject({ compared: 2, changed: 1, unchanged: false, added: [], dropped: [] });
    expect(changeOf(result, 'b')).toBeUndefined();
  });

  it('what time alone has made of a light is a change too', () => {
    const late = '\ninitiatives: [{ id: a, title: A, deadline: 2026-03-31, log: [{ on: 2026-03-01, status: in-progress }] }]';
    expect(changeOf(betweenDays(late, '2026-03-15', '2026-04-15'), 'a')).toMatchObject({ statusMove: null, lightMove: { from: 'green', to: 'red', reason: 'deadline-passed' } });
    expect(betweenDays(late, '2026-03-15', '2026-03-20').plans[0]?.unchanged).toBe(true);
  });

  it('a withdrawn deadline is said to be withdrawn', () => {
    const gone = '\ninitiatives: [{ id: a, title: A, deadline: 2026-03-31, log: [{ on: 2026-03-01, deadline: withdrawn, reason: Nej, by: Byen }] }]';
    expect(changeOf(betweenDays(gone, '2026-02-01', '2026-03-02'), 'a')?.slip).toMatchObject({ to: null, withdrawn: true, moves: 0, days: null });
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
products:
  - { id: s, kind: status, title: Halvår, to: Byen, deadline: 2026-06-30, delivered: { on: 2026-06-15 } }
  - { id: t, kind: evaluation, to: Byen, delivered: { on: 2026-02-15 } }
  - { id: u, kind: next-plan, to: Byen }
decisions:
  - { id: d, kind: decide, text: Hvem, raised: 2026-02-01, outcome: { on: 2026-05-01, text: Os } }
  - { id: e, kind: inform, text: Hvad, raised: 2026-04-01 }
  - { id: f, kind: inform, text: Kendt, raised: 2026-02-01 }
  - { id: g, kind: discuss, text: Senere, raised: 2026-08-01 }
  - { id: h, kind: decide, text: Afgjort, outcome: { on: 2026-02-15, text: Ja } }
`;
    const result = betweenDays(decided, '2026-03-01', '2026-07-01');
    expect(result.plans[0]?.decisions).toEqual([
      { ref: 'p/d', kind: 'decide', text: 'Hvem', change: 'decided', on: '2026-05-01', outcome: 'Os' },
      { ref: 'p/e', kind: 'inform', text: 'Hvad', change: 'raised', on: '2026-04-01', outcome: null },
    ]);
    expect(result.plans[0]?.products).toEqual([{ ref: 'p/s', kind: 'status', title: 'Halvår', on: '2026-06-15' }]);
    expect(changeOf(result, 'a')?.evaluation).toEqual({ result: 'achieved', next: 'close', reason: 'Nået' });
  });
});

describe('between two contents', () => {
  it('what was promised otherwise, by what it is called, whatever its file was called', () => {
    const before = '\ntargetGroups: [{ id: unge, name: De unge }, { id: gamle, name: De ældre }]\ninitiatives: [{ id: a, title: A, channel: borger.dk, owner: Byen, count: { planned: 6, unit: møder }, targetGroups: [unge, gamle] }]';
    const after = before.replace('borger.dk', 'digst.dk').replace('owner: Byen', 'owner: [Byen, Regionen]').replace('planned: 6', 'planned: 4').replace('[unge, gamle] }]', '[gamle] }]');
    const result = betweenContents(before, after);
    expect(result.by).toBe('content');
    expect(changeOf(result, 'a')?.fields).toEqual([
      { field: 'owner', from: ['Byen'], to: ['Byen', 'Regionen'] },
      { field: 'channel', from: ['borger.dk'], to: ['digst.dk'] },
      { field: 'targetGroups', from: ['De unge', 'De ældre'], to: ['De ældre'] },
      { field: 'count', from: ['6 møder'], to: ['4 møder'] },
    ]);
  });

  it('items that came and went, and a plan that is on one side only', () => {
    const result = betweenContents('\ninitiatives: [{ id: a, title: A, deliverables: [{ id: d, title: D }] }]', '\ninitiatives: [{ id: b, title: B }]');
    expect(result.plans[0]?.added.map(({ ref }) => ref)).toEqual(['p/b']);
    expect(result.plans[0]?.dropped.map(({ ref }) => ref)).toEqual(['p/a', 'p/d']);
  });

  it('a plan that is on one side only is all that it has', () => {
    const some = { 'p.yaml': planWith('initiatives: [{ id: a, title: A, log: [{ on: 2026-01-15, status: done }] }]\nkpis: [{ id: k, title: K }]\nproducts: [{ id: s, kind: status, delivered: { on: 2026-01-15 } }]\ndecisions: [{ id: d, kind: decide, text: Hvem, raised: 2026-01-15 }]\n') };
    const nothing = { items: [], kpis: [], products: [], decisions: [], fields: [], compared: 0, changed: 0, unchanged: false };
    expect(betweenFiles({}, some).plans).toMatchObject([{ ...nothing, before: null, after: { id: 'p' }, added: [{ ref: 'p/a' }], dropped: [], kpisAdded: [{ ref: 'p/k' }], kpisDropped: [] }]);
    expect(betweenFiles(some, {}).plans).toMatchObject([
      { ...nothing, before: { id: 'p' }, after: null, added: [], dropped: [{ ref: 'p/a', ended: { status: 'done', on: '2026-01-15', finished: true } }], kpisAdded: [], kpisDropped: [{ ref: 'p/k' }] },
    ]);
  });

  it('also a plan that says nothing yet is new', () => {
    expect(betweenFiles({}, { 'p.yaml': planWith('') }).plans).toMatchObject([{ before: null, unchanged: false }]);
    expect(betweenFiles({ 'p.yaml': planWith('') }, {}).plans).toMatchObject([{ after: null, unchanged: false }]);
    expect(betweenFiles({ 'p.yaml': planWith('') }, { 'p.yaml': planWith('') }).plans).toMatchObject([{ unchanged: true }]);
  });

  it('a product that is promised anew is no delivery', () => {
    expect(betweenContents('', 'products: [{ id: s, kind: status, to: Byen }]').plans[0]?.products).toEqual([]);
  });
});

describe('a plan has changed', () => {
  const text = 'initiatives: [{ id: a, title: A }]\n';
  const kpi = 'kpis: [{ id: k, title: K }]\n';

  it.each<[string, string, string]>([
    ['when an item was added', text, 'initiatives: [{ id: a, title: A }, { id: b, title: B }]\n'],
    ['when one was dropped', 'initiatives: [{ id: a, title: A }, { id: b, title: B }]\n', text],
    ['when one was added and one rewritten', text, 'initiatives: [{ id: a, title: AA }, { id: b, title: B }]\n'],
    ['when a KPI was added', text, text + kpi],
    ['when one was rewritten', text + kpi, text + kpi.replace('title: K', 'title: KK')],
    ['when a KPI was dropped', text + kpi, text],
    ['when it says something else of itself', text, `${text}purpose: Hvortil\n`],
    ['when something was delivered', `${text}products: [{ id: s, kind: status, to: Byen }]`, `${text}products: [{ id: s, kind: status, to: Byen, delivered: { on: 2026-02-01 } }]`],
    ['when something was asked', `${text}decisions: [{ id: d, kind: decide, text: Hvem, raised: 2026-03-01 }]`, `${text}decisions: [{ id: d, kind: decide, text: Hvem, raised: 2026-02-01 }]`],
  ])('%s', (_, before, after) => {
    expect(betweenContents(before, after).plans[0]?.unchanged).toBe(false);
  });

  it('when it has become current, and not while it stays so', () => {
    const dated = `dated: 2026-03-01\n${text}`;
    const unchanged = (from: string, to: string) => betweenDays(dated, from, to).plans[0]?.unchanged;
    expect([unchanged('2026-02-01', '2026-03-01'), unchanged('2026-02-01', '2026-02-28'), unchanged('2026-03-01', '2026-04-01')]).toEqual([false, true, true]);
  });

  it('on either side it counts its initiatives, not what is only wished for', () => {
    const [plan] = betweenDays('initiatives:\n  - { id: a, title: A, deadline: 2026-12-01, log: [{ on: 2026-02-01, status: in-progress }] }\n  - { id: b, title: B, commitment: intent }\n', '2026-01-15', '2026-03-01').plans;
    expect(plan?.before).toEqual({ id: 'p', title: 'Plan', current: true, initiatives: 1, byStatus: { 'not-reported': 1 }, byLight: { grey: 1 } });
    expect(plan?.after).toEqual({ id: 'p', title: 'Plan', current: true, initiatives: 1, byStatus: { 'in-progress': 1 }, byLight: { green: 1 } });
  });
});

describe('a side', () => {
  const workspace = workspaceFrom({ 'p.yaml': planWith('') });

  it.each<['day' | 'files' | 'revision', 'day' | 'files' | 'revision', string]>([
    ['day', 'day', 'log'],
    ['revision', 'files', 'content'],
    ['revision', 'revision', 'content'],
    ['revision', 'day', 'content'],
    ['day', 'files', 'content'],
  ])('of kind %s is compared with one of kind %s by %s', (from, to, by) => {
    expect(compareStates(standpoint(workspace, '2026-02-01', from), standpoint(workspace, '2026-03-01', to), new Set(['p']), 'da').by).toBe(by);
  });

  it('says what it is of, what was known, and what it was called where it was named', () => {
    expect(sideOf('day', viewOn('2026-02-01', '2026-03-01'))).toEqual({ kind: 'day', asOf: '2026-02-01', knownBy: '2026-03-01', revision: null, plan: null });
    expect(sideOf('revision', viewOn('2026-02-01', always), 'main')).toEqual({ kind: 'revision', asOf: '2026-02-01', knownBy: null, revision: 'main', plan: null });
    expect(sideOf('plan', viewOn('2026-02-01'), 'p')).toEqual({ kind: 'plan', asOf: '2026-02-01', knownBy: null, revision: null, plan: 'p' });
  });
});
