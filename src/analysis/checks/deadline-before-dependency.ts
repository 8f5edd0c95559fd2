import { check } from '../check.ts';
import { judgedDeadline, lastDay } from '../judged-deadline.ts';
import { planItems } from '../snapshot.ts';

/** Due before something it waits for is due. What is finished holds nobody up, and a day nobody stated proves nothing. */
export const deadlineBeforeDependency = check({
  id: 'deadline-before-dependency',
  group: 'time',
  severity: 'warning',
  *run({ open, snapshot }) {
    const dueOf = (ref: string) => {
      const item = snapshot.items.get(ref);
      const state = item && snapshot.state(item);
      if (!item || !state || state.finished || state.cancelled || item.intent) return null;
      const moment = judgedDeadline(state)?.moment ?? null;
      const day = lastDay(moment);
      return moment && day !== null && moment.basis !== 'inferred' ? { item, moment, day } : null;
    };
    for (const { ref, after } of open.flatMap(planItems)) {
      const own = dueOf(ref);
      if (!own) continue;
      for (const { to } of after) {
        const awaited = to?.found ? dueOf(to.ref) : null;
        if (!awaited || awaited.day <= own.day) continue;
        const facts = {
          text: own.moment.text,
          to: own.day,
          awaited: { id: awaited.item.id, title: awaited.item.title, text: awaited.moment.text, to: awaited.day },
        };
        yield { ...own.moment.place, facts, related: [{ ...awaited.moment.place, note: 'waits-for' as const }] };
      }
    }
  },
});
