import type { Day } from '../model/common.ts';
import { addMonths, daysBetween } from '../model/day.ts';
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
  if (workspace.plans.some((other) => other.follows?.ref === plan.ref && inForceFrom(other) <= view.asOf)) return true;
  return plan.period.end !== null && addMonths(plan.period.end, monthsAfterPeriod) < view.asOf;
}

export const isCurrent = (plan: Plan, workspace: Workspace, view: View): boolean =>
  currentFrom(plan) <= view.asOf && !isClosed(plan, workspace, view);

export const currentPlans = (workspace: Workspace, view: View): Plan[] =>
  workspace.plans.filter((plan) => isCurrent(plan, workspace, view));

/** The plan whose time lies nearest to a day, with the day on which to look at it; null without plans. */
export function nearestPlan(workspace: Workspace, view: View): { plan: Plan; asOf: Day } | null {
  let best: { plan: Plan; asOf: Day; away: number } | null = null;
  for (const plan of workspace.plans) {
    const from = currentFrom(plan);
    const asOf = view.asOf < from ? from : (plan.period.end ?? from);
    const away = Math.abs(daysBetween(asOf, view.asOf));
    if (!best || away < best.away) best = { plan, asOf, away };
  }
  return best;
}
