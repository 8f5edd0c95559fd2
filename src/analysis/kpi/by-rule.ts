import { isFigure } from './aims.ts';
import { byHolding, byTrend } from './by-baseline.ts';
import { byTargets } from './by-target.ts';
import { isForPerson, unjudged } from './person.ts';
import { type Case, unmeasured, type Verdict } from './verdict.ts';

/** What the KPI's own rule says, no person asked. */
export function byRule(the: Case): Verdict {
  const { kpi } = the;
  if (kpi.type === 'evidence') return unjudged(the);
  if (kpi.rule === 'hold') return byHolding(the);

  const figures = the.aims.filter(isFigure);
  const ultimate = figures.at(-1);
  // A scale runs from worst to best and a tally counts what is positive: both tell by themselves which way is better.
  const tellsDirection = kpi.rule !== null || kpi.type === 'rating' || kpi.type === 'tally';
  if (tellsDirection && ultimate) return byTargets({ ...the, aims: figures }, ultimate);
  if (kpi.rule === 'increase' || kpi.rule === 'decrease') return byTrend(the);
  if (isForPerson(kpi, the.aims)) return unjudged(the);
  return unmeasured(
    the.aims.at(-1) ?? null,
    ultimate ? 'method' : 'target',
    the.readings.length === 0 && 'value',
  );
}
