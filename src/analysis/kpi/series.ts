import type { Day } from '../../model/common.ts';
import type { Baseline, Kpi, Measured, Measurement } from '../../model/kpi.ts';
import { definitionOf, type Point, pointOf, type Reading, readingOf } from './figures.ts';
import { lastTold, onePerDay, oldestFirst } from './one-day.ts';
import { runningSum } from './running-sum.ts';
import { fits } from './size.ts';
import type { KpiFigure } from './state.ts';

/** What held on the day asked about and was told by the day it is asked for. */
export interface Seen {
  baselines: Baseline[];
  values: Measurement[];
}

/** The comparable figures of the whole population or of one target group. */
export interface Series {
  baseline: Point | null;
  /** Oldest first, one a day, none before the baseline's day. */
  readings: Reading[];
  incomparable: KpiFigure[];
}

/**
 * A baseline counts from its own day on, so that a later one changes no earlier report. Figures of another type are no
 * figures; a tally's baseline may be a percentage, its values are answers counted.
 */
export function seenOn(kpi: Kpi, asOf: Day, knownBy: Day): Seen {
  const held = (day: Day) => day <= asOf && day <= knownBy;
  return {
    baselines: kpi.baselines.filter(({ on, value }) => fits(kpi, value) && held(on?.to ?? '')),
    values: kpi.values
      .filter(({ on, known }) => on <= asOf && known <= knownBy)
      .filter(({ value }) => fits(kpi, value) && (kpi.type !== 'tally' || 'tally' in value)),
  };
}

export function seriesOf(kpi: Kpi, seen: Seen, targetGroup: string | null, periodBegin: Day): Series {
  const ofGroup = (one: Measured) => one.targetGroup === targetGroup;
  const values = seen.values.filter(ofGroup).sort(oldestFirst);
  const baselines = seen.baselines.filter(ofGroup);
  const { baseline, definition } = yardstick(kpi, baselines, values);

  const comparable = (one: Measured) => definitionOf(kpi, one) === definition;
  const point = baseline && pointOf(kpi, baseline);
  const counted = values.filter(comparable).filter(({ on }) => on >= (point?.day ?? ''));
  const odd = baseline ? null : newest(baselines);
  return {
    baseline: point,
    readings:
      kpi.series === 'incremental'
        ? runningSum(kpi, lastTold(counted), point, periodBegin)
        : onePerDay(counted).map((value) => readingOf(kpi, value)),
    incomparable: [
      ...(odd ? [pointOf(kpi, odd).figure] : []),
      ...values.filter((value) => !comparable(value)).map((value) => readingOf(kpi, value).figure),
    ],
  };
}

/**
 * The baseline to compare with and the definition that counts: the newest baseline whose definition some value shares.
 * Where none does, the side that keeps to the KPI's own definition stays and the other is left out.
 */
function yardstick(
  kpi: Kpi,
  baselines: readonly Baseline[],
  values: readonly Measurement[],
): { baseline: Baseline | null; definition: string | null } {
  const own = definitionOf(kpi, { definition: null });
  const measured = new Set(values.map((value) => definitionOf(kpi, value)));
  const shared = baselines.filter((baseline) => measured.has(definitionOf(kpi, baseline)));
  const baseline = newest(shared.length > 0 ? shared : baselines);
  if (!baseline) {
    const last = values.at(-1);
    return { baseline: null, definition: own ?? (last ? definitionOf(kpi, last) : null) };
  }
  const definition = definitionOf(kpi, baseline);
  const keepsToKpi = own === null || !measured.has(own);
  return shared.length > 0 || keepsToKpi ? { baseline, definition } : { baseline: null, definition: own };
}

/** Of two on one day, and of two without a day, the later in the file. */
const newest = (baselines: readonly Baseline[]): Baseline | null =>
  baselines.reduce<Baseline | null>((best, one) => (best && (best.on?.to ?? '') > (one.on?.to ?? '') ? best : one), null);
