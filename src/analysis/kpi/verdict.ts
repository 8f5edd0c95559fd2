import type { Day } from '../../model/common.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Aim } from './aims.ts';
import type { Point, Reading } from './figures.ts';
import type { Judgement, Missing } from './state.ts';

/** Everything a rule looks at. */
export interface Case {
  kpi: Kpi;
  baseline: Point | null;
  /** Oldest first. */
  readings: readonly Reading[];
  /** By day, those without a day last. */
  aims: readonly Aim[];
  asOf: Day;
  /** The last day of the plan's period; null while it is open. */
  periodEnd: Day | null;
}

export interface Verdict {
  judgement: Judgement;
  /** The target that was compared with, else the next one. */
  aim: Aim | null;
  /** The value that was compared. */
  judged: Reading | null;
  /** What kept the rule from comparing. */
  missing: Missing[];
}

export const judgedBy = (judgement: Judgement, aim: Aim | null, judged: Reading | null): Verdict => ({
  judgement,
  aim,
  judged,
  missing: [],
});

export const unmeasured = (aim: Aim | null, ...missing: (Missing | null | false)[]): Verdict => ({
  judgement: 'cannot-be-measured',
  aim,
  judged: null,
  missing: missing.filter((one) => one !== null && one !== false),
});
