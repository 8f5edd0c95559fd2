import { fromReading } from '../check.ts';
import { assessmentDiffers } from './assessment-differs.ts';
import { continuousWithoutReview } from './continuous-without-review.ts';
import { deadlineBeforeDependency } from './deadline-before-dependency.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { evaluationIncomplete } from './evaluation-incomplete.ts';
import { evaluationMissing } from './evaluation-missing.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { forecastPassed } from './forecast-passed.ts';
import { futurePlan } from './future-plan.ts';
import { goalNotMeasured } from './goal-not-measured.ts';
import { inferred } from './inferred.ts';
import { inputWithoutAnswer } from './input-without-answer.ts';
import { kpiIncomparable } from './kpi-incomparable.ts';
import { kpiNoBaseline } from './kpi-no-baseline.ts';
import { kpiNoSource } from './kpi-no-source.ts';
import { kpiNoTarget } from './kpi-no-target.ts';
import { kpiOverdueMeasurement } from './kpi-overdue-measurement.ts';
import { kpiValueType } from './kpi-value-type.ts';
import { logInFuture } from './log-in-future.ts';
import { logOrder } from './log-order.ts';
import { movedDeadline } from './moved-deadline.ts';
import { noDeadline } from './no-deadline.ts';
import { noDeliverable } from './no-deliverable.ts';
import { noOwner } from './no-owner.ts';
import { notCarriedOver } from './not-carried-over.ts';
import { notReported } from './not-reported.ts';
import { openDate } from './open-date.ts';
import { overdue } from './overdue.ts';
import { personalData } from './personal-data.ts';
import { productOverdue } from './product-overdue.ts';
import { readability } from './readability.ts';
import { referenceCycle } from './reference-cycle.ts';
import { staleStatus } from './stale-status.ts';
import { statusConflict } from './status-conflict.ts';
import { tooFewMeetings } from './too-few-meetings.ts';
import { uncoveredGoal } from './uncovered-goal.ts';
import { uncoveredPrinciple } from './uncovered-principle.ts';
import { uncoveredTargetGroup } from './uncovered-target-group.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** Every check there is, in the order of the documentation. What reading finds needs no file of its own. */
export const checks = [
  fromReading('yaml-syntax', 'file', 'error'),
  fromReading('yaml-feature', 'file', 'error'),
  fromReading('duplicate-key', 'file', 'error'),
  fromReading('encoding', 'file', 'error'),
  fromReading('invisible-character', 'file', 'warning'),
  fromReading('too-large', 'file', 'error'),
  fromReading('not-a-plan-file', 'file', 'info'),
  fromReading('schema', 'structure', 'error'),
  fromReading('unknown-key', 'structure', 'error'),
  fromReading('unquoted-value', 'structure', 'error'),
  fromReading('invalid-id', 'structure', 'error'),
  fromReading('duplicate-id', 'structure', 'error'),
  fromReading('unknown-reference', 'structure', 'error'),
  referenceCycle,
  fromReading('unreadable-deadline', 'time', 'error', ['fiscalYearStart']),
  fromReading('impossible-date', 'time', 'error'),
  fromReading('ambiguous-date', 'time', 'warning'),
  fromReading('weekday-mismatch', 'time', 'warning'),
  deadlineOutsidePeriod,
  deadlineBeforeDependency,
  fromReading('period-order', 'time', 'error'),
  noOwner,
  noDeadline,
  noDeliverable,
  inferred,
  continuousWithoutReview,
  notReported,
  staleStatus,
  overdue,
  forecastPassed,
  logOrder,
  logInFuture,
  statusConflict,
  movedDeadline,
  openDate,
  kpiNoBaseline,
  kpiNoTarget,
  kpiNoSource,
  kpiValueType,
  kpiIncomparable,
  kpiOverdueMeasurement,
  goalNotMeasured,
  uncoveredGoal,
  uncoveredTargetGroup,
  uncoveredPrinciple,
  evaluationMissing,
  assessmentDiffers,
  evaluationIncomplete,
  productOverdue,
  futurePlan,
  notCarriedOver,
  tooFewMeetings,
  inputWithoutAnswer,
  followUpOverdue,
  personalData,
  readability,
  unusedIgnore,
] as const;

type Checks = (typeof checks)[number];
export type CheckId = Checks['id'];

/** The facts that the findings of a check carry. */
export type FactsOf<Id extends CheckId> =
  Extract<Checks, { id: Id }> extends { run(context: never, options: never): Iterable<{ facts: infer Facts }> } ? Facts : never;
