import type { Citation } from '../../model/common.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Plan } from '../../model/plan.ts';
import { evaluationOn, judgeKpi, type KpiFigure, type KpiState } from '../kpi.ts';
import { pointOf, readingOf } from '../kpi/figures.ts';
import type { NameResult } from '../names.ts';
import { type TimeResult, timeResult } from '../results.ts';
import { holds } from '../view.ts';
import { type Asked, partyNames } from './asked.ts';

/** A KPI with every figure told of it. */
export interface ShownKpi {
  kind: 'kpi';
  kpi: KpiState;
  definition: string | null;
  dataSource: string[];
  method: string | null;
  frequency: TimeResult | null;
  scale: string[];
  /** In the KPI's unit. */
  tolerance: string;
  baselines: (KpiFigure & { targetGroup: NameResult | null })[];
  /** Oldest first. */
  values: (KpiFigure & { targetGroup: NameResult | null })[];
  targetGroups: NameResult[];
  goals: NameResult[];
  initiatives: NameResult[];
  account: string | null;
  sources: Citation[];
}

export function shownKpi(kpi: Kpi, plan: Plan, asked: Asked): ShownKpi {
  const { name } = asked;
  const { view } = asked.snapshot;
  const state = judgeKpi(kpi, { from: plan.period.start, to: plan.period.end }, view.asOf, view.knownBy);
  const group = (targetGroup: string | null): NameResult | null => (targetGroup === null ? null : name(targetGroup));
  return {
    kind: 'kpi',
    kpi: state,
    definition: kpi.definition,
    dataSource: partyNames(kpi.dataSource, asked),
    method: kpi.method,
    frequency: timeResult(kpi.frequency),
    scale: kpi.scale,
    tolerance: kpi.tolerance,
    baselines: kpi.baselines.map((one) => ({ ...pointOf(kpi, one).figure, targetGroup: group(one.targetGroup) })),
    values: kpi.values
      .filter((one) => holds(one, view))
      .map((one) => ({ ...readingOf(kpi, one).figure, targetGroup: group(one.targetGroup) }))
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)),
    targetGroups: state.groups.map(({ targetGroup }) => name(targetGroup)),
    goals: kpi.goals.map(({ ref }) => name(ref)),
    initiatives: kpi.initiatives.map(({ ref }) => name(ref)),
    account: evaluationOn(kpi, view.asOf, view.knownBy)?.account ?? null,
    sources: kpi.sources,
  };
}
