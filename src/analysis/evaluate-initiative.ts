import type { Citation, Day } from '../model/common.ts';
import type { Item, NextStep, Result } from '../model/item.ts';
import { daysLate, finishedLate } from './judged-deadline.ts';
import { type ItemResult, itemResult, names, type TimeResult, timeResult } from './results.ts';
import type { Snapshot } from './snapshot.ts';
import { isReport, type KnownStatus } from './state.ts';
import { holds } from './view.ts';

export type InitiativeBlank = 'result' | 'summary' | 'learning' | 'next' | 'reason';

type Called = Pick<ItemResult, 'ref' | 'number' | 'title'>;

/** What was planned, done and learned of one initiative, and what nobody has written yet. */
export interface InitiativeEvaluation extends Called {
  area: string | null;
  section: string | null;
  /** A wish: nothing is owed of it, so nothing is missing. */
  intent: boolean;
  owner: string[];
  planned: PlannedResult & { deliverables: (Called & PlannedResult)[] };
  status: KnownStatus;
  inferred: boolean;
  lastReported: Day | null;
  /** What was last told of it and of each deliverable. */
  done: DoneResult[];
  /** Deliverables of which nobody has told. */
  notReported: Called[];
  sources: Citation[];
  /** Own and deliverables' deadlines that were missed. */
  late: LateResult[];
  /** What was decided of deadlines after they were set. */
  decided: (Called & ItemResult['decisions'][number])[];
  deviations: ItemResult['deviations'];
  assessments: ItemResult['assessments'];
  result: Result | null;
  summary: string | null;
  learning: string | null;
  next: NextStep | null;
  reason: string | null;
  by: string[];
  missing: InitiativeBlank[];
}

/** The promise as the plan has it. */
export interface PlannedResult {
  description: string | null;
  deadline: TimeResult | null;
  forecast: TimeResult | null;
  window: TimeResult | null;
  continuous: boolean;
  /** How often a continuous item is reviewed, in the author's words. */
  review: string | null;
  count: { planned: number; unit: string | null } | null;
}

export interface DoneResult extends Called, Pick<ItemResult, 'status' | 'completion' | 'progress' | 'count' | 'inferred'> {
  on: Day;
  /** The words told on that day, and the newest since. */
  notes: { on: Day; text: string }[];
  /** The deadline that a log entry set first; one that was moved is told among the decisions. */
  deadline: TimeResult | null;
  /** The expectation in force, when a log entry gave it. */
  forecast: TimeResult | null;
  /** Why the status is what it is, such as a cancellation. */
  reason: string | null;
}

export interface LateResult extends Called {
  deadline: TimeResult;
  daysLate: number;
  /** The day the work was told to be finished; null while it is not. */
  finishedOn: Day | null;
}

export function evaluateInitiative(item: Item, snapshot: Snapshot, lang: string): InitiativeEvaluation {
  const evaluation = item.evaluation && holds(item.evaluation, snapshot.view) ? item.evaluation : null;
  const all = [item, ...item.deliverables];
  const { section, area, owner, status, lastReported, inferred } = itemResult(item, snapshot, lang);
  return {
    ...called(item),
    area,
    section,
    intent: item.intent,
    owner,
    planned: { ...planned(item), deliverables: item.deliverables.map((one) => ({ ...called(one), ...planned(one) })) },
    status,
    inferred,
    lastReported,
    done: all.flatMap((one) => doneOf(one, snapshot, lang)),
    notReported: item.deliverables.filter((one) => !one.intent && snapshot.state(one).lastReported === null).map(called),
    sources: item.sources,
    late: all.flatMap((one) => lateness(one, snapshot)),
    decided: all.flatMap((one) => itemResult(one, snapshot, lang).decisions.map((decision) => ({ ...called(one), ...decision }))),
    deviations: all.flatMap((one) => snapshot.state(one).deviations),
    assessments: all.flatMap((one) => itemResult(one, snapshot, lang).assessments),
    result: evaluation?.result ?? null,
    summary: evaluation?.summary ?? null,
    learning: evaluation?.learning ?? null,
    next: evaluation?.next ?? null,
    reason: evaluation?.reason ?? null,
    by: names(evaluation?.by ?? [], lang),
    missing: item.intent ? [] : blanksOf(evaluation),
  };
}

const called = ({ ref, number, title }: Item): Called => ({ ref, number, title });

const planned = ({ description, deadline, forecast, window, continuous, review, count }: Item): PlannedResult => ({
  description,
  deadline: timeResult(deadline),
  forecast: timeResult(forecast),
  window: timeResult(window),
  continuous,
  review: review?.text ?? null,
  count: count && { planned: count.planned, unit: count.unit },
});

/** What an item's own log tells last of the work, with the words told on that day and the newest since. */
function doneOf(item: Item, snapshot: Snapshot, lang: string): DoneResult[] {
  const { entries, ownReported, own, forecast, forecastOn, deadline } = snapshot.state(item);
  if (ownReported === null) return [];
  const { completion, progress, count } = itemResult(item, snapshot, lang);
  const told = entries.filter((entry) => entry.on === ownReported && isReport(entry));
  const since = entries.findLast((entry) => entry.note !== null && entry.on > ownReported);
  return [
    {
      ...called(item),
      completion,
      progress,
      count,
      status: own.status,
      inferred: own.inferred,
      on: ownReported,
      notes: [...told, ...(since ? [since] : [])].flatMap(({ on, note }) => (note === null ? [] : [{ on, text: note }])),
      deadline: deadline.setOn !== null && deadline.decisions.length === 0 ? timeResult(deadline.latest) : null,
      forecast: forecastOn === null ? null : timeResult(forecast),
      reason: entries.findLast((entry) => entry.status !== null)?.reason ?? null,
    },
  ];
}

/** An own deadline that was missed: by unfinished work until now, by finished work until it was told to be finished. */
function lateness(item: Item, snapshot: Snapshot): LateResult[] {
  const state = snapshot.state(item);
  const { latest } = state.deadline;
  const finished = finishedLate(state);
  const days = finished?.days ?? (latest ? daysLate(state, snapshot.view) : 0);
  return latest && days > 0 ? [{ ...called(item), deadline: timeResult(latest) as TimeResult, daysLate: days, finishedOn: finished?.on ?? null }] : [];
}

/** A judgement without words for it, and a next step without a reason, are blanks of their own. */
function blanksOf(evaluation: Item['evaluation']): InitiativeBlank[] {
  const blanks: InitiativeBlank[] = [];
  if (!evaluation?.result) blanks.push('result');
  else if (!evaluation.summary) blanks.push('summary');
  if (!evaluation?.learning) blanks.push('learning');
  if (!evaluation?.next) blanks.push('next');
  else if (!evaluation.reason) blanks.push('reason');
  return blanks;
}
