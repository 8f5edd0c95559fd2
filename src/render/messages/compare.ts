import type { FieldName } from '../../analysis/compare/fields.ts';
import type { ChangeCounts, Motion } from '../../analysis/compare/portfolio.ts';

/** What a comparison says. */
export interface CompareWords {
  /** Of two states, of two plans, and of one plan among several reports. */
  title: (from: string, to: string) => string;
  revision: (name: string) => string;
  /** The files as they stand beside a revision. */
  files: string;
  /** Where both sides are seen on one day. */
  asOf: (date: string) => string;
  nothing: string;
  /** In front of the plans that are as they were. */
  unchanged: string;
  planNew: string;
  planGone: string;
  tookEffect: string;
  noLongerCurrent: string;
  items: string;
  changedOf: (changed: number, compared: number) => string;
  before: string;
  now: string;
  change: string;
  why: string;
  headings: Readonly<
    Record<'added' | 'dropped' | 'status' | 'deadlines' | 'deviations' | 'owners' | 'content' | 'evaluation' | 'notes' | 'continued' | 'plan' | 'delivered' | 'decisions' | 'given' | 'answered' | 'newFollowUps', string>
  >;
  /** "28 dage senere"; negative is earlier. */
  later: (days: number) => string;
  decided: string;
  raised: string;
  note: string;
  field: string;
  fields: Readonly<Record<FieldName, string>>;
  commitment: Readonly<Record<'firm' | 'intent', string>>;
  yes: string;
  /** What is added to and taken from a list. */
  more: string;
  less: string;
  kpiNew: string;
  kpiGone: string;
  /** Between plans. */
  earlier: string;
  nextPlan: string;
  from: string;
  asBefore: string;
  /** In front of what is otherwise with each and every item. */
  forAll: string;
  notJudged: string;
  since: (date: string) => string;
  nothingSince: string;
  isNew: string;
  isDropped: string;
  portfolio: {
    order: string;
    counts: Readonly<Record<keyof ChangeCounts, string>>;
    /** Above the words of motion. */
    motionOf: string;
    motion: Readonly<Record<Motion, string>>;
    /** What it takes to be late, and to stand still. */
    meaning: string;
    /** How to see one plan's changes, where there are too many to show. */
    hint: string;
  };
}
