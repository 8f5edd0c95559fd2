import type { Budget, Citation, Day, Document, Figure, Link, Localised, Moment, Named, Party, Place } from './common.ts';
import type { Entry, Item } from './item.ts';
import type { Kpi } from './kpi.ts';
import type { productKinds } from './schema/plan.ts';

export type ProductKind = (typeof productKinds)[number];

export interface Product extends Named {
  title: string | null;
  kind: ProductKind;
  to: Party[];
  contains: string[];
  deadline: Moment | null;
  /** How often it is owed; null for once. */
  recurring: Moment | null;
  delivered: { on: Moment; where: string | null; sources: Citation[] }[];
  sources: Citation[];
}

export interface Goal extends Named {
  text: string;
  targetGroups: Link[];
  sources: Citation[];
}

export interface Section extends Named {
  label: string | null;
  title: string;
  background: string | null;
  budget: Budget | null;
  areas: Area[];
  /** The initiatives that stand directly in it. */
  initiatives: Item[];
  sources: Citation[];
}

export interface Area extends Named {
  label: string | null;
  title: string | null;
  background: string | null;
  section: string | null;
  initiatives: Item[];
  sources: Citation[];
}

export interface Risk extends Named {
  text: string;
  probability: number | null;
  impact: number | null;
  mitigation: string | null;
  owners: Party[];
  items: Link[];
  log: Entry[];
  sources: Citation[];
  internal: boolean;
}

export interface Decision extends Named {
  text: string;
  kind: 'decide' | 'discuss' | 'inform';
  raised: Moment | null;
  due: Moment | null;
  items: Link[];
  proposal: string | null;
  outcome: { on: Moment; text: string; sources: Citation[] } | null;
  sources: Citation[];
  internal: boolean;
}

/** A text of the evaluation, with the day it was written where that is stated. */
export interface Written {
  text: string;
  on: Day;
  by: Party[];
}

export interface PlanEvaluation {
  summary: Written | null;
  networkFeedback: Written | null;
  learning: Written | null;
  recommendations: Written | null;
  nextYear: Written | null;
  approval: { body: Party[]; on: Moment | null } | null;
}

export interface TargetGroup extends Named {
  name: Localised;
  description: string | null;
  intermediary: boolean;
  partOf: Link[];
  figures: Figure[];
  sources: Citation[];
}

export interface Organisation extends Named {
  name: Localised;
  short: Localised | null;
  aliases: string[];
  kind: 'authority' | 'body' | 'organisation' | null;
  parent: Link[];
  role: string | null;
  contact: string | null;
  sources: Citation[];
}

/** One action plan for one period. */
export interface Plan extends Named {
  kind: 'plan';
  file: string;
  title: string;
  number: string | null;
  language: string;
  /** `start` and `end` are the first and the last day; `end` is null where the period is open. */
  period: { from: Moment; to: Moment | null; start: Day; end: Day | null };
  background: string | null;
  purpose: string | null;
  programme: Link | null;
  follows: Link | null;
  dated: Moment | null;
  inForce: Moment | null;
  owners: Party[];
  steering: Party[];
  approval: { body: Party[]; on: Moment | null } | null;
  documents: Document[];
  products: Product[];
  goals: Goal[];
  targetGroups: Link[];
  /** Target groups that the plan itself defines; `targetGroups` refers to them too. */
  ownTargetGroups: TargetGroup[];
  organisations: Organisation[];
  figures: Figure[];
  sections: Section[];
  /** All areas, those in sections included. */
  areas: Area[];
  /** All initiatives in the order of the file, whatever level they stand at. */
  initiatives: Item[];
  kpis: Kpi[];
  risks: Risk[];
  decisions: Decision[];
  log: Entry[];
  evaluation: PlanEvaluation | null;
  ended: { on: Moment; by: Party[]; reason: string | null; place: Place } | null;
  budget: Budget | null;
  tags: string[];
  sources: Citation[];
}
