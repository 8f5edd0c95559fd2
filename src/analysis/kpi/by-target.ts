import type { Day } from '../../model/common.ts';
import { addMonths, daysBetween } from '../../model/day.ts';
import type { Kpi } from '../../model/kpi.ts';
import { type Aim, type DatedAim, isDated } from './aims.ts';
import { compare, type Exact, fraction, minus, plus, times } from './exact.ts';
import type { Reading } from './figures.ts';
import { type Case, judgedBy, unmeasured, type Verdict } from './verdict.ts';

const MONTHS_FROM_TARGET = 12;

/** at-least, at-most, increase and decrease with targets that are figures, of which `ultimate` is the last. */
export function byTargets(the: Case, ultimate: Aim): Verdict {
  const { aims, asOf, kpi } = the;
  const last = aims.findLast(isDated) ?? null;
  const latest = the.readings.at(-1) ?? null;
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
