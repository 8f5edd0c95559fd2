import { check } from '../check.ts';
import { byDay, fieldOf, logsOf } from '../logs.ts';
import { isSameDeadline } from '../state.ts';

/** A deadline that was moved or withdrawn without saying why or by whom; setting the first one needs neither. */
export const movedDeadline = check({
  id: 'moved-deadline',
  group: 'status',
  severity: 'warning',
  *run({ workspace }) {
    for (const { item, entries } of logsOf(workspace)) {
      let latest = item?.deadline ?? null;
      for (const entry of byDay(entries)) {
        const { deadline, reason, by } = entry;
        if (deadline === null) continue;
        const lacks = [...(reason === null ? ['reason' as const] : []), ...(by.length === 0 ? ['by' as const] : [])];
        const to = deadline === 'withdrawn' ? null : deadline;
        if (latest && lacks.length > 0 && (to === null || !isSameDeadline(latest, to))) {
          const related = [{ ...latest.place, note: 'moved-from' as const }];
          yield { ...(to?.place ?? fieldOf(entry, 'deadline')), facts: { from: latest.text, to: to?.text ?? null, lacks }, related };
        }
        latest = to;
      }
    }
  },
});
