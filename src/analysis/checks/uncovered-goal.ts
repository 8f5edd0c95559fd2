import type { Found } from '../../model/finding.ts';
import { check } from '../check.ts';
import { type CoverageFacts, unserved } from '../coverage.ts';
import { planItems } from '../snapshot.ts';

export interface UncoveredGoalFacts extends CoverageFacts {
  /** Of the goal; null for all of them. */
  text: string | null;
}

/** A goal that no initiative says it serves; a wish serves nothing. */
export const uncoveredGoal = check({
  id: 'uncovered-goal',
  group: 'coverage',
  severity: 'warning',
  *run({ workspace }): Generator<Found<UncoveredGoalFacts>> {
    for (const plan of workspace.plans) {
      const items = planItems(plan).filter(({ intent }) => !intent);
      if (items.length === 0) continue;
      const served = new Set(items.flatMap(({ goals }) => goals.map(({ ref }) => ref)));
      for (const { thing, facts, ...place } of unserved(plan.goals, ({ ref }) => served.has(ref), { file: plan.file, at: ['goals'] })) {
        yield { ...place, facts: { ...facts, text: thing?.text ?? null } };
      }
    }
  },
});
