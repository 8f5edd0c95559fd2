import { check } from '../check.ts';
import { fieldOf, logsOf } from '../logs.ts';

/** A log that goes back in time: the first such entry of each log, for the others follow from it. */
export const logOrder = check({
  id: 'log-order',
  group: 'status',
  severity: 'warning',
  *run({ workspace }) {
    for (const { entries } of logsOf(workspace)) {
      const position = entries.findIndex((entry, at) => at > 0 && entry.on < (entries[at - 1]?.on ?? ''));
      const entry = entries[position];
      const before = entries[position - 1];
      if (!entry || !before) continue;
      const related = [{ ...fieldOf(before, 'on'), note: 'entry-before' as const }];
      yield { ...fieldOf(entry, 'on'), facts: { on: entry.on, before: before.on }, related };
    }
  },
});
