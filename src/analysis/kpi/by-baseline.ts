import { isDated } from './aims.ts';
import type { Kpi } from '../../model/kpi.ts';
import { compare, type Exact, exactOf, minus, plus } from './exact.ts';
import type { Point, Reading } from './figures.ts';
import type { Missing } from './state.ts';
import { type Case, judgedBy, unmeasured, type Verdict } from './verdict.ts';

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
  const limit = byTolerance(kpi, baseline);
  if (!latest?.size || !limit) {
    return unmeasured(the.aims.at(-1) ?? null, ...lacking(the, latest), kpi.direction === null && 'method');
  }
  const moved = compare(latest.size, limit);
  return settled(the, kpi.direction === 'up' ? moved >= 0 : moved <= 0, latest);
}

/** What a figure that must hold may fall (direction up) or rise (down) to; null for other rules and where that cannot be told. */
export function byTolerance({ rule, direction, tolerance: stated }: Kpi, baseline: Point | null): Exact | null {
  const tolerance = exactOf(stated);
  if (rule !== 'hold' || direction === null || !baseline?.size || !tolerance) return null;
  return (direction === 'up' ? minus : plus)(baseline.size, tolerance);
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
