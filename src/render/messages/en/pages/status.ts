import type { Page } from '../../pages.ts';

export const status = {
  'not-reported': {
    why: 'Half the time has passed, and nobody has told how it goes. Much may have happened or nothing; the report must say "not reported", and the steering committee has nothing to act on.',
    fix: 'Ask the owner, and write the answer in log with on and status. If the work has not begun, not-started is a status too.',
  },
  'stale-status': {
    why: 'An old status looks like knowledge, but says nothing of how it goes now. Delays grow while nobody asks.',
    fix: 'Ask the owner for news, and add an entry to log, also when the answer is that nothing has changed.',
  },
  overdue: {
    why: 'A deadline is a promise. Once it has passed, the work must be reported as finished, or somebody must decide on a new deadline; otherwise the other deadlines of the plan stop meaning anything.',
    fix: 'If it is finished, write status: done in log. Otherwise have a new deadline decided, and write deadline, reason and by; the original one stays visible.',
  },
  'forecast-passed': {
    why: 'The expected day has passed, and nothing has been reported since. The deadline may still hold, but the expectation did not, and now is the time to step in.',
    fix: 'Write in log how it went, or a new forecast.',
  },
  'log-order': {
    why: 'A log is read from the oldest entry to the newest. When the entries are mixed, the reader easily misses the newest, and a wrong date does not catch the eye.',
    fix: 'Move the entry so that the oldest stands first, or correct the date.',
  },
  'log-in-future': {
    why: 'The log says what was, and every report builds on it. An entry from a day that has not come is a slip or a wish.',
    fix: 'Correct the date. What is to come is a forecast when it is expected, and a deadline when it is promised.',
  },
  'status-conflict': {
    why: 'Two things that are told cannot both be true: progress falls, news comes after the end, or all is reported as finished while a deliverable is not. As long as it stands so, nobody can trust the status.',
    fix: 'Ask the owner what holds, and correct the entry that is wrong.',
  },
  'moved-deadline': {
    why: 'A deadline may be moved, but that is a decision. If it does not say why and by whom, it looks like a quiet correction, and the evaluation cannot explain the deviation.',
    fix: 'Add reason and by to the entry that moves the deadline.',
  },
  'open-date': {
    why: '"As soon as possible" is a promise of a date. If it stays that way, or the announced period draws near, participants and partners cannot plan for it.',
    fix: 'Write the date in log once it is agreed; then it also shows when it was set.',
  },
} satisfies Record<string, Page>;
