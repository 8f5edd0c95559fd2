import type { Place } from '../../model/common.ts';
import type { Kpi } from '../../model/kpi.ts';
import { type FigureValue, judgeKpi, type KpiFigure, type KpiStanding, type KpiState } from '../kpi.ts';
import { names } from '../results.ts';
import { boolean, day, decimal, type ExportContext, type Home, list, number, text } from './column.ts';
import { rowsOf } from './rows.ts';

interface KpiThing {
  ref: string;
  home: Home;
  place: Place;
  kpi: Kpi;
  state: KpiState;
  standing: KpiStanding;
  targetGroup: string | null;
  context: ExportContext;
}

/** A figure in one column: a decimal or a word as it is; of evidence how much there is, of a tally the positive ones. */
const shown = (value: FigureValue): string => {
  if (typeof value === 'string') return value;
  return String(Array.isArray(value) ? value.length : value.positive);
};
const valueOf = (figure: KpiFigure | null): string | null => figure && shown(figure.value);

export const kpi = rowsOf<KpiThing>({
  about: 'where one KPI stands on the day, as a whole and once more for each target group',
  columns: {
    title: text('title', (thing) => thing.kpi.title),
    target_group: text('reference of the target group; null for all', ({ targetGroup }) => targetGroup),
    type: text('`number`, `share`, `rating`, `evidence` or `tally`', (thing) => thing.kpi.type),
    unit: text('unit', (thing) => thing.kpi.unit),
    rule: text('`at-least`, `at-most`, `increase`, `decrease` or `hold`', (thing) => thing.kpi.rule),
    direction: text('of `hold`: `up` must not fall, `down` must not rise', (thing) => thing.kpi.direction),
    tolerance: decimal('in the unit; percent points of a share', (thing) => thing.kpi.tolerance),
    judgement: text('`met`, `on-track`, `behind`, `missed`, `open` or `cannot-be-measured`', ({ standing }) => standing.judgement),
    judged_by: text('`rule` or `person`', ({ state }) => state.by),
    missing: list('what keeps it from being measured', ({ standing }) => standing.missing),
    baseline: decimal('baseline; a word of a rating', ({ standing }) => valueOf(standing.baseline)),
    baseline_on: day('the day it describes', ({ standing }) => standing.baseline?.on),
    latest: decimal('latest value; of evidence how many, of a tally the positive answers', ({ standing }) => valueOf(standing.latest)),
    latest_on: day('the day it describes', ({ standing }) => standing.latest?.on),
    target: decimal('what has to be reached', ({ standing: { target } }) => (target?.value == null ? null : shown(target.value))),
    target_text: text('the target in words', ({ standing }) => standing.target?.text),
    target_by: day('by when', ({ standing }) => standing.target?.by),
    change: decimal('latest minus baseline', ({ standing }) => standing.change),
    progress: number('share of the way from the baseline to the target: 1 is reached', ({ standing }) => standing.progress),
    data_source: list('names of those who measure', (thing) => names(thing.kpi.dataSource, thing.context.lang)),
    internal: boolean('kept out of public reports', (thing) => thing.kpi.internal),
  },
  *things(context, { plans }) {
    const { view } = context.snapshot;
    for (const plan of plans) {
      const home: Home = { kind: 'plan', id: plan.id, title: plan.title };
      for (const one of plan.kpis) {
        const state = judgeKpi(one, { from: plan.period.start, to: plan.period.end }, view.asOf, view.knownBy);
        const thing = { ref: one.ref, home, place: one.place, kpi: one, state, context };
        yield { ...thing, standing: state, targetGroup: null };
        for (const group of state.groups) yield { ...thing, standing: group, targetGroup: group.targetGroup };
      }
    }
  },
});
