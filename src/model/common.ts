import type { Day } from './day.ts';
import type { Path, Place } from './finding.ts';
import type { Time } from './time/index.ts';

/** Stated in a text, implied by it, or inferred by the author of the file. */
export type Basis = 'stated' | 'implied' | 'inferred';

/** Text by BCP 47 language tag. */
export type Localised = Readonly<Record<string, string>>;

/** A time expression where it stands in a file. */
export interface Moment extends Time {
  basis: Basis;
  place: Place;
}

/** An organisation or network, or words that name nobody in the registers. */
export interface Party {
  name: Localised;
  /** Its full reference, `file-id/organisation-id` or a network's id; null for plain words. */
  ref: string | null;
  basis: Basis;
}

/** A reference that has been looked up. */
export interface Link {
  /** Full reference where the target was found, else the words as written. */
  ref: string;
  found: boolean;
  basis: Basis;
  place: Place;
}

export interface Citation {
  document: string | null;
  line: number | null;
  page: number | null;
  quote: string | null;
  text: string | null;
}

/** What every thing that can be referred to has. */
export interface Named {
  /** `file-id/id`, or the file's id alone for a plan, network or register. */
  ref: string;
  id: string;
  place: Place;
}

export interface Budget {
  /** Exact decimal. */
  amount: string;
  currency: string;
}

export interface Document extends Named {
  title: string | null;
  date: Moment | null;
  file: string | null;
}

/** A context figure; never a KPI. */
export interface Figure extends Named {
  value: string;
  approx: string | null;
  unit: string | null;
  measure: string | null;
  on: Moment | null;
  targetGroups: Link[];
  sources: Citation[];
}

/** A day that a fact holds, and the day it was told (the same when nothing else is said). */
export interface Dated {
  on: Day;
  known: Day;
}

export type { Day, Path, Place };
