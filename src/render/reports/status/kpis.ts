import type { KpiState } from '../../../analysis/kpi.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, type Cell, heading, paragraph, plainText, type Table } from '../../document.ts';
import { figureCell, judgementText, progressText, targetCell } from '../kpi-cells.ts';
import { sourceCell } from '../sources.ts';
import { aside } from '../times.ts';
import type { Words } from '../words.ts';

/** Where the KPIs stand; each target group has its own row. */
export function kpiBlocks({ kpis, targetGroups }: PlanStatus, words: Words, level: 2 | 3, cited: boolean): Block[] {
  if (kpis.length === 0) return [];
  const { kpi } = words;
  const names = new Map(targetGroups.map(({ ref, text }) => [ref, text]));
  const table: Table = {
    kind: 'table',
    columns: [
      { title: kpi.kpi, rowHeader: true, flex: true },
      { title: kpi.judgement, flex: true },
      { title: kpi.baseline },
      { title: kpi.latest },
      { title: kpi.target },
    ],
    rows: kpis.flatMap((one) => [
      [[words.own(one.title)], ...standingCells(one, one, words)],
      ...one.groups.map((group) => [[`– ${names.get(group.targetGroup) ?? group.targetGroup}`], ...standingCells(group, one, words)]),
    ]),
  };
  // Nothing measured at all: the judgement says so, two empty columns need not.
  const measured = table.rows.some((row) => row.slice(2, 4).some((cell) => plainText(cell) !== '–'));
  const shown = measured ? table : { ...table, columns: without(table.columns), rows: table.rows.map(without) };
  const progress = kpis.some((one) => one.progress !== null);
  const placed = cited ? withSources(shown, kpis, words) : shown;
  return [heading(level, kpi.heading), placed, ...(progress ? [paragraph(kpi.formula)] : [])];
}

function withSources(table: Table, kpis: readonly KpiState[], words: Words): Table {
  const standings = kpis.flatMap((one) => [one, ...one.groups]);
  const cells = standings.map(({ baseline, latest, target }) => sourceCell([baseline, latest, target].flatMap((one) => one?.sources ?? []), words));
  return { ...table, columns: [...table.columns, { title: words.common.source, flex: true }], rows: table.rows.map((row, at) => [...row, cells[at] ?? []]) };
}

const without = <Part>(parts: readonly Part[]): Part[] => parts.filter((_, at) => at !== 2 && at !== 3);

function standingCells(standing: KpiState | KpiState['groups'][number], one: KpiState, words: Words): Cell[] {
  const progress = standing.judgement === 'cannot-be-measured' ? null : progressText(standing.progress, words);
  const { judged, latest } = standing;
  const other = judged && judged.on !== latest?.on ? plainText(figureCell(judged, one, words)) : null;
  return [
    [judgementText(standing, words), ...aside(other !== null && words.kpi.judgedBy(other), progress !== null && words.kpi.progress(progress))],
    figureCell(standing.baseline, one, words),
    figureCell(standing.latest, one, words),
    targetCell(standing.target, one, words),
  ];
}
