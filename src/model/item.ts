import type * as z from 'zod/mini';
import type { Basis, Budget, Citation, Dated, Day, Link, Moment, Named, Party, Place } from './common.ts';
import type { completions, deviationKinds, nextSteps, results, statuses, tieKinds } from './schema/item.ts';

export type Status = (typeof statuses)[number];
export type Completion = (typeof completions)[number];
export type DeviationKind = (typeof deviationKinds)[number];
export type Result = (typeof results)[number];
export type NextStep = (typeof nextSteps)[number];
export type TieKind = (typeof tieKinds)[number];
export type Colour = 'green' | 'yellow' | 'red';

/** One entry of a log: what held on a day, and when that was told. */
export interface Entry extends Dated {
  /** Position in the file; of two entries on one day the later one wins. */
  index: number;
  place: Place;
  status: Status | null;
  completion: Completion | null;
  progress: number | null;
  count: number | null;
  deadline: Moment | 'withdrawn' | null;
  forecast: Moment | null;
  deviations: Deviation[];
  light: Colour | null;
  reason: string | null;
  by: Party[];
  note: string | null;
  basis: Basis;
  sources: Citation[];
  internal: boolean;
}

export interface Deviation {
  kind: DeviationKind;
  text: string;
  sources: Citation[];
}

/** Something an item waits for or is tied to; `external` names what stands outside the files. */
export interface Tie {
  to: Link | null;
  external: string | null;
  owner: Party[];
  confirmed: Moment | null;
  kind: TieKind;
  basis: Basis;
  place: Place;
}

export interface Assessment extends Dated {
  place: Place;
  by: Party[];
  result: 'not-started' | 'limited' | 'substantial' | 'complete' | 'not-assessable';
  scale: string | null;
  text: string | null;
  sources: Citation[];
  internal: boolean;
}

export interface ItemEvaluation extends Dated {
  place: Place;
  result: Result | null;
  summary: string | null;
  learning: string | null;
  next: NextStep | null;
  reason: string | null;
  by: Party[];
  sources: Citation[];
}

export type ItemKind = 'initiative' | 'deliverable' | 'follow-up';

/** An initiative, one of its deliverables, or a network's follow-up. */
export interface Item extends Named {
  kind: ItemKind;
  title: string;
  number: string | null;
  description: string | null;
  background: string | null;
  /** Own owners, else the initiative's. */
  owners: Party[];
  partners: Party[];
  channel: string | null;
  /** Own, then what the area and the section give. */
  goals: Link[];
  targetGroups: Link[];
  principles: Link[];
  tags: string[];
  deadline: Moment | null;
  forecast: Moment | null;
  window: Moment | null;
  starts: Moment | null;
  event: boolean;
  /** `continuous: true`, or a deadline such as "løbende" without an end. */
  continuous: boolean;
  review: Moment | null;
  after: Tie[];
  relates: Tie[];
  count: { planned: number; unit: string | null; approx: string | null } | null;
  intent: boolean;
  origin: Link[];
  assessments: Assessment[];
  budget: Budget | null;
  log: Entry[];
  sources: Citation[];
  internal: boolean;
  /** Initiatives only; empty elsewhere. */
  deliverables: Item[];
  evaluation: ItemEvaluation | null;
  /** Deliverables only. */
  parent: string | null;
  section: string | null;
  area: string | null;
  /** Follow-ups only: the plan item that took it over. */
  becomes: Link | null;
  /** Follow-ups only: the day from which it holds; null where no day of its meeting is known. */
  from: Day | null;
}

export type SchemaOf<T extends z.core.$ZodType> = z.core.output<T>;
