import type { Place } from '../model/finding.ts';
import type { Entry, Item } from '../model/item.ts';
import type { Workspace } from '../model/workspace.ts';
import { allItems } from './snapshot.ts';

/** One log of a file; only an item's has a plan to keep to. */
export interface Log {
  entries: readonly Entry[];
  item: Item | null;
}

/** Every log in the files that says something: of items, plans and risks. */
export function logsOf(workspace: Workspace): Log[] {
  const others = workspace.plans.flatMap((plan) => [plan.log, ...plan.risks.map(({ log }) => log)]);
  return [
    ...allItems(workspace).filter(({ log }) => log.length > 0).map((item) => ({ entries: item.log, item })),
    ...others.filter((entries) => entries.length > 0).map((entries) => ({ entries, item: null })),
  ];
}

/** Entries by the day they hold, of one day in the order of the file. */
export const byDay = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index));

/** A field of an entry. */
export const fieldOf = ({ place: { file, at } }: Pick<Entry, 'place'>, field: string): Place =>
  'start' in at ? { file, at } : { file, at: [...at, field] };
