import { check } from '../check.ts';
import { allItems } from '../snapshot.ts';

/** What goes on all the time is never overdue, so without a review nobody ever looks at it again. */
export const continuousWithoutReview = check({
  id: 'continuous-without-review',
  group: 'ownership',
  severity: 'warning',
  *run({ workspace }) {
    for (const item of allItems(workspace)) {
      if (item.continuous && item.review === null && !item.intent) yield { ...item.place, facts: {} };
    }
  },
});
