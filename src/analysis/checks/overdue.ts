import type { Day } from '../../model/common.ts';
import { check } from '../check.ts';
import { daysLate } from '../judged-deadline.ts';
import { planItems } from '../snapshot.ts';

export interface OverdueFacts {
  title: string;
  /** The deadline as it is written. */
  text: string;
  to: Day;
  /** Whole days since then. */
  days: number;
  reported: boolean;
}

/** The latest decided deadline has passed and the work is not finished; named at the item whose deadline it is. */
export const overdue = check({
  id: 'overdue',
  group: 'status',
  severity: 'warning',
  *run({ current, snapshot, view }) {
    for (const item of current.flatMap(planItems)) {
      const state = snapshot.state(item);
      const { latest } = state.deadline;
      const days = latest?.to ? daysLate(state, view) : 0;
      if (!latest?.to || days === 0) continue;
      const facts: OverdueFacts = { title: item.title, text: latest.text, to: latest.to, days, reported: state.status !== 'not-reported' };
      yield { ...latest.place, facts };
    }
  },
});
