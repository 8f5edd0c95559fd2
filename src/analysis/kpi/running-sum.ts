import type { Day } from '../../model/common.ts';
import type { Kpi, KpiValue, Measurement, Tally } from '../../model/kpi.ts';
import { decimalText, type Exact, exactOf, plus } from './exact.ts';
import { type Point, type Reading, readingOf } from './figures.ts';
import { shownPercent, shownValue, sizeOf } from './size.ts';
import type { KpiFigure } from './state.ts';

/**
 * Incremental values added up: on top of the baseline from the day after it, else from nothing since the period began.
 * Tallies are pooled without the baseline's, whose share they are compared with. Words do not add up.
 */
export function runningSum(
  kpi: Kpi,
  addends: readonly Measurement[],
  baseline: Point | null,
  periodBegin: Day,
): Reading[] {
  if (kpi.type === 'rating' || kpi.type === 'evidence') return addends.map((addend) => readingOf(kpi, addend));
  const begun = baseline?.day ?? null;
  const counted = addends.filter(({ on }) => (begun === null ? on >= periodBegin : on > begun));

  let sum: KpiValue | null = null;
  let below: KpiFigure | null = null;
  if (kpi.type !== 'tally' && baseline?.size) {
    sum = numeric(baseline.size);
    below = baseline.figure;
  }
  const sums: Reading[] = [];
  for (const addend of counted) {
    sum = sum ? added(sum, addend.value) : addend.value;
    const reading = onTopOf(kpi, below, readingOf(kpi, addend), sum);
    below = reading.figure;
    sums.push(reading);
  }
  return sums.filter(({ day }, position) => sums[position + 1]?.day !== day);
}

/** A sum is approximate and internal when any part of it is, is known when the last part is, and cites them all. */
function onTopOf(kpi: Kpi, below: KpiFigure | null, addend: Reading, sum: KpiValue): Reading {
  const known = below?.known !== undefined && below.known > addend.known ? below.known : addend.known;
  const percent = shownPercent(sum);
  return {
    ...addend,
    known,
    size: sizeOf(kpi, sum),
    figure: {
      ...below,
      ...addend.figure,
      value: shownValue(kpi, sum),
      approx: addend.figure.approx ?? below?.approx ?? null,
      known,
      sources: [...(below?.sources ?? []), ...addend.figure.sources],
      ...(percent !== null && { percent }),
    },
  };
}

function added(a: KpiValue, b: KpiValue): KpiValue {
  if ('tally' in a && 'tally' in b) return { tally: pooled(a.tally, b.tally) };
  const [x, y] = [a, b].map((value) => ('decimal' in value ? exactOf(value.decimal) : null));
  return (x && y && numeric(plus(x, y))) ?? b;
}

const pooled = (a: Tally, b: Tally): Tally => ({
  positive: a.positive + b.positive,
  neutral: a.neutral + b.neutral,
  negative: a.negative + b.negative,
});

function numeric(size: Exact): KpiValue | null {
  const decimal = decimalText(size);
  return decimal === null ? null : { decimal };
}
