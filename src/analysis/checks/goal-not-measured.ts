import type { Found } from '../../model/finding.ts';
import { check } from '../check.ts';
import { type CoverageFacts, unserved } from '../coverage.ts';

/** A goal that no KPI says it measures; told once where the KPIs name no goal at all. */
export const goalNotMeasured = check({
  id: 'goal-not-measured',
  group: 'measurability',
  severity: 'info',
  *run({ workspace }): Generator<Found<CoverageFacts & { kpis: number }>> {
    for (const plan of workspace.plans) {
      const measured = new Set(plan.kpis.flatMap(({ goals }) => goals.map(({ ref }) => ref)));
      for (const { thing: _goal, facts, ...place } of unserved(plan.goals, ({ ref }) => measured.has(ref), { file: plan.file, at: ['goals'] })) {
        yield { ...place, facts: { ...facts, kpis: plan.kpis.length } };
      }
    }
  },
});
