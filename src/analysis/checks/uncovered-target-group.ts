import type { Link, Localised } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import type { TargetGroup } from '../../model/plan.ts';
import { check } from '../check.ts';
import { type CoverageFacts, unserved } from '../coverage.ts';
import { planItems } from '../snapshot.ts';

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
    const groups = new Map(
      [...workspace.registers, ...workspace.plans.map(({ ownTargetGroups }) => ({ targetGroups: ownTargetGroups }))]
        .flatMap(({ targetGroups }) => targetGroups)
        .map((group) => [group.ref, group]),
    );
    for (const plan of workspace.plans) {
      const items = planItems(plan).filter(({ intent }) => !intent);
      if (items.length === 0) continue;
      const reached = items.flatMap(({ targetGroups }) => targetGroups.map(({ ref }) => ref));
      const wanted = plan.targetGroups.filter(({ ref, found }) => found && groups.get(ref)?.intermediary === false);
      const isServed = ({ ref }: Link): boolean => reached.some((one) => isWithin(one, ref, groups) || isWithin(ref, one, groups));
      for (const { thing, facts, ...place } of unserved(wanted, isServed, { file: plan.file, at: ['targetGroups'] })) {
        yield { ...place, facts: { ...facts, name: (thing && groups.get(thing.ref)?.name) ?? null } };
      }
    }
  },
});

/** Whether a group is another one or a part of it, however many steps away; groups in a circle lead nowhere. */
function isWithin(ref: string, whole: string, groups: ReadonlyMap<string, TargetGroup>): boolean {
  const seen = new Set([ref]);
  for (const one of seen) for (const { ref: above } of groups.get(one)?.partOf ?? []) seen.add(above);
  return seen.has(whole);
}
