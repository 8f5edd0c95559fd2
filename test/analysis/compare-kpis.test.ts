import { describe, expect, it } from 'vitest';
import type { KpiChange } from '../../src/analysis/compare/kpi.ts';
import type { KpiFigure, KpiTargetFigure } from '../../src/analysis/kpi.ts';
import { betweenContents } from '../comparisons.ts';

const around = 'targetGroups: [{ id: unge, name: De unge }, { id: gamle, name: De ældre }]\n';
const kpi = (fields: string) => `${around}kpis: [{ id: k, title: K${fields && `, ${fields}`} }]`;

/** A figure with its day, or a target in words. */
function figure(one: KpiFigure | KpiTargetFigure | null): string | null {
  if (one === null) return null;
  const day = 'by' in one ? one.by : one.on;
  if (typeof one.value === 'string' && day !== null) return `${one.value} ${day}`;
  return ('text' in one && (one.text ?? one.change?.amount)) || '–';
}

/** What is otherwise with the figures of a KPI or of one of its groups, in short. */
function told({ latest, judgement, baseline, target }: Pick<KpiChange, 'latest' | 'judgement' | 'baseline' | 'target'>): Record<string, unknown> {
  return {
    ...(latest && { latest: [figure(latest.from), figure(latest.to)] }),
    ...(judgement && { judgement: [judgement.from, judgement.to], missing: [judgement.missingBefore.join(), judgement.missing.join()] }),
    ...(baseline && { baseline: [figure(baseline.from), figure(baseline.to)] }),
    ...(target && { target: [figure(target.from), figure(target.to)] }),
  };
}

const rewritten = (before: string, after: string) => betweenContents(kpi(before), kpi(after), '2026-07-01').plans[0]?.kpis ?? [];

describe('a KPI', () => {
  const full = 'rule: at-least, dataSource: Byen, baseline: { value: 1, on: 2026-01-01 }, targets: [{ by: 2026-12-31, value: 10 }], values: [{ on: 2026-02-01, value: 3 }]';

  it.each<[string, string, string, string, object]>([
    ['another value', full, 'value: 3', 'value: 4', { latest: ['3 2026-02-01', '4 2026-02-01'] }],
    ['the value of another day', full, 'on: 2026-02-01', 'on: 2026-03-01', { latest: ['3 2026-02-01', '3 2026-03-01'] }],
    ['a value that is only near', full, 'value: 3', 'value: 3, approx: ca.', { latest: ['3 2026-02-01', '3 2026-02-01'] }],
    ['another baseline', full, 'value: 1, on', 'value: 2, on', { baseline: ['1 2026-01-01', '2 2026-01-01'] }],
    ['another target', full, 'value: 10', 'value: 20', { target: ['10 2026-12-31', '20 2026-12-31'] }],
    ['a target of another day', full, '2026-12-31', '2026-11-30', { target: ['10 2026-12-31', '10 2026-11-30'] }],
    ['a target in other words', 'targets: [{ text: Mange }]', 'Mange', 'Flere', { target: ['Mange', 'Flere'] }],
    ['a target of another distance from a baseline that is not there', 'targets: [{ change: 2 }]', 'change: 2', 'change: 3', { target: ['2', '3'] }],
    ['nothing of a target that is the same number in another way', full, 'value: 10 }]', 'change: 9 }]', {}],
    ['a better judgement', full, 'value: 3', 'value: 10', { latest: ['3 2026-02-01', '10 2026-02-01'], judgement: ['on-track', 'met'], missing: ['', ''] }],
    ['that it can no longer be measured', full, ', targets: [{ by: 2026-12-31, value: 10 }]', '', { judgement: ['on-track', 'cannot-be-measured'], missing: ['', 'target'], target: ['10 2026-12-31', null] }],
    ['that less is missing', 'rule: at-least, values: [{ on: 2026-02-01, value: 3 }]', 'rule: at-least', 'rule: at-least, dataSource: Byen', { judgement: ['cannot-be-measured', 'cannot-be-measured'], missing: ['target,source', 'target'] }],
  ])('tells %s', (_, before, from, to, change) => {
    expect(before).toContain(from);
    const changed = rewritten(before, before.replace(from, to)).map((one) => told(one));
    expect(changed).toEqual(Object.keys(change).length > 0 ? [change] : []);
  });

  it('tells what it is, beside what is otherwise', () => {
    const [changed] = rewritten(`${full}, unit: skoler`, `${full.replace('value: 3', 'value: 4')}, unit: skoler`);
    expect(changed).toMatchObject({ ref: 'p/k', title: 'K', type: 'number', unit: 'skoler', rule: 'at-least', direction: null, groups: [], fields: [] });
  });

  it('whose figures are told from another place has not changed', () => {
    expect(rewritten(full, full.replace('value: 3', 'value: 3, source: Brevet').replace('value: 10', 'value: 10, source: Brevet'))).toEqual([]);
  });
});

