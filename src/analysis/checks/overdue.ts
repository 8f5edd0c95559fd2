import { check } from '../check.ts';
import { overdueOf } from '../overdue.ts';
import { planItems } from '../snapshot.ts';

/** The latest decided deadline has passed and the work is not finished; named at the item whose deadline it is. */
export const overdue = check({
  id: 'overdue',
  group: 'status',
  severity: 'warning',
  *run({ current, snapshot, view }) {
    for (const item of current.flatMap(planItems)) {
      const found = overdueOf(snapshot.state(item), view);
      if (found) yield found;
    }
  },
});
