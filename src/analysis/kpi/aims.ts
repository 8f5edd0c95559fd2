import type { Day } from '../../model/common.ts';
import type { Kpi, Target } from '../../model/kpi.ts';
import { decimalText, type Exact, exactOf, fraction, plus, times } from './exact.ts';
import type { Point } from './figures.ts';
import { shownValue, sizeOf } from './size.ts';
import type { FigureValue, KpiTargetFigure, Missing } from './state.ts';

/** A target made ready to be compared. */
export interface Aim {
  day: Day | null;
  /** What has to be reached; null where it is words or cannot be told. */
  size: Exact | null;
  /** Why the size of a stated value or change cannot be told. */
  lacks: Missing | null;
  figure: KpiTargetFigure;
}

/** A target with a day. */
export type DatedAim = Aim & { day: Day };

export const isDated = (aim: Aim): aim is DatedAim => aim.day !== null;

/** The group's targets by day, those without a day last. */
export function aimsOf(kpi: Kpi, targetGroup: string | null, baseline: Point | null): Aim[] {
  const aims = kpi.targets.filter((target) => target.targetGroup === targetGroup).map((target) => aimOf(kpi, target, baseline));
  const dated = aims.filter(isDated).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return [...dated, ...aims.filter((aim) => !isDated(aim))];
}

function aimOf(kpi: Kpi, target: Target, baseline: Point | null): Aim {
  const day = target.by?.to ?? null;
  const size = target.value ? sizeOf(kpi, target.value) : target.change && changed(kpi, baseline, target.change);
  return {
    day,
    size,
    lacks: size ? null : lackOf(kpi, target, baseline),
    figure: {
      value: target.value ? shownValue(kpi, target.value) : size && shownSize(kpi, size),
      change: target.change,
      text: target.text,
      by: day,
      sources: target.sources,
    },
  };
}

function lackOf(kpi: Kpi, { value, change }: Target, baseline: Point | null): Missing | null {
  if (!value && !change) return null;
  if (kpi.type === 'rating' && kpi.scale.length === 0) return 'scale';
  return change && !baseline ? 'baseline' : 'target';
}

/** Relative to the signed baseline: −20 changed by −15 % is −17. Steps of a scale have no percent. */
function changed(kpi: Kpi, baseline: Point | null, change: NonNullable<Target['change']>): Exact | null {
  const amount = exactOf(change.amount);
  if (!amount || !baseline?.size || (change.percent && kpi.type === 'rating')) return null;
  return plus(baseline.size, change.percent ? times(baseline.size, times(amount, fraction(1, 100))) : amount);
}

function shownSize(kpi: Kpi, size: Exact): FigureValue | null {
  const decimal = decimalText(size);
  return kpi.type === 'rating' ? (kpi.scale[Number(decimal)] ?? null) : decimal;
}

/** Whether a target of this kind can be compared at all, by any rule: words cannot. */
export const isFigure = ({ size, lacks }: Aim): boolean => size !== null || lacks !== null;

