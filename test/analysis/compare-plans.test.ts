import { describe, expect, it } from 'vitest';
import { betweenPlans, planWith } from '../comparisons.ts';

describe('between two plans', () => {
  const files = {
    '1.yaml': planWith('\ninitiatives:\n  - { id: a, title: A, owner: Byen, deadline: 2026-06-30, log: [{ on: 2026-05-01, status: in-progress }] }\n  - { id: b, title: B }\n  - { id: c, title: C, evaluation: { result: not-achieved, summary: S, next: drop, reason: For dyrt, on: 2027-01-01 } }\nkpis: [{ id: k, title: K, rule: hold }, { id: l, title: L }]', 'one'),
    '2.yaml': planWith('\ninitiatives: [{ id: m, title: M, origin: one/b }]', 'two'),
    '3.yaml': planWith('\ninitiatives:\n  - { id: a, title: A, owner: Regionen, deadline: 2027-06-30, origin: one/a }\n  - { id: mm, title: M og A, origin: [two/m, one/a] }\n  - { id: ny, title: Ny }\nkpis: [{ id: k, title: K, rule: at-least }, { id: n, title: N }]', 'three'),
  };
  const taken = (more: Record<string, string> = {}) => betweenPlans({ ...files, ...more }, 'one', 'three').plans[0];

  it('follows what an item comes from, also by way of a plan in between, and what was made one', () => {
    const result = taken();
    expect(result?.items.map(({ ref, before }) => [ref, before.map((one) => one.ref)])).toEqual([
      ['three/a', ['one/a']],
      ['three/mm', ['one/a', 'one/b']],
    ]);
    expect(result?.added.map(({ ref }) => ref)).toEqual(['three/ny']);
  });

  it('tells what is promised otherwise beside how it went, and never that a new plan has lost its status', () => {
    expect(taken()?.items[0]).toMatchObject({
      statusMove: null, lightMove: null, notes: [],
      ended: { status: 'in-progress', on: '2026-05-01', finished: false },
      slip: { from: { text: '2026-06-30' }, to: { text: '2027-06-30' }, days: 365, moves: 0 },
      fields: [{ field: 'owner', from: ['Byen'], to: ['Regionen'] }],
    });
  });

  it('what is not carried over comes with the reason that was written', () => {
    expect(taken()?.dropped).toMatchObject([{ ref: 'one/c', ended: { result: 'not-achieved', next: 'drop', reason: 'For dyrt' } }]);
  });

  it('KPIs go by their ids', () => {
    expect(taken()).toMatchObject({ kpis: [{ ref: 'three/k', fields: [{ field: 'rule' }] }], kpisAdded: [{ title: 'N' }], kpisDropped: [{ title: 'L' }] });
  });

  it('an origin that runs in a circle leads nowhere', () => {
    const round = taken({ '2.yaml': planWith('\ninitiatives: [{ id: m, title: M, origin: two/m }]', 'two') });
    expect(round?.items.map(({ before }) => before.length)).toEqual([1, 1]);
  });

  it.each<[string, string]>([['that is not to be found', 'nowhere/x'], ['of an item that comes from nowhere', 'two/m']])('nor does one %s', (_, origin) => {
    const result = taken({ '2.yaml': planWith('initiatives: [{ id: m, title: M }]', 'two'), '3.yaml': planWith(`initiatives: [{ id: x, title: X, origin: ${origin} }]`, 'three') });
    expect(result).toMatchObject({ items: [], added: [{ ref: 'three/x' }] });
  });
});

