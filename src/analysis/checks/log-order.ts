import type { Entry } from '../../model/item.ts';
import { check } from '../check.ts';
import { fieldOf, logsOf } from '../logs.ts';

/** A log that goes back in time: the first such entry of each log, for the others follow from it. */
export const logOrder = check({
  id: 'log-order',
  group: 'status',
  severity: 'warning',
  *run({ workspace }) {
    for (const { entries } of logsOf(workspace)) {
      let before: Entry | null = null;
      for (const entry of entries) {
        if (before && entry.on < before.on) {
          const related = [{ ...fieldOf(before, 'on'), note: 'entry-before' as const }];
          yield { ...fieldOf(entry, 'on'), facts: { on: entry.on, before: before.on }, related };
          break;
        }
        before = entry;
      }
    }
  },
});
