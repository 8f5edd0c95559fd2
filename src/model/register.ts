import type { Citation, Day, Document, Link, Localised, Moment, Named, Party } from './common.ts';
import type { Goal, Organisation, TargetGroup } from './plan.ts';

export interface ProgrammeInitiative extends Named {
  number: string | null;
  title: Localised;
  owners: Party[];
  strategy: { title: string; approval: { body: Party[]; on: Moment | null } | null } | null;
  sources: Citation[];
}

export interface Programme extends Named {
  title: Localised;
  period: { from: Moment; to: Moment | null } | null;
  owners: Party[];
  goals: Goal[];
  initiatives: ProgrammeInitiative[];
  sources: Citation[];
}

export interface Principle extends Named {
  title: Localised;
  framework: string | null;
  since: Moment | null;
  sources: Citation[];
}

/** What several files share. */
export interface Register extends Named {
  kind: 'register';
  file: string;
  title: string | null;
  language: string;
  organisations: Organisation[];
  programmes: Programme[];
  targetGroups: TargetGroup[];
  principles: Principle[];
  documents: Document[];
  tags: string[];
  sources: Citation[];
}

export type { Day, Link };
