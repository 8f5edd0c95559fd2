import { check } from '../check.ts';
import { lastDay } from '../judged-deadline.ts';
import { planItems } from '../snapshot.ts';

/** A deadline that the plan itself sets before it begins or after it ends. A deadline moved later is no such mistake. */
export const deadlineOutsidePeriod = check({
  id: 'deadline-outside-period',
  group: 'time',
  severity: 'warning',
  *run({ workspace }) {
    for (const plan of workspace.plans) {
      const { start, end } = plan.period;
      for (const { deadline, intent } of planItems(plan)) {
        const day = lastDay(deadline);
        if (!deadline || day === null || intent) continue;
        const isAfter = end !== null && day > end;
        if (isAfter || day < start) yield { ...deadline.place, facts: { text: deadline.text, to: day, start, end, isAfter } };
      }
    }
  },
});
