import type { FigureChange, KpiChange } from '../../../analysis/compare/kpi.ts';
import type { PlanChange } from '../../../analysis/compare/plan.ts';
import { type Block, type Cell } from '../../document.ts';
import { figureCell, judgementText, targetCell } from '../kpi-cells.ts';
import type { Words } from '../words.ts';
import { sidesOf } from './content.ts';
import { chapter, flexible, type Level } from './table.ts';

/** Values, judgements, targets and definitions of KPIs that are others than they were; each change in a row of its own. */
export function kpiChangeBlocks(plan: PlanChange, words: Words, level: Level): Block[] {
  const { kpi, compare } = words;
  return chapter(kpi.heading, [{ title: kpi.kpi, rowHeader: true, flex: true }, { title: compare.change }, flexible(compare.before), flexible(compare.now)], kpiChangeRows(plan, words), level);
}

/** The KPI, what of it has changed, and how it was and is. */
export function kpiChangeRows({ kpis, kpisAdded, kpisDropped }: PlanChange, words: Words): Cell[][] {
  const { compare } = words;
  return [
    ...kpisAdded.map(({ title }): Cell[] => [[words.own(title)], [compare.kpiNew], [], []]),
    ...kpisDropped.map(({ title }): Cell[] => [[words.own(title)], [compare.kpiGone], [], []]),
    ...kpis.flatMap((one) => [
      ...figureRows(one, one, [words.own(one.title)], words),
      ...one.groups.flatMap((group) => figureRows(group, one, [words.own(one.title), ` – ${group.name}`], words)),
      ...one.fields.map((change): Cell[] => [[words.own(one.title)], [compare.fields[change.field]], ...sidesOf(change, words)]),
    ]),
  ];
}

function figureRows({ latest, judgement, baseline, target }: FigureChange, one: KpiChange, name: Cell, words: Words): Cell[][] {
  const { kpi } = words;
  return [
    ...(latest ? [[name, [kpi.latest], figureCell(latest.from, one, words), figureCell(latest.to, one, words)]] : []),
    ...(judgement
      ? [[name, [kpi.judgement], [judgement.from === null ? '–' : judgementText({ judgement: judgement.from, missing: judgement.missingBefore }, words)], [judgementText({ judgement: judgement.to, missing: judgement.missing }, words)]]]
      : []),
    ...(baseline ? [[name, [kpi.baseline], figureCell(baseline.from, one, words), figureCell(baseline.to, one, words)]] : []),
    ...(target ? [[name, [kpi.target], targetCell(target.from, one, words), targetCell(target.to, one, words)]] : []),
  ];
}
