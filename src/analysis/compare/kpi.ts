import type { Kpi } from '../../model/kpi.ts';
import type { Plan } from '../../model/plan.ts';
import { judgeKpi, type Judgement, type KpiFigure, type KpiStanding, type KpiState, type KpiTargetFigure } from '../kpi.ts';
import type { Snapshot } from '../snapshot.ts';
import { changedFields, type FieldChange, kpiFields, type Naming } from './fields.ts';

/** Where a figure or a judgement of one KPI is another than it was; null and empty where it is not. */
export interface KpiChange extends Pick<KpiState, 'ref' | 'title' | 'type' | 'unit' | 'rule' | 'direction'>, FigureChange {
  /** The target groups whose figures have changed, by full reference. */
  groups: (FigureChange & { targetGroup: string; name: string })[];
  fields: FieldChange[];
}

export interface FigureChange {
  latest: { from: KpiFigure | null; to: KpiFigure | null } | null;
  judgement: { from: Judgement | null; to: Judgement; missingBefore: KpiStanding['missing']; missing: KpiStanding['missing'] } | null;
  baseline: { from: KpiFigure | null; to: KpiFigure | null } | null;
  target: { from: KpiTargetFigure | null; to: KpiTargetFigure | null } | null;
}

export interface KpiHead {
  ref: string;
  title: string;
}

/** A KPI on one side. */
export interface KpiStands {
  kpi: Kpi;
  plan: Plan;
  snapshot: Snapshot;
}

export function kpiChange(before: KpiStands, after: KpiStands, naming: { before: Naming; after: Naming }): KpiChange {
  const [then, now] = [before, after].map(({ kpi, plan: { period }, snapshot: { view } }) =>
    judgeKpi(kpi, { from: period.start, to: period.end }, view.asOf, view.knownBy),
  ) as [KpiState, KpiState];
  const { ref, title, type, unit, rule, direction } = now;
  return {
    ref, title, type, unit, rule, direction,
    ...figureChange(then, now),
    groups: now.groups
      .map((group) => ({ targetGroup: group.targetGroup, name: naming.after.name(group.targetGroup).text, ...figureChange(then.groups.find((one) => one.targetGroup === group.targetGroup), group) }))
      .filter(figuresChanged),
    fields: changedFields(kpiFields(before.kpi, naming.before), kpiFields(after.kpi, naming.after)),
  };
}

const figuresChanged = ({ latest, judgement, baseline, target }: FigureChange): boolean => [latest, judgement, baseline, target].some((change) => change !== null);

export const kpiHasChanged = (one: KpiChange): boolean => figuresChanged(one) || one.groups.length + one.fields.length > 0;

function figureChange(then: KpiStanding | undefined, now: KpiStanding): FigureChange {
  const from = { latest: then?.latest ?? null, baseline: then?.baseline ?? null, target: then?.target ?? null };
  const moved = then?.judgement !== now.judgement || then.missing.join() !== now.missing.join();
  return {
    latest: figureKey(from.latest) === figureKey(now.latest) ? null : { from: from.latest, to: now.latest },
    judgement: moved ? { from: then?.judgement ?? null, to: now.judgement, missingBefore: then?.missing ?? [], missing: now.missing } : null,
    baseline: figureKey(from.baseline) === figureKey(now.baseline) ? null : { from: from.baseline, to: now.baseline },
    target: targetKey(from.target) === targetKey(now.target) ? null : { from: from.target, to: now.target },
  };
}

/** What a reader sees of a figure; where it is told from is no change of it. */
const figureKey = (figure: KpiFigure | null): string => JSON.stringify(figure && [figure.value, figure.on, figure.approx, figure.definition]);
const targetKey = (target: KpiTargetFigure | null): string => JSON.stringify(target && [target.value ?? target.change, target.text, target.by]);
