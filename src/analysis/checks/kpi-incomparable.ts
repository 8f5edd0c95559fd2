import type { Found } from '../../model/finding.ts';
import type { Kpi, Measured } from '../../model/kpi.ts';
import { check } from '../check.ts';
import { definitionOf } from '../kpi/figures.ts';
import { fieldOf } from '../logs.ts';

export interface IncomparableFacts {
  what: 'baseline' | 'value';
  /** The definition that stands out, and the one it is compared with; null where none is given. */
  definition: string | null;
  expected: string | null;
}

/** Figures of one KPI that do not measure the same: the first of each other definition, for the rest follow from it. */
export const kpiIncomparable = check({
  id: 'kpi-incomparable',
  group: 'measurability',
  severity: 'error',
  *run({ workspace }) {
    for (const kpi of workspace.plans.flatMap(({ kpis }) => kpis)) {
      const all: Measured[] = [...kpi.values, ...kpi.baselines];
      for (const group of new Set(all.map(({ targetGroup }) => targetGroup))) {
        yield* oddOnes(kpi, all.filter(({ targetGroup }) => targetGroup === group));
      }
    }
  },
});

function* oddOnes(kpi: Kpi, figures: readonly Measured[]): Generator<Found<IncomparableFacts>> {
  const definitions = new Set(figures.map((figure) => definitionOf(kpi, figure)));
  if (definitions.size < 2) return;
  const own = definitionOf(kpi, { definition: null });
  // What the KPI itself says it measures, else what its first value measures.
  const [first = null] = definitions;
  const expected = definitions.has(own) && own !== null ? own : first;
  for (const definition of definitions) {
    const odd = figures.find((figure) => definition !== expected && definitionOf(kpi, figure) === definition);
    if (!odd) continue;
    const what = kpi.baselines.some((baseline) => baseline === odd) ? 'baseline' : 'value';
    yield { ...fieldOf(odd, odd.definition === null ? 'value' : 'definition'), facts: { what, definition, expected } };
  }
}
