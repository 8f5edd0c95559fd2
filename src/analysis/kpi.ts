import type { Day } from '../model/common.ts';
import type { Kpi } from '../model/kpi.ts';
import { type Aim, aimsOf } from './kpi/aims.ts';
import { byTolerance } from './kpi/by-baseline.ts';
import { byRule } from './kpi/by-rule.ts';
import { decimalText, minus, quotient } from './kpi/exact.ts';
import type { Point, Reading } from './kpi/figures.ts';
import { rolledUp, targetGroupsOf } from './kpi/groups.ts';
import { evaluationOn, isForPerson } from './kpi/person.ts';
import { type Seen, seenOn, seriesOf } from './kpi/series.ts';
import type { KpiStanding, KpiState, Missing } from './kpi/state.ts';
import { type Case, judgedBy, type Verdict } from './kpi/verdict.ts';

export { evaluationOn } from './kpi/person.ts';
export type { FigureValue, Judgement, KpiFigure, KpiStanding, KpiState, KpiTargetFigure, Missing } from './kpi/state.ts';

/** First and last day of the plan's period; without `to` it is open. */
export interface Period {
  from: Day;
  to: Day | null;
}

/**
 * Where a KPI stands at the end of a day, from what had been told by the end of another.
 * Figures are compared as exact decimals; only `progress` and a tally's `percent` are numbers, for showing.
 */
export function judgeKpi(kpi: Kpi, period: Period, asOf: Day, knownBy: Day): KpiState {
  const seen = seenOn(kpi, asOf, knownBy);
  const caseOf = (targetGroup: string | null) => gathered(kpi, seen, targetGroup, period, asOf);

  const whole = caseOf(null);
  const groups = targetGroupsOf(kpi, seen).map((targetGroup) => {
    const group = caseOf(targetGroup);
    return { targetGroup, ...standingOf(group, byRule(group)) };
  });
  const person = isForPerson(kpi, whole.aims) ? evaluationOn(kpi, asOf, knownBy) : null;
  const standing = person?.judgement
    ? standingOf(whole, judgedBy(person.judgement, whole.aims.at(-1) ?? null, whole.readings.at(-1) ?? null))
    : rolledUp(kpi, seen, groups, standingOf(whole, byRule(whole)));

  return {
    ref: kpi.ref,
    title: kpi.title,
    type: kpi.type,
    rule: kpi.rule,
    direction: kpi.direction,
    unit: kpi.unit,
    ...standing,
    by: person?.judgement ? 'person' : 'rule',
    reason: person?.judgement ? person.reason : null,
    groups,
  };
}

interface Gathered extends Case {
  incomparable: KpiStanding['incomparable'];
}

function gathered(kpi: Kpi, seen: Seen, targetGroup: string | null, period: Period, asOf: Day): Gathered {
  const { baseline, readings, incomparable } = seriesOf(kpi, seen, targetGroup, period.from);
  const aims = aimsOf(kpi, targetGroup, baseline);
  return { kpi, baseline, readings, aims, asOf, periodEnd: period.to, incomparable };
}

function standingOf({ kpi, baseline, readings, incomparable }: Gathered, verdict: Verdict): KpiStanding {
  const limit = byTolerance(kpi, baseline);
  const latest = readings.at(-1) ?? null;
  return {
    judgement: verdict.judgement,
    baseline: baseline?.figure ?? null,
    latest: latest?.figure ?? null,
    judged: verdict.judged?.figure ?? null,
    readings: readings.map(({ figure }) => figure),
    limit: limit && decimalText(limit),
    target: verdict.aim?.figure ?? null,
    progress: kpi.rule === 'hold' ? null : progressOf(baseline, latest, verdict.aim),
    change: latest?.size && baseline?.size ? decimalText(minus(latest.size, baseline.size)) : null,
    missing: verdict.judgement === 'cannot-be-measured' ? allMissing(kpi, verdict.missing) : [],
    incomparable,
  };
}

function progressOf(baseline: Point | null, latest: Reading | null, aim: Aim | null): number | null {
  if (!baseline?.size || !latest?.size || !aim?.size) return null;
  return quotient(minus(latest.size, baseline.size), minus(aim.size, baseline.size));
}

const order: readonly Missing[] = ['baseline', 'target', 'value', 'source', 'scale', 'method'];

/** Whatever cannot be measured also lacks its source when nobody is named who measures. */
function allMissing(kpi: Kpi, missing: readonly Missing[]): Missing[] {
  const all = new Set(missing);
  if (kpi.dataSource.length === 0) all.add('source');
  return order.filter((one) => all.has(one));
}
