import type { DeadlinesResult } from '../../analysis/deadlines.ts';
import type { DeadlineEntry } from '../../analysis/deadline-entry.ts';
import type { Calendar, CalendarEntry } from '../calendar.ts';
import { type Lang, plainText } from '../document.ts';
import { entryTitle } from '../reports/item-cells.ts';
import { aside, interval } from '../reports/times.ts';
import { type Words, wordsIn } from '../reports/words.ts';
import { type TableWords, tableWordsIn } from '../sheets/words.ts';

export interface CalendarOptions {
  /** IANA name of the zone that clocks are meant in. */
  timeZone: string;
  /** Days before at which to remind; null for never. */
  remind: number | null;
}

/**
 * Everything that has a day, on the last day of it: a deadline written as a time of some length is over then, and its
 * words stand in the description. What has no day yet, or none at all, is left out.
 */
export function deadlineCalendar(result: DeadlinesResult, lang: Lang, options: CalendarOptions): Calendar {
  const spoken = tableWordsIn(lang);
  const entries = [
    ...[...result.overdue, ...result.dueSoon, ...result.later, ...result.windows, ...result.forecasts, ...result.review].map((entry) => ({ entry, open: false })),
    ...result.open.map((entry) => ({ entry, open: true })),
  ];
  return {
    name: nameOf(entries.map(({ entry }) => entry), spoken),
    asOf: result.asOf,
    entries: entries.flatMap(({ entry, open }) => entriesOf(entry, open, spoken, options)),
  };
}

/** The same on every day, since a calendar is kept and filled again. */
function nameOf(entries: readonly DeadlineEntry[], { sheets }: TableWords): string {
  const [only, ...others] = new Set(entries.map(({ of }) => of));
  return only !== undefined && others.length === 0 ? `${sheets.deadlines}: ${only}` : sheets.deadlines;
}

function entriesOf(entry: DeadlineEntry, open: boolean, spoken: TableWords, { timeZone, remind }: CalendarOptions): CalendarEntry[] {
  const day = entry.deadline?.to;
  if (!day) return [];
  const words = wordsIn(spoken.words.lang, entry.language);
  const title = plainText(entryTitle(entry, words));
  const what = open ? 'open' : entry.event && entry.what === 'deadline' ? 'event' : entry.what;
  const isAhead = entry.daysLeft !== null && remind !== null && entry.daysLeft >= remind;
  return [
    {
      uid: uidOf(entry, day),
      title: spoken.calendar.what[what](title),
      description: described(entry, open, spoken, words),
      from: day,
      to: day,
      clock: entry.deadline?.clock ?? null,
      timeZone,
      // One that should have come before today would ring at once.
      remind: isAhead ? remind : null,
      task: what === 'deadline' || what === 'review',
      done: false,
      language: entry.language,
    },
  ];
}

/**
 * Made of ids, so that a new title or another day moves the same event. Dots stand in no id, so no two things share
 * one. Of what comes again, each day is an event of its own.
 */
const uidOf = ({ ref, what, recurring }: DeadlineEntry, day: string): string =>
  `${[...ref.split('/'), what, ...(recurring ? [day] : [])].join('.')}@planspor`;

function described({ ref, of, owner, deadline, status, light, event }: DeadlineEntry, open: boolean, spoken: TableWords, words: Words): string {
  const { common, labels } = words;
  const days = deadline && deadline.from !== deadline.to ? interval(deadline, words) : null;
  const written = deadline && plainText([deadline.text, ...aside(days, deadline.basis && labels.basis[deadline.basis])]);
  const lines: [string, string | null][] = [
    [common.asWritten, written],
    [common.owner, owner.length > 0 ? owner.join(', ') : common.notStated],
    [common.status, status === null || event ? null : labels.status[status]],
    [common.light, light === null ? null : labels.light[light]],
  ];
  const said = lines.flatMap(([term, value]) => (value === null ? [] : [`${term}: ${value}`]));
  return [...(open ? [spoken.dateOpen] : []), ...said, `${of} (${ref})`].join('\n');
}
