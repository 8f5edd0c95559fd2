import type { Citation, Day, Document, Link, Moment, Named, Party, Place } from './common.ts';
import type { Item } from './item.ts';
import type { dispositions } from './schema/network.ts';

export type Disposition = (typeof dispositions)[number];

/** A suggestion that a meeting gave, and what became of it. */
export interface Input extends Named {
  text: string;
  for: Link | null;
  area: string | null;
  disposition: Disposition;
  becomes: Link | null;
  reason: string | null;
  /** The day of the disposition; null where none is stated. */
  on: Day | null;
  known: Day | null;
  /** The day it was given; null where no day of the meeting is known. */
  from: Day | null;
  meeting: string;
  sources: Citation[];
  internal: boolean;
}

export interface Meeting extends Named {
  date: Moment | null;
  title: string | null;
  venue: string | null;
  theme: string | null;
  host: Party[];
  participants: { value: number; approx: string | null } | null;
  agenda: string[];
  outcomes: string[];
  principles: Link[];
  plans: Link[];
  inputs: Input[];
  followUps: Item[];
  sources: Citation[];
}

/** A meeting that is announced but not held. */
export interface Announced {
  place: Place;
  when: Moment;
  dateFixed: boolean;
  announced: Day | null;
  where: string | null;
  sources: Citation[];
}

export interface Network extends Named {
  kind: 'network';
  file: string;
  title: string;
  language: string;
  purpose: string | null;
  founded: Moment | null;
  organisers: Party[];
  contact: string | null;
  contributes: string[];
  membership: string[];
  members: Party[];
  meetingsPerYear: number | null;
  /** In the order of the file, which is oldest first. */
  meetings: Meeting[];
  /** Those of the network itself; a meeting has its own. */
  followUps: Item[];
  next: Announced[];
  documents: Document[];
  tags: string[];
  sources: Citation[];
}
