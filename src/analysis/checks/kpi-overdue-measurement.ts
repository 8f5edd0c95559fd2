import type { Day } from '../../model/common.ts';
import { addDays, addMonths } from '../../model/day.ts';
import type { Every } from '../../model/time/index.ts';
import { check } from '../check.ts';
import { inForceFrom } from '../current.ts';
import { holds } from '../view.ts';

/** A value was to come at an interval, the interval has passed, and none came. Nothing is owed after the period. */
export const kpiOverdueMeasurement = check({
  id: 'kpi-overdue-measurement',
  group: 'measurability',
  severity: 'warning',
  *run({ current, view }) {
    for (const plan of current) {
      for (const { frequency, values } of plan.kpis) {
        if (!frequency?.every) continue;
        const last = newest(values.filter((value) => holds(value, view)).map(({ on }) => on));
        const expected = after(last ?? inForceFrom(plan), frequency.every);
        const isOwed = plan.period.end === null || expected <= plan.period.end;
        if (isOwed && expected < view.asOf) yield { ...frequency.place, facts: { frequency: frequency.text, last, expected } };
      }
    }
  },
});

const newest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;

function after(day: Day, every: Every): Day {
  if ('months' in every) return addMonths(day, every.months);
  return addDays(day, 'weeks' in every ? every.weeks * 7 : every.days);
}
