import type { Day } from '../../model/common.ts';
import { daysBetween, maxDay } from '../../model/day.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import { check } from '../check.ts';
import { judgedDeadline, lastDay } from '../judged-deadline.ts';
import type { ItemState } from '../state.ts';

export interface NotReportedFacts {
  /** When reporting could have begun, and what began then. */
  since: Day;
  began: 'in-force' | 'period' | 'work';
  /** The last day to be on time for, and whose it is. */
  end: Day;
  ends: 'deadline' | 'period';
}

/** Nothing is told although half of the time has passed. */
export const notReported = check({
  id: 'not-reported',
  group: 'status',
  severity: 'warning',
  *run({ current, snapshot, view }) {
    for (const plan of current) {
      for (const item of plan.initiatives) {
        const state = snapshot.state(item);
        if (state.status !== 'not-reported' || state.finished || item.intent || item.event) continue;
        const facts = timeOf(item, state, plan);
        if (facts && daysBetween(facts.since, view.asOf) * 2 >= daysBetween(facts.since, facts.end)) yield { ...item.place, facts };
      }
    }
  },
});

function timeOf(item: Item, state: ItemState, plan: Plan): NotReportedFacts | null {
  const planned = plan.inForce?.to ?? plan.period.start;
  const work = item.starts?.from ?? item.window?.from ?? planned;
  const since = maxDay(planned, work);
  const began = since > planned ? 'work' : plan.inForce?.to ? 'in-force' : 'period';
  const judged = judgedDeadline(state)?.moment ?? null;
  const due = judged?.basis === 'inferred' ? null : lastDay(judged);
  if (due !== null) return { since, began, end: due, ends: 'deadline' };
  return plan.period.end === null ? null : { since, began, end: plan.period.end, ends: 'period' };
}