describe('a target group', () => {
  const grouped = (values: string) => `rule: at-least, dataSource: Byen, targets: [{ by: 2026-12-31, value: 5, targetGroup: unge }, { by: 2026-12-31, value: 5, targetGroup: gamle }], values: [{ on: 2026-02-01, value: 9 }${values}]`;
  const groups = (before: string, after: string) => rewritten(before, after).flatMap((one) => [told(one), one.groups.map((group) => [group.name, told(group)])]);

  it('alone is told of where nothing else is otherwise', () => {
    const unge = (value: number) => `, { on: 2026-02-01, value: ${value}, targetGroup: unge }, { on: 2026-02-01, value: 2, targetGroup: gamle }`;
    expect(groups(grouped(unge(1)), grouped(unge(3)))).toEqual([{}, [['De unge', { latest: ['1 2026-02-01', '3 2026-02-01'] }]]]);
  });

  it('is compared with itself', () => {
    const both = (one: string, other: string) => `, { on: 2026-02-01, value: 1, targetGroup: ${one} }, { on: 2026-02-01, value: 2, targetGroup: ${other} }`;
    expect(groups(grouped(both('unge', 'gamle')), grouped(both('gamle', 'unge')))).toEqual([
      {},
      [['De unge', { latest: ['1 2026-02-01', '2 2026-02-01'] }], ['De ældre', { latest: ['2 2026-02-01', '1 2026-02-01'] }]],
    ]);
  });

  it('that is new has everything from nothing', () => {
    const without = 'rule: at-least, dataSource: Byen, values: [{ on: 2026-02-01, value: 9 }], targets: [{ by: 2026-12-31, value: 5 }]';
    const news = `${without.replace('value: 5 }', 'value: 5 }, { by: 2026-12-31, value: 8, targetGroup: unge }')}, baseline: [{ on: 2026-01-01, value: 2, targetGroup: unge }]`;
    const [changed] = rewritten(without, news.replace('value: 9 }', 'value: 9 }, { on: 2026-02-01, value: 4, targetGroup: unge }'));
    expect(changed?.groups.map((group) => [group.targetGroup, told(group)])).toEqual([
      ['p/unge', { latest: [null, '4 2026-02-01'], judgement: [null, 'on-track'], missing: ['', ''], baseline: [null, '2 2026-01-01'], target: [null, '8 2026-12-31'] }],
    ]);
  });

  it('and a rewritten field are both told', () => {
    const value = (size: number, unit: string) => `unit: ${unit}, ${grouped(`, { on: 2026-02-01, value: ${size}, targetGroup: unge }`)}`;
    const [changed] = rewritten(value(1, 'børn'), value(2, 'elever'));
    expect([changed?.groups.length, changed?.fields]).toEqual([1, [{ field: 'unit', from: ['børn'], to: ['elever'] }]]);
  });
});

it('KPIs that came and went go by their ids, each with its title', () => {
  const [plan] = betweenContents('kpis: [{ id: k, title: K }, { id: l, title: L }]', 'kpis: [{ id: m, title: M }, { id: k, title: K }]').plans;
  expect(plan).toMatchObject({ kpis: [], kpisAdded: [{ ref: 'p/m', title: 'M' }], kpisDropped: [{ ref: 'p/l', title: 'L' }], unchanged: false });
});
