import type { Day } from '../day.ts';
import { type Dated, type Interval, map } from './span.ts';
import type { Every, Refusal, TimeKind, TimeNote } from './types.ts';

/** What a sentence says once its year is known. */
export interface Draft {
  kind: TimeKind;
  from: Day | null;
  to: Day | null;
  /** The days named in the words, which a missing year is judged by. */
  named?: { from: Day; to: Day };
  soft?: Day;
  clock?: string;
  every?: Every;
  notes?: TimeNote[];
}

export type Phrase = Dated<Draft>;

/** Builds a sentence on named days, keeping what was noticed about them. */
export function phraseOn(days: Dated<Interval>, build: (days: Interval) => Draft | Refusal): Phrase {
  return map(days, (interval) => {
    const draft = build(interval);
    if ('ok' in draft) return draft;
    const notes = [...(interval.notes ?? []), ...(draft.notes ?? [])];
    const named = { from: interval.from, to: interval.to };
    return { ...draft, named, ...(notes.length > 0 && { notes }) };
  });
}
