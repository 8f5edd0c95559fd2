import type { Found, Place } from '../../model/finding.ts';
import type { Kpi, KpiType, KpiValue } from '../../model/kpi.ts';
import { check } from '../check.ts';
import { fits } from '../kpi/size.ts';

export interface ValueTypeFacts {
  what: 'baseline' | 'value' | 'target';
  got: string;
  /** The value is a list or a tally, which cannot be quoted in a word. */
  shape: 'word' | 'list' | 'tally';
  type: KpiType;
  scale: readonly string[];
}

/** A value that is not of the KPI's type, such as "N/A" where a number is meant. */
export const kpiValueType = check({
  id: 'kpi-value-type',
  group: 'measurability',
  severity: 'error',
  *run({ workspace }): Generator<Found<ValueTypeFacts>> {
    for (const kpi of workspace.plans.flatMap(({ kpis }) => kpis)) {
      for (const { place, value } of kpi.baselines) yield* misfit(kpi, 'baseline', place, value);
      for (const { place, value } of kpi.values) yield* misfit(kpi, 'value', place, value);
      for (const { place, value } of kpi.targets) if (value) yield* misfit(kpi, 'target', place, value);
    }
  },
});

function* misfit(kpi: Kpi, what: ValueTypeFacts['what'], { file, at }: Place, value: KpiValue): Generator<Found<ValueTypeFacts>> {
  if ('start' in at || fits(kpi, value)) return;
  const { type, scale } = kpi;
  yield { file, at: [...at, 'value'], facts: { what, ...shown(value), type, scale } };
}

function shown(value: KpiValue): Pick<ValueTypeFacts, 'got' | 'shape'> {
  if ('tally' in value) return { got: '', shape: 'tally' };
  if ('evidence' in value) return { got: '', shape: 'list' };
  return { got: 'decimal' in value ? value.decimal : value.word, shape: 'word' };
}
