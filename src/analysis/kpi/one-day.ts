import type { Measurement } from '../../model/kpi.ts';

/** By the day described, then by the day told; values equal in both keep the order of the file. */
export const oldestFirst = (a: Measurement, b: Measurement): number =>
  textOrder(a.on, b.on) || textOrder(a.known, b.known);

const textOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A value told later corrects one of the same day; of two told together the later in the file wins. */
export const onePerDay = (sorted: readonly Measurement[]): Measurement[] =>
  sorted.filter(({ on }, position) => sorted[position + 1]?.on !== on);

/** What adds up is corrected in the same way, but two told together are two addends: nothing is lost. */
export function lastTold(sorted: readonly Measurement[]): Measurement[] {
  const told = new Map(sorted.map(({ on, known }) => [on, known]));
  return sorted.filter(({ on, known }) => told.get(on) === known);
}