describe('what is taken over from the plan before', () => {
  const around = 'targetGroups: [{ id: unge, name: De unge }]\n';
  const between = (before: string, after: string) =>
    betweenPlans({ '1.yaml': planWith(`${around}${before}`, 'one'), '2.yaml': planWith(`${around}${after}`, 'two').replaceAll('2026', '2027') }, 'one', 'two').plans[0];
  const item = (fields: string) => `initiatives: [{ id: a, title: A${fields} }]\n`;
  const carried = (before: string, after: string) => between(item(before), item(`, origin: one/a${after}`));

  it('begins afresh: nothing of how it went is told as a change', () => {
    const logged = 'deadline: 2026-06-30, count: { planned: 4 }, log: [{ on: 2026-02-01, status: done, progress: 60, count: 2, completion: limited, deviation: { kind: scope, text: Fem }, note: Frost }, { on: 2026-02-02, deadline: 2026-07-31, by: Byen }, { on: 2026-02-03, deadline: 2026-08-31, by: Byen }]';
    const evaluation = 'evaluation: { result: partly, summary: S, next: continue, reason: Mangler, on: 2026-12-01 }';
    const after = 'deadline: 2026-09-30, count: { planned: 4 }, log: [{ on: 2026-01-15, note: Ny, deviation: { kind: cost, text: Dyrt } }], evaluation: { result: achieved, summary: S, next: close, on: 2026-01-20 }';
    const result = carried(`, ${logged}, ${evaluation}`, `, ${after}`);
    expect(result?.items).toEqual([
      {
        ref: 'two/a', kind: 'initiative', parent: null, number: null, title: 'A', owner: [], intent: false, event: false, status: 'not-reported', light: 'grey',
        deadline: expect.objectContaining({ text: '2027-09-30' }),
        before: [{ ref: 'one/a', title: 'A' }],
        statusMove: null, lightMove: null, forecast: null, progress: null, count: null, completion: null, deviations: [], notes: [], evaluation: null, fields: [],
        slip: { from: expect.objectContaining({ text: '2026-08-31' }), to: expect.objectContaining({ text: '2027-09-30' }), original: null, withdrawn: false, moves: 0, days: 395, decisions: [] },
        ended: { status: 'done', on: '2026-02-01', finished: true, result: 'partly', next: 'continue', reason: 'Mangler' },
      },
    ]);
    expect(result).toMatchObject({ compared: 1, changed: 1, unchanged: false });
  });

  it('has kept a deadline that was moved to where it stands', () => {
    const [kept] = between(item(', deadline: 2026-06-30, log: [{ on: 2026-02-01, deadline: 2027-03-31, by: Byen }]'), item(', origin: one/a, deadline: 2027-03-31'))?.items ?? [];
    expect(kept?.slip).toBeNull();
  });

  it('unchanged is no change of the plan, but is told', () => {
    expect(carried('', '')).toMatchObject({ compared: 1, changed: 0, unchanged: false, items: [{ ref: 'two/a', ended: { status: 'not-reported', on: null, finished: false, result: null, next: null, reason: null } }], dropped: [], added: [] });
  });

  it('what was not taken over is told as it stood', () => {
    expect(between(item(', number: "1", owner: Byen, log: [{ on: 2026-02-01, status: on-hold }]'), '')?.dropped).toMatchObject([
      { ref: 'one/a', number: '1', owner: ['Byen'], ended: { status: 'on-hold', on: '2026-02-01', finished: false } },
    ]);
  });

  it('of KPIs only what they say of themselves and measure against, never what was measured', () => {
    const kpi = (value: number, unge: number, target: number) =>
      `kpis: [{ id: k, title: K, rule: at-least, dataSource: Byen, targets: [{ value: ${target} }, { value: 1, targetGroup: unge }], values: [{ on: 2026-02-01, value: ${value} }, { on: 2026-02-01, value: ${unge}, targetGroup: unge }] }, { id: l, title: L }]\n`;
    expect(between(kpi(3, 1, 10), kpi(9, 2, 10))?.kpis).toEqual([]);
    expect(between(kpi(3, 1, 10), kpi(9, 2, 20))?.kpis).toMatchObject([{ ref: 'two/k', latest: null, judgement: null, groups: [], fields: [], target: { from: { value: '10' }, to: { value: '20' } } }]);
  });

  it('KPIs that came and went have their titles', () => {
    expect(between('kpis: [{ id: k, title: K }, { id: l, title: L }]', 'kpis: [{ id: k, title: K }, { id: m, title: M }]')).toMatchObject({
      kpis: [], kpisAdded: [{ ref: 'two/m', title: 'M' }], kpisDropped: [{ ref: 'one/l', title: 'L' }], products: [], decisions: [],
    });
  });
});

it('is by origin, of two plans alone', () => {
  const files = { '1.yaml': planWith('', 'one'), '2.yaml': planWith('', 'two') };
  expect(betweenPlans(files, 'one', 'two')).toMatchObject({ by: 'origin', from: { kind: 'plan', plan: 'one' }, to: { kind: 'plan', plan: 'two' }, plans: [{ before: { id: 'one' }, after: { id: 'two' } }], networks: [], portfolio: null });
  for (const [from, to] of [['one', 'three'], ['three', 'two']] as const) expect(betweenPlans(files, from, to).plans).toEqual([]);
});
