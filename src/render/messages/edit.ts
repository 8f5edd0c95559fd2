import type { FileKind } from '../../model/schema/by-kind.ts';
import type { Remark } from '../../model/table/read-plan.ts';
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
  init: {
    /** Asked on a terminal; what stands in brackets is taken when nothing is typed. */
    ask: Readonly<Record<'kind' | 'title' | 'id' | 'period' | 'owner', string>>;
    again: string;
    wrote: (file: string, items: number | null) => string;
    wouldWrite: (file: string) => string;
    next: (file: string) => string;
    /** Comments of the new file. */
    skeleton: Readonly<Record<FileKind, readonly string[]>>;
    template: (id: string, title: string) => readonly string[];
    was: (key: string, text: string) => string;
    table: (file: string, sheet: string, on: string | null) => readonly string[];
    noArea: string;
    unread: string;
    remark: (remark: Remark) => string;
    more: (count: number) => string;
    refused: {
      title: string;
      period: string;
      periodText: (text: string) => string;
      id: (text: string, proposal: string | null) => string;
      idNeeded: string;
      exists: (file: string) => string;
      notPlan: (file: string) => string;
      template: (place: string, message: string) => string;
      ending: (file: string) => string;
      workbook: Readonly<Record<'not-a-workbook' | 'encrypted' | 'too-large' | 'damaged', (file: string) => string>>;
      noTable: (file: string) => string;
      noSheet: (sheet: string, sheets: readonly string[], nearest: string | null) => string;
      onlyPlans: string;
      isInput: (file: string) => string;
      invalid: (message: string) => string;
      stopped: string;
    };
  };
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
    /** `name` is the code point, as U+200B. */
    character: (option: string, name: string) => string;
    cannotWrite: (ref: string, file: string) => string;
    value: {
      number: (text: string) => string;
      rating: (text: string, scale: readonly string[], nearest: string | null) => string;
      noScale: string;
      tally: (text: string) => string;
    };
  };
}
