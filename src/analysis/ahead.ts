import type { Day } from '../model/common.ts';
import { addDays } from '../model/day.ts';
import type { Plan } from '../model/plan.ts';
import { type DeadlineEntry, deadlinesOf } from './deadlines.ts';
import type { Snapshot } from './snapshot.ts';

/** Something on a day to come; `as` says what the day is to it. */
export interface AheadEntry extends DeadlineEntry {
  date: Day;
  as: 'deadline' | 'forecast' | 'window' | 'review' | 'open' | 'event';
}

/** What the next days bring, by date: the same facts as the deadlines, the first and the last day included. */
export function aheadOf(snapshot: Snapshot, plans: readonly Plan[], within: number, lang: string): AheadEntry[] {
  const { asOf } = snapshot.view;
  const last = addDays(asOf, within);
  const groups = deadlinesOf(snapshot, plans, { within, owner: null, lang });
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
  ].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

const end = ({ deadline }: DeadlineEntry): Day | null | undefined => deadline?.to;
