import type { Kpi } from '../../model/kpi.ts';
import { oldestFirst } from './one-day.ts';
import type { Seen } from './series.ts';
import type { Judgement, KpiStanding } from './state.ts';

const allOf = (kpi: Kpi, seen: Seen) =>
  [...kpi.targets, ...seen.baselines, ...seen.values.toSorted(oldestFirst)].map(({ targetGroup }) => targetGroup);

export const targetGroupsOf = (kpi: Kpi, seen: Seen): string[] =>
  [...new Set(allOf(kpi, seen))].filter((targetGroup) => targetGroup !== null);

const worstFirst: readonly Judgement[] = ['missed', 'behind', 'cannot-be-measured', 'open', 'on-track', 'met'];

/**
 * A KPI that is stated for target groups only is judged as the worst of them; groups are never averaged.
 * As soon as anything is stated for all, that alone is judged and the groups stand beside it.
 */
export function rolledUp(
  kpi: Kpi,
  seen: Seen,
  groups: readonly KpiStanding[],
  whole: KpiStanding,
): KpiStanding {
  if (groups.length === 0 || allOf(kpi, seen).includes(null)) return whole;
  const judgement = worstFirst.find((one) => groups.some((group) => group.judgement === one)) ?? whole.judgement;
  const missing = groups.filter((group) => group.judgement === judgement).flatMap((group) => group.missing);
  return { ...whole, judgement, missing: [...new Set(missing)] };
}
