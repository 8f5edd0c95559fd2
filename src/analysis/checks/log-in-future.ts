import { check } from '../check.ts';
import { fieldOf, logsOf } from '../logs.ts';

/** An entry tells what held on a day, so it cannot be dated after the real day, from whichever day one looks. */
export const logInFuture = check({
  id: 'log-in-future',
  group: 'status',
  severity: 'error',
  *run({ workspace, view }) {
    for (const entry of logsOf(workspace).flatMap(({ entries }) => entries)) {
      if (entry.on > view.today) yield { ...fieldOf(entry, 'on'), facts: { on: entry.on, today: view.today } };
    }
  },
});
