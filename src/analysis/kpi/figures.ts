import type { Day } from '../../model/common.ts';
import type { Baseline, Kpi, Measured, Measurement } from '../../model/kpi.ts';
import type { Exact } from './exact.ts';
import { shownPercent, shownValue, sizeOf } from './size.ts';
import type { KpiFigure } from './state.ts';

/** A baseline or value made ready to be compared, together with what a report shows of it. */
export interface Point {
  day: Day | null;
  /** Null for evidence, and for a rating without a scale. */
  size: Exact | null;
  figure: KpiFigure;
}

/** A value on its day. */
export interface Reading extends Point {
  day: Day;
  known: Day;
  method: string | null;
}

export function pointOf(kpi: Kpi, baseline: Baseline): Point {
  const day = baseline.on?.to ?? null;
  return { day, size: sizeOf(kpi, baseline.value), figure: figureOf(kpi, baseline, day) };
}

export function readingOf(kpi: Kpi, { known, internal, ...value }: Measurement): Reading {
  const figure = { ...figureOf(kpi, value, value.on), known, ...(internal && { internal: true as const }) };
  return { day: value.on, known, size: sizeOf(kpi, value.value), figure, method: value.method };
}

function figureOf(kpi: Kpi, measured: Measured, on: Day | null): KpiFigure {
  const definition = definitionOf(kpi, measured);
  const percent = shownPercent(measured.value);
  return {
    value: shownValue(kpi, measured.value),
    on,
    approx: measured.approx,
    sources: measured.sources,
    ...(definition !== null && { definition }),
    ...(percent !== null && { percent }),
  };
}

/** What a figure measures: its own definition, else the KPI's. Line breaks and indents do not make another one. */
export function definitionOf(kpi: Kpi, measured: Pick<Measured, 'definition'>): string | null {
  return (measured.definition ?? kpi.definition)?.trim().replaceAll(/\s+/g, ' ') ?? null;
}
