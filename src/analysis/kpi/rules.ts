import { addMonths, daysBetween } from '../../model/day.ts';
import type { Day } from '../../model/common.ts';
import type { Kpi } from '../../model/kpi.ts';
import { type Aim, type DatedAim, isDated } from './aims.ts';
import { compare, type Exact, exactOf, fraction, minus, plus, times } from './exact.ts';
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

const MONTHS_FROM_TARGET = 12;

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

/** at-least, at-most, increase and decrease with targets that are figures. */
export function byTargets(the: Case): Verdict {
  const { aims, asOf, kpi } = the;
  const last = aims.findLast(isDated) ?? null;
  const ultimate = aims.at(-1);
  const latest = the.readings.at(-1) ?? null;
  if (!ultimate) return unmeasured(null, 'target', !latest && 'value');
  if (last && asOf >= last.day) return atTheEnd(the, last, ultimate);

  const next = aims.find(({ day }) => day === null || day > asOf) ?? ultimate;
  if (ultimate.lacks && (ultimate.lacks !== 'baseline' || !last)) return unmeasured(next, ultimate.lacks, !latest && 'value');
  if (!latest?.size) return judgedBy('open', next, null);
  if (ultimate.size && reaches(kpi, latest.size, ultimate.size) && !isCeilingOfSum(kpi)) {
    return judgedBy('met', ultimate, latest);
  }
  return onTheWay(the, latest, latest.size, next);
}

function atTheEnd(the: Case, last: DatedAim, ultimate: Aim): Verdict {
  const judged = nearest(the, last.day);
  if (!last.size || !judged?.size) return unmeasured(last, last.lacks, !judged && 'value');
  if (!reaches(the.kpi, judged.size, last.size)) return judgedBy('missed', last, judged);
  const latest = the.readings.at(-1);
  const allReached = ultimate === last || (ultimate.size && latest?.size && reaches(the.kpi, latest.size, ultimate.size));
  return allReached ? judgedBy('met', last, judged) : judgedBy('open', ultimate, latest ?? null);
}

/** The next target is the one next on the value's own day: a milestone that has passed since still judges it. */
function onTheWay({ kpi, baseline, aims }: Case, latest: Reading, size: Exact, next: Aim): Verdict {
  const aim = aims.find((one): one is DatedAim => isDated(one) && one.day >= latest.day);
  if (!aim?.size || !baseline?.size || baseline.day === null) return judgedBy('open', aim ?? next, latest);
  const expected = onLine({ day: baseline.day, size: baseline.size }, { day: aim.day, size: aim.size }, latest.day);
  return judgedBy(reaches(kpi, size, expected) ? 'on-track' : 'behind', aim, latest);
}

function onLine(from: { day: Day; size: Exact }, to: { day: Day; size: Exact }, day: Day): Exact {
  const length = daysBetween(from.day, to.day);
  if (length <= 0) return to.size;
  return plus(from.size, times(minus(to.size, from.size), fraction(daysBetween(from.day, day), length)));
}

/**
 * The value nearest to a day, of two equally near the earlier, at most 12 months away. A running sum holds until the
 * next addend, so its nearest value is the last one up to the day: what was added afterwards came too late.
 */
function nearest({ kpi, readings }: Case, day: Day): Reading | null {
  const inReach = readings.filter(
    (one) => one.day >= addMonths(day, -MONTHS_FROM_TARGET) && one.day <= addMonths(day, MONTHS_FROM_TARGET),
  );
  const standing = kpi.series === 'incremental' ? inReach.findLast((one) => one.day <= day) : undefined;
  const away = (one: Reading) => Math.abs(daysBetween(one.day, day));
  return standing ?? inReach.reduce<Reading | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

/** "At most 10 in all" is not reached by having two in March: only the day itself can tell. */
const isCeilingOfSum = (kpi: Kpi): boolean => kpi.series !== 'level' && isCeiling(kpi);

const isCeiling = ({ rule }: Kpi): boolean => rule === 'at-most' || rule === 'decrease';

const reaches = (kpi: Kpi, size: Exact, target: Exact): boolean =>
  isCeiling(kpi) ? compare(size, target) <= 0 : compare(size, target) >= 0;

/** increase and decrease without a target: the latest value against the baseline alone. */
export function byTrend(the: Case): Verdict {
  const { kpi, baseline } = the;
  const aim = the.aims.at(-1) ?? null;
  const latest = laterThanBaseline(the);
  if (!baseline?.size) return unmeasured(aim, ...lacking(the, latest));
  if (!latest?.size) return isOver(the) ? unmeasured(aim, 'value') : judgedBy('open', aim, null);
  const moved = compare(latest.size, baseline.size);
  return settled(the, kpi.rule === 'decrease' ? moved < 0 : moved > 0, latest);
}

/** hold: not below the baseline (direction up) or not above it (down), within the tolerance. */
export function byHolding(the: Case): Verdict {
  const { kpi, baseline } = the;
  const latest = laterThanBaseline(the);
  const tolerance = exactOf(kpi.tolerance);
  if (!baseline?.size || !latest?.size || !tolerance || kpi.direction === null) {
    return unmeasured(the.aims.at(-1) ?? null, ...lacking(the, latest), kpi.direction === null && 'method');
  }
  const held =
    kpi.direction === 'up'
      ? compare(latest.size, minus(baseline.size, tolerance)) >= 0
      : compare(latest.size, plus(baseline.size, tolerance)) <= 0;
  return settled(the, held, latest);
}

function lacking({ kpi, baseline }: Case, latest: Reading | null): (Missing | false)[] {
  return [!baseline && 'baseline', !latest && 'value', kpi.type === 'rating' && kpi.scale.length === 0 && 'scale'];
}

function laterThanBaseline({ baseline, readings }: Case): Reading | null {
  const latest = readings.at(-1) ?? null;
  return latest && latest.day > (baseline?.day ?? '') ? latest : null;
}

function settled(the: Case, good: boolean, latest: Reading): Verdict {
  const over = isOver(the);
  return judgedBy(good ? (over ? 'met' : 'on-track') : over ? 'missed' : 'behind', the.aims.at(-1) ?? null, latest);
}

/** The last target's day has come, or the period's last day where no target has one. */
function isOver({ aims, asOf, periodEnd }: Case): boolean {
  const end = aims.findLast(isDated)?.day ?? periodEnd;
  return end !== null && asOf >= end;
}
