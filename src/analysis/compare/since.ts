import type { Day } from '../../model/common.ts';
import type { Plan } from '../../model/plan.ts';
import type { Standpoint } from '../compare.ts';
import { productStates } from '../products.ts';
import { Snapshot } from '../snapshot.ts';
import type { View } from '../view.ts';
import { type PlanChange, planChange, type PlanStands, planStanding } from './plan.ts';
import { type Side, sideOf } from './side.ts';

/** What is new in a plan since it was last reported on. */
export interface PlanSince extends PlanChange {
  from: Side;
}

/**
 * Tells of each plan what is new. What it looks up is gathered once, for all plans.
 * @param earlier null: what each plan's last delivered status report could tell, and nothing where none is known of
 */
export function sinceTeller(snapshot: Snapshot, earlier: Standpoint | null, lang: string): (plan: Plan) => PlanSince | null {
  const known = new Map<Snapshot, (id: string) => PlanStands | null>();
  const reported = new Map<Day, Standpoint>();
  const standing = (one: Snapshot): ((id: string) => PlanStands | null) => kept(known, one, () => planStanding(one, lang));
  return (plan) => {
    const day = earlier ? null : lastReport(plan, snapshot);
    const before = day === null ? earlier : kept(reported, day, () => reportedOn(day, snapshot));
    const change = before && planChange(standing(before.snapshot)(plan.id), standing(snapshot)(plan.id));
    return change && { ...change, from: before.side };
  };
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** The files as they could have been reported on that day: what was told later is news, whatever day it is of. */
export function reportedOn(day: Day, { workspace, view }: Snapshot): Standpoint {
  const then: View = { ...view, asOf: day, knownBy: view.knownBy < day ? view.knownBy : day };
  return { side: sideOf('day', then), snapshot: new Snapshot(workspace, then) };
}

/** The newest day before that of the report on which a status report was delivered. */
function lastReport(plan: Plan, { view }: Snapshot): Day | null {
  const days = productStates(plan, view).flatMap(({ kind, delivered }) => (kind === 'status' && delivered !== null && delivered < view.asOf ? [delivered] : []));
  return days.sort().at(-1) ?? null;
}
