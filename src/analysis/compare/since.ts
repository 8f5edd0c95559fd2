import type { Day } from '../../model/common.ts';
import type { Plan } from '../../model/plan.ts';
import type { Standpoint } from '../compare.ts';
import { namesOf } from '../names.ts';
import { productStates } from '../products.ts';
import { Snapshot } from '../snapshot.ts';
import type { View } from '../view.ts';
import { type PlanChange, planChange, type PlanStands } from './plan.ts';
import { type Side, sideOf } from './side.ts';

/** What is new in a plan since it was last reported on. */
export interface PlanSince extends PlanChange {
  from: Side;
}

/** @param earlier null: since the status report that was delivered last, and nothing where none is known of */
export function sinceLastTime(plan: Plan, snapshot: Snapshot, earlier: Standpoint | null, lang: string): PlanSince | null {
  const before = earlier ?? sinceReport(plan, snapshot);
  if (!before) return null;
  const stands = (one: Snapshot): PlanStands | null => {
    const { workspace } = one;
    const found = workspace.plans.find(({ id }) => id === plan.id);
    return found ? { plan: found, snapshot: one, naming: { name: namesOf(workspace, lang), lang } } : null;
  };
  const change = planChange(stands(before.snapshot), stands(snapshot));
  return change && { ...change, from: before.side };
}

/** The files as they could have been reported on that day: what was told later is news, whatever day it is of. */
export function reportedOn(day: Day, { workspace, view }: Snapshot): Standpoint {
  const then: View = { ...view, asOf: day, knownBy: view.knownBy < day ? view.knownBy : day };
  return { side: sideOf('day', then), snapshot: new Snapshot(workspace, then) };
}

function sinceReport(plan: Plan, snapshot: Snapshot): Standpoint | null {
  const { asOf } = snapshot.view;
  const days = productStates(plan, snapshot.view).flatMap(({ kind, delivered }) => (kind === 'status' && delivered !== null && delivered < asOf ? [delivered] : []));
  const last = days.sort().at(-1);
  return last === undefined ? null : reportedOn(last, snapshot);
}
