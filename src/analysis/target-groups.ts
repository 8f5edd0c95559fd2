import type { TargetGroup } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';

export type TargetGroups = ReadonlyMap<string, TargetGroup>;

/** Every target group by its full reference, those of the registers and those that plans define themselves. */
export const targetGroupsOf = ({ registers, plans }: Pick<Workspace, 'registers' | 'plans'>): TargetGroups =>
  new Map(
    [...registers, ...plans.map(({ ownTargetGroups }) => ({ targetGroups: ownTargetGroups }))]
      .flatMap(({ targetGroups }) => targetGroups)
      .map((group) => [group.ref, group]),
  );

/** Whether what is for one group is for the other too: one of them is the other or a part of it. */
export const meet = (one: string, other: string, groups: TargetGroups): boolean =>
  isWithin(one, other, groups) || isWithin(other, one, groups);

/** Whether a group is another one or a part of it, however many steps away; groups in a circle lead nowhere. */
function isWithin(ref: string, whole: string, groups: TargetGroups): boolean {
  const seen = new Set([ref]);
  for (const one of seen) for (const { ref: above } of groups.get(one)?.partOf ?? []) seen.add(above);
  return seen.has(whole);
}
