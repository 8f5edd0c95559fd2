import type { Day } from '../model/common.ts';
import { addDays } from '../model/day.ts';
import { byDay } from './deadlines.ts';
import type { DeadlineEntry, DeadlineGroups } from './deadline-entry.ts';

/** Something on a day to come; `as` says what the day is to it. */
export interface AheadEntry extends DeadlineEntry {
  date: Day;
  as: 'deadline' | 'forecast' | 'window' | 'review' | 'open' | 'event';
}

/** What the next days bring of one plan or network: the same facts as the deadlines, the first and the last day included. */
export function aheadIn(groups: DeadlineGroups, asOf: Day, within: number): AheadEntry[] {
  const last = addDays(asOf, within);
  const on = (as: AheadEntry['as'], day: (entry: DeadlineEntry) => Day | null | undefined) => (entry: DeadlineEntry) => {
    const date = day(entry);
    return date != null && date >= asOf && date <= last ? [{ ...entry, date, as }] : [];
  };
  // A window or an announced month calls for attention when it opens; one that is open already, when it closes.
  const opening = (entry: DeadlineEntry) => {
    const from = entry.deadline?.from;
    return from && from >= asOf ? from : end(entry);
  };
  return [
    ...groups.dueSoon.flatMap((entry) => on(entry.event || entry.kind === 'meeting' ? 'event' : 'deadline', end)(entry)),
    ...groups.forecasts.flatMap(on('forecast', end)),
    ...groups.windows.flatMap(on('window', opening)),
    ...groups.review.flatMap(on('review', end)),
    ...groups.open.flatMap(on('open', opening)),
  ];
}

/** What is due goes before what is expected and what is announced. */
const ranks: Record<AheadEntry['as'], number> = { deadline: 0, event: 0, forecast: 1, window: 2, review: 3, open: 4 };

/** By date; what has the same keeps the order of the files. */
export const inTurn = (entries: readonly AheadEntry[]): AheadEntry[] =>
  entries.toSorted((a, b) => (a.date === b.date ? ranks[a.as] - ranks[b.as] || byDay(a, b) : a.date < b.date ? -1 : 1));

const end = ({ deadline }: DeadlineEntry): Day | null | undefined => deadline?.to;
