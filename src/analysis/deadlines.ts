import type { Day } from '../model/common.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { type DeadlineEntry, deadlineGroups, type DeadlineGroups, noEntries } from './deadline-entry.ts';
import { type DeadlineOptions, type Dues, duesIn } from './dues.ts';
import { type DuePortfolio, duePortfolio } from './portfolio.ts';
import { type Reading, readingOf } from './reading.ts';
import { schemaVersion } from './results.ts';
import type { Snapshot } from './snapshot.ts';
import { always, type View } from './view.ts';

/** Every day that matters, in the group a coordinator acts on. */
export interface DeadlinesResult extends DeadlineGroups {
  schemaVersion: number;
  asOf: Day;
  within: number;
  /** The rules behind the days. */
  reading: Reading;
  /** The plans at a glance; null where there are too few of them to need it. */
  portfolio: DuePortfolio | null;
}

export function deadlinesOf(snapshot: Snapshot, plans: readonly Plan[], options: DeadlineOptions): DeadlinesResult {
  return deadlinesFrom(duesIn(snapshot, plans, options), snapshot.view, snapshot.workspace.settings, options);
}

/** @param dues in the order in which those of one day are told */
export function deadlinesFrom(dues: readonly Dues[], { asOf }: View, settings: Settings, { within, lang }: DeadlineOptions): DeadlinesResult {
  const all = noEntries();
  for (const { groups } of dues) for (const group of deadlineGroups) for (const entry of groups[group]) all[group].push(entry);
  for (const group of deadlineGroups) all[group].sort(byDay);
  const members = dues.flatMap(({ member }) => member ?? []);
  return { schemaVersion, asOf, within, reading: readingOf(settings), ...all, portfolio: duePortfolio(members, within, lang) };
}

/** By the last day, an open time by the window announced for it; what has none keeps the order of the files. */
export const byDay = (a: DeadlineEntry, b: DeadlineEntry): number => {
  const [left, right] = [lastDayOf(a), lastDayOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
};

const lastDayOf = ({ deadline }: DeadlineEntry): Day => deadline?.to ?? deadline?.from ?? always;
