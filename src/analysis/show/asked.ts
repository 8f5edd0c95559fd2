import type { Citation, Day, Party } from '../../model/common.ts';
import type { Entry } from '../../model/item.ts';
import type { NameLookup } from '../names.ts';
import { names, type TimeResult, timeResult } from '../results.ts';
import type { Snapshot } from '../snapshot.ts';

/** What is asked, and in which language names are wanted. */
export interface Asked {
  snapshot: Snapshot;
  lang: string;
  name: NameLookup;
}

/** One entry of a log. */
export interface EntryResult
  extends Pick<Entry, 'on' | 'status' | 'completion' | 'progress' | 'count' | 'light' | 'reason' | 'note' | 'basis'> {
  /** The day it was told, where that is later. */
  known: Day | null;
  deadline: TimeResult | 'withdrawn' | null;
  forecast: TimeResult | null;
  deviations: { kind: Entry['deviations'][number]['kind']; text: string }[];
  by: string[];
  sources: Citation[];
}

export function entryResult(entry: Entry, lang: string): EntryResult {
  const { on, known, status, completion, progress, count, light, reason, note, basis, deadline, forecast, deviations, by } = entry;
  return {
    on,
    known: known === on ? null : known,
    status, completion, progress, count,
    deadline: deadline === 'withdrawn' ? deadline : timeResult(deadline),
    forecast: timeResult(forecast),
    deviations: deviations.map(({ kind, text }) => ({ kind, text })),
    light, reason, note, basis,
    by: names(by, lang),
    sources: [...entry.sources, ...deviations.flatMap(({ sources }) => sources)],
  };
}

export const partyNames = (parties: readonly Party[], { lang }: Asked): string[] => names(parties, lang);
