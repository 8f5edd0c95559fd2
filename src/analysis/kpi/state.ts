import type { Citation, Day } from '../../model/common.ts';
import type { Kpi, KpiRule, KpiType, PersonalJudgement, Tally, Target } from '../../model/kpi.ts';

/** `open`: not due yet and no line to compare with. `cannot-be-measured` always comes with what is missing. */
export type Judgement = PersonalJudgement | 'open' | 'cannot-be-measured';

/**
 * What a judgement lacks. `method` is also said where a figure and a target are there but no rule tells which way is
 * better; `target` also where nothing tells how much evidence is enough.
 */
export type Missing = 'baseline' | 'target' | 'value' | 'source' | 'scale' | 'method';

/** An exact decimal in the KPI's unit (percent positive for a tally's target), a word of the scale, a list of evidence, or a tally. */
export type FigureValue = string | string[] | Tally;

/** A baseline or a value as it is reported. */
export interface KpiFigure {
  value: FigureValue;
  /** The day it describes; of a running sum the day of its newest addend. */
  on: Day | null;
  /** The word that makes it approximate: "ca.". */
  approx: string | null;
  /** The day it was told; a baseline has none. */
  known?: Day;
  sources: Citation[];
  /** What was measured: the figure's own definition, else the KPI's. */
  definition?: string;
  /** Positive ÷ all of a tally in percent, for showing. */
  percent?: number;
  /** Kept out of public reports. */
  internal?: true;
}

export interface KpiTargetFigure {
  /** What has to be reached, a change added to its baseline; null for words and where that cannot be told. */
  value: FigureValue | null;
  /** The change as it was promised. */
  change: Target['change'];
  text: string | null;
  by: Day | null;
  sources: Citation[];
}

/** What can be said of the whole population or of one target group. */
export interface KpiStanding {
  judgement: Judgement;
  baseline: KpiFigure | null;
  latest: KpiFigure | null;
  /** The value the judgement rests on: once a target's day has come the one nearest to it, else the latest. */
  judged: KpiFigure | null;
  /** Every value that is compared, oldest first; of a running sum the sums. */
  readings: KpiFigure[];
  /** Of `hold`: the exact decimal below which (direction up) or above which (down) it no longer holds. */
  limit: string | null;
  target: KpiTargetFigure | null;
  /** (latest − baseline) ÷ (target − baseline): 1 is reached, below 0 the wrong way. */
  progress: number | null;
  /**
   * Latest − baseline as an exact decimal in the KPI's unit: percent points for a share or tally, steps for a rating.
   * Null also where a tally's difference has no finite decimal.
   */
  change: string | null;
  /** Empty unless it cannot be measured. */
  missing: Missing[];
  /** Figures of another definition, which are never compared. */
  incomparable: KpiFigure[];
}

/** Where a KPI stands on a day. */
export interface KpiState extends KpiStanding {
  ref: string;
  title: string;
  type: KpiType;
  rule: KpiRule | null;
  /** Of `hold`: up must not fall, down must not rise. */
  direction: Kpi['direction'];
  unit: string | null;
  /** Who judged: the rule, or a person whose `reason` is given. */
  by: 'rule' | 'person';
  reason: string | null;
  groups: (KpiStanding & {
    /** Full reference of the target group. */
    targetGroup: string;
  })[];
}
