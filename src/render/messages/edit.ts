import type { Lang } from '../document.ts';

/** The words of the commands that write into plans. */
export interface EditWords {
  lang: Lang;
  /** What an entry says, part by part; `text` is as it was written. */
  parts: {
    progress: (percent: string) => string;
    count: (number: string) => string;
    deadline: (text: string) => string;
    withdrawn: string;
    forecast: (text: string) => string;
    deviation: (kind: string) => string;
    light: (light: string) => string;
    note: string;
    tally: (positive: string, neutral: string, negative: string) => string;
    evidence: string;
    on: (day: string) => string;
    targetGroup: (name: string) => string;
  };
  /** Placed above what was only shown. */
  wouldAdd: (entries: number) => string;
  refused: {
    refNeeded: string;
    /** `candidates` stand in plans that are not current on the day. */
    notCurrent: (ref: string, day: string, candidates: readonly string[]) => string;
    unknown: (ref: string, nearest: string | null) => string;
    ambiguous: (ref: string, candidates: readonly string[]) => string;
    /** It is something that has no log. */
    noLog: (ref: string) => string;
    noKpi: (ref: string) => string;
    nothing: (ref: string) => string;
    word: (option: string, text: string, allowed: readonly string[], nearest: string | null) => string;
    percent: (text: string) => string;
    amount: (option: string, text: string) => string;
    deviation: (text: string, kinds: readonly string[]) => string;
    lightNeeds: string;
    knownBefore: string;
    damaged: (place: string, message: string) => string;
    wouldBreak: (message: string, ref: string) => string;
    cannotWrite: (ref: string, file: string) => string;
    value: {
      number: (text: string) => string;
      rating: (text: string, scale: readonly string[], nearest: string | null) => string;
      noScale: string;
      tally: (text: string) => string;
    };
  };
}
