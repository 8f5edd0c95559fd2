import type { Citation, Dated, Day, Link, Moment, Named, Party, Place } from './common.ts';
import type { judgements } from './schema/kpi.ts';

export type PersonalJudgement = (typeof judgements)[number];
export type KpiType = 'number' | 'share' | 'rating' | 'evidence' | 'tally';
export type KpiRule = 'at-least' | 'at-most' | 'increase' | 'decrease' | 'hold';

export interface Tally {
  positive: number;
  neutral: number;
  negative: number;
}

/** Exact decimal as text, a word of the scale, a list of evidence, or a tally. */
export type KpiValue = { decimal: string } | { word: string } | { evidence: string[] } | { tally: Tally };

export interface Measured {
  place: Place;
  value: KpiValue;
  approx: string | null;
  definition: string | null;
  /** Full reference of the target group; null for all. */
  targetGroup: string | null;
  sources: Citation[];
}

export interface Baseline extends Measured {
  /** The last day of what was written; null where no day is stated. */
  on: Moment | null;
}

export interface Measurement extends Measured, Dated {
  method: string | null;
  by: Party[];
  internal: boolean;
}

export interface Target {
  place: Place;
  /** The last day of what was written. */
  by: Moment | null;
  value: KpiValue | null;
  /** Relative to the baseline: a decimal in the KPI's unit, or a percentage of it. */
  change: { amount: string; percent: boolean } | null;
  text: string | null;
  targetGroup: string | null;
  sources: Citation[];
}

export interface KpiEvaluation {
  place: Place;
  account: string | null;
  judgement: PersonalJudgement | null;
  reason: string | null;
  by: Party[];
  on: Day;
  known: Day;
  sources: Citation[];
}

export interface Kpi extends Named {
  title: string;
  number: string | null;
  unit: string | null;
  definition: string | null;
  dataSource: Party[];
  method: string | null;
  frequency: Moment | null;
  type: KpiType;
  scale: string[];
  rule: KpiRule | null;
  direction: 'up' | 'down' | null;
  series: 'level' | 'cumulative' | 'incremental';
  baselines: Baseline[];
  targets: Target[];
  /** In the KPI's unit; percent points for a share. Exact decimal, "0" when none is stated. */
  tolerance: string;
  values: Measurement[];
  evaluation: KpiEvaluation | null;
  goals: Link[];
  initiatives: Link[];
  tags: string[];
  sources: Citation[];
  internal: boolean;
}
