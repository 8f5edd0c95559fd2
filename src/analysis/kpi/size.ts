import type { Kpi, KpiValue, Tally } from '../../model/kpi.ts';
import { type Exact, exactOf, fraction, quotient, times } from './exact.ts';
import type { FigureValue } from './state.ts';

const hundred = fraction(100, 1);

/** Whether a value is of the KPI's type: "N/A" is no number, and a tally of nobody says nothing. */
export function fits(kpi: Kpi, value: KpiValue): boolean {
  if (kpi.type === 'evidence') return !('tally' in value);
  if (kpi.type === 'rating' && kpi.scale.length === 0) return 'word' in value || 'decimal' in value;
  return sizeOf(kpi, value) !== null;
}

/** What is compared: a number, a tally's percent positive, a word's step on the scale from 0; null where nothing is. */
export function sizeOf(kpi: Kpi, value: KpiValue): Exact | null {
  switch (kpi.type) {
    case 'evidence':
      return null;
    case 'rating':
      return stepOf(kpi.scale, value);
    case 'tally':
      return 'tally' in value ? percentPositive(value.tally) : numberOf(value);
    default:
      return numberOf(value);
  }
}

const numberOf = (value: KpiValue): Exact | null => ('decimal' in value ? exactOf(value.decimal) : null);

function percentPositive({ positive, neutral, negative }: Tally): Exact | null {
  const all = positive + neutral + negative;
  return all > 0 ? times(hundred, fraction(positive, all)) : null;
}

function stepOf(scale: readonly string[], value: KpiValue): Exact | null {
  const written = 'word' in value ? value.word : 'decimal' in value ? value.decimal : null;
  if (written === null) return null;
  const step = scale.findIndex((word) => plainly(word) === plainly(written));
  return step < 0 ? null : fraction(step, 1);
}

const plainly = (word: string): string => word.trim().toLowerCase();

/** Evidence is always a list, also where one text was written. */
export function shownValue(kpi: Kpi, value: KpiValue): FigureValue {
  if ('evidence' in value) return value.evidence;
  if ('tally' in value) return value.tally;
  const written = 'decimal' in value ? value.decimal : value.word;
  return kpi.type === 'evidence' ? [written] : written;
}

/** A tally's percent for showing. */
export function shownPercent(value: KpiValue): number | null {
  const share = 'tally' in value ? percentPositive(value.tally) : null;
  return share && quotient(share, fraction(1, 1));
}
