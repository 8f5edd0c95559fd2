import type { Day } from '../model/common.ts';
import { addDays, addMonths, daysBetween } from '../model/day.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { holds, type View } from './view.ts';

/** Months after its period in which a plan stays current when nothing follows it. */
const monthsAfterPeriod = 12;

/** The day from which a plan takes effect. */
export const inForceFrom = (plan: Plan): Day => plan.inForce?.to ?? plan.period.start;

/** The day from which a plan is current. */
export const currentFrom = (plan: Plan): Day => plan.dated?.to ?? inForceFrom(plan);

export function isClosed(plan: Plan, workspace: Workspace, view: View): boolean {
  const evaluated =
    plan.initiatives.length > 0 &&
    plan.initiatives.every(({ evaluation }) => evaluation?.result != null && holds(evaluation, view));
  if (evaluated) return true;
  if (plan.ended?.on.to && plan.ended.on.to <= view.asOf) return true;
  if (followersOf(plan, workspace).some((other) => inForceFrom(other) <= view.asOf)) return true;
  return plan.period.end !== null && addMonths(plan.period.end, monthsAfterPeriod) < view.asOf;
}

const followers = new WeakMap<Workspace, ReadonlyMap<string, Plan[]>>();

/** The plans that update a plan. Asked for every plan there is, so gathered once for each workspace. */
function followersOf(plan: Plan, workspace: Workspace): readonly Plan[] {
  const known = followers.get(workspace);
  if (known) return known.get(plan.ref) ?? [];
  const gathered = new Map<string, Plan[]>();
  for (const one of workspace.plans) {
    if (!one.follows) continue;
    const before = gathered.get(one.follows.ref);
    if (before) before.push(one);
    else gathered.set(one.follows.ref, [one]);
  }
  followers.set(workspace, gathered);
  return gathered.get(plan.ref) ?? [];
}

export const isCurrent = (plan: Plan, workspace: Workspace, view: View): boolean =>
  currentFrom(plan) <= view.asOf && !isClosed(plan, workspace, view);

export const currentPlans = (workspace: Workspace, view: View): Plan[] =>
  workspace.plans.filter((plan) => isCurrent(plan, workspace, view));

/** The last day on which a plan can be current by what it says itself; null while it says no end. */
export function lastDayOf({ ended, period }: Plan): Day | null {
  const days = [
    ...(ended?.on.to ? [addDays(ended.on.to, -1)] : []),
    ...(period.end === null ? [] : [addMonths(period.end, monthsAfterPeriod)]),
  ];
  return days.sort()[0] ?? null;
}

/** The current plan nearest to a day, with the day on which to look at it; null when none was ever current. */
export function nearestPlan(workspace: Workspace, view: View): { plan: Plan; asOf: Day } | null {
  const candidates = workspace.plans.flatMap((plan) =>
    turningDays(plan, workspace)
      .filter((asOf) => isCurrent(plan, workspace, { ...view, asOf }))
      .map((asOf) => ({ plan, asOf, away: Math.abs(daysBetween(asOf, view.asOf)) })),
  );
  return candidates.sort((a, b) => a.away - b.away)[0] ?? null;
}

/** The days at which a plan begins to be current, or something closes it on the day after. */
function turningDays(plan: Plan, workspace: Workspace): Day[] {
  const successions = followersOf(plan, workspace).map(inForceFrom);
  const evaluations = plan.initiatives.flatMap(({ evaluation }) => (evaluation ? [evaluation.on] : []));
  const last = lastDayOf(plan);
  return [
    currentFrom(plan),
    ...(last === null ? [] : [last]),
    ...[...successions, ...evaluations].map((day) => addDays(day, -1)),
  ];
}
