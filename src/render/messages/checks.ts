import type { Group } from '../../analysis/check.ts';
import type { CheckId, FactsOf } from '../../analysis/checks/index.ts';
import type { RelatedNote, Severity } from '../../model/finding.ts';
import type { Language } from './language.ts';

/** The words of one check. */
export interface MessageOf<Id extends CheckId> {
  /** What it finds, in two or three words. */
  title: string;
  /** What is wrong and what would be right, on one line. */
  message: (facts: FactsOf<Id>, words: Language) => string;
  /** What to write, for the place the finding points at; none where the message has said it. */
  hint?: (facts: FactsOf<Id>, words: Language) => string;
}

/** A check without words in a language does not compile. */
export type CheckMessages = { [Id in CheckId]: MessageOf<Id> };

export interface FindingCounts {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that are not told: silenced by a comment, or known to the baseline. */
  suppressed: { ignored: number; baseline: number };
}

/** Everything that is said around findings in one language. */
export interface CheckWords {
  checks: CheckMessages;
  groups: Readonly<Record<Group, string>>;
  severities: Readonly<Record<Severity, string>>;
  /** What a second place is to the finding. */
  related: Readonly<Record<RelatedNote, string>>;
  /** The parts of "5 files · 0 errors · 31 warnings · 12 notes". */
  summary: (counts: FindingCounts) => string[];
  /** What stands before the most frequent findings. */
  startHere: string;
  /** Said where a build shows only the first findings beside the files. */
  notShown: (count: number) => string;
  /** The words of findings as a document. */
  document: { title: string; columns: Readonly<Record<'line' | 'severity' | 'item' | 'finding' | 'check', string>> };
}
