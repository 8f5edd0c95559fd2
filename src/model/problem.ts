import type { Found } from './finding.ts';

/**
 * What reading a file can find wrong, by the id of the check that reports it.
 * A problem is data; the words for it stand in `render/messages`.
 */
export interface ProblemFacts {
  'yaml-syntax': { code: string; detail: string };
  'yaml-feature': {
    feature: 'directive' | 'tag' | 'merge-key' | 'anchor' | 'alias' | 'several-documents' | 'complex-key';
    text: string;
  };
  'duplicate-key': { key: string };
  encoding: { what: 'not-utf8' | 'utf16' | 'lone-cr' | 'nul' | 'control'; codePoint?: string; fileLine?: number };
  'invisible-character': { codePoint: string; count: number };
  'too-large': { what: 'size' | 'nesting'; limit: number };
  'not-a-plan-file': { kind: string | null };
  schema: SchemaFacts;
  /** `others` counts further unknown keys of the same map, when there are too many to name. */
  'unknown-key': { key: string; nearest: string | null; allowed: readonly string[]; others: number };
  'unquoted-value': { source: string; readAs: string };
  'invalid-id': { id: string; proposal: string | null };
  'duplicate-id': { id: string; across: boolean };
  'unknown-reference': { ref: string; nearest: string | null; wanted: readonly string[]; candidates: readonly string[] };
  'unreadable-deadline': { text: string; reason: TimeRefusal };
  'impossible-date': { text: string; lastValid: string };
  'ambiguous-date': { text: string; why: 'strict-before' | 'two-digit-year' | 'inferred-year'; readAs: string };
  'weekday-mismatch': { text: string; written: number; actual: number; day: string };
  'period-order': { from: string; to: string };
}

/** Why a time expression was refused. */
export type TimeRefusal =
  | 'unreadable'
  | 'not-a-time'
  | 'condition'
  | 'no-year'
  | 'no-fiscal-year'
  | 'start'
  | 'not-a-day'
  | 'not-recurring';

/** What does not fit the format. `expected` and `got` are words of the format, translated where they are shown. */
export type SchemaFacts =
  | { case: 'missing'; key: string }
  | { case: 'type'; expected: readonly string[]; got: string }
  | { case: 'value'; got: string; allowed: readonly string[]; nearest: string | null }
  | { case: 'range'; got: string; min: number | null; max: number | null }
  | { case: 'empty'; key: string; required: boolean }
  | { case: 'too-few'; min: number }
  | { case: 'pattern'; got: string; wanted: string }
  | { case: 'same-day'; day: string }
  | { case: 'together'; keys: readonly string[]; rule: 'only-one' | 'needs' };

export type ProblemId = keyof ProblemFacts;

export type Problem = { [Id in ProblemId]: { check: Id } & Found<ProblemFacts[Id]> }[ProblemId];
