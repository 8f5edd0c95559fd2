import { check } from '../check.ts';
import { byDay, logsOf } from '../logs.ts';
import { isSameDeadline } from '../state.ts';

/** A deadline that was moved without saying why or by whom; setting the first one needs neither. */
export const movedDeadline = check({
  id: 'moved-deadline',
  group: 'status',
  severity: 'warning',
  *run({ workspace }) {
    for (const { item, entries } of logsOf(workspace)) {
      let latest = item?.deadline ?? null;
      for (const { deadline, reason, by } of byDay(entries)) {
        if (deadline === null || deadline === 'withdrawn') continue;
        const lacks = [...(reason === null ? ['reason' as const] : []), ...(by.length === 0 ? ['by' as const] : [])];
        if (latest && lacks.length > 0 && !isSameDeadline(latest, deadline)) {
          const related = [{ ...latest.place, note: 'moved-from' as const }];
          yield { ...deadline.place, facts: { from: latest.text, to: deadline.text, lacks }, related };
        }
        latest = deadline;
      }
    }
  },
});
