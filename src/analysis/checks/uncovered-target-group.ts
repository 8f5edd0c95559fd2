import type { Link, Localised } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import { check } from '../check.ts';
import { type CoverageFacts, unserved } from '../coverage.ts';
import { planItems } from '../snapshot.ts';
import { meet, targetGroupsOf } from '../target-groups.ts';

export interface UncoveredTargetGroupFacts extends CoverageFacts {
  /** Of the group; null for all of them. */
  name: Localised | null;
}

/** A target group of the plan that no initiative is for. Those who only help to reach others need none. */
export const uncoveredTargetGroup = check({
  id: 'uncovered-target-group',
  group: 'coverage',
  severity: 'warning',
  *run({ workspace }): Generator<Found<UncoveredTargetGroupFacts>> {
    const groups = targetGroupsOf(workspace);
    for (const plan of workspace.plans) {
      const items = planItems(plan).filter(({ intent }) => !intent);
      if (items.length === 0) continue;
      const reached = [...new Set(items.flatMap(({ targetGroups }) => targetGroups.map(({ ref }) => ref)))];
      const wanted = plan.targetGroups.filter(({ ref, found }) => found && groups.get(ref)?.intermediary === false);
      const isServed = ({ ref }: Link): boolean => reached.some((one) => meet(one, ref, groups));
      for (const { thing, facts, ...place } of unserved(wanted, isServed, { file: plan.file, at: ['targetGroups'] })) {
        yield { ...place, facts: { ...facts, name: (thing && groups.get(thing.ref)?.name) ?? null } };
      }
    }
  },
});
