import type { FigureValue, KpiFigure, KpiStanding, KpiState } from '../../analysis/kpi.ts';
import { idOf } from '../reports/item-cells.ts';
import { ruleText } from '../reports/kpi-cells.ts';
import { day, decimal, number, text, type TableColumn } from './table.ts';
import type { TableWords } from './words.ts';

/** A KPI as a whole, or for one target group. */
export interface KpiRow {
  kpi: Omit<KpiState, 'missing'>;
  standing: Omit<KpiStanding, 'missing'>;
  /** What a judgement lacks. */
  missing: KpiStanding['missing'];
  targetGroup: string | null;
}

export const kpiRows = (kpi: KpiState, groupNames: ReadonlyMap<string, string>): KpiRow[] => [
  { kpi, standing: kpi, missing: kpi.missing, targetGroup: null },
  ...kpi.groups.map((group) => ({ kpi, standing: group, missing: group.missing, targetGroup: groupNames.get(group.targetGroup) ?? group.targetGroup })),
];

export function kpiColumns({ words }: TableWords): TableColumn<KpiRow>[] {
  const { labels, language } = words;
  const figure = (of: (standing: KpiRow['standing']) => KpiFigure | null) => (row: KpiRow) => {
    const shown = of(row.standing);
    return shown && valueText(shown.value);
  };
  const valueText = (value: FigureValue): string => {
    if (typeof value === 'string') return value;
    return Array.isArray(value) ? words.kpi.evidence(value.length) : words.kpi.tally(value);
  };
  return [
    text('kpi', ({ kpi }) => kpi.title),
    text('id', ({ kpi }) => idOf(kpi.ref)),
    text('targetGroup', (row) => row.targetGroup),
    text('judgement', ({ standing }) => labels.judgement[standing.judgement]),
    text('missing', ({ missing }) => language.and(missing.map((one) => labels.missing[one]))),
    text('rule', ({ kpi }) => (kpi.rule === null ? null : ruleText(kpi, words))),
    decimal('baseline', figure(({ baseline }) => baseline)),
    day('baselineOn', ({ standing }) => standing.baseline?.on),
    decimal('latest', figure(({ latest }) => latest)),
    text('approx', ({ standing }) => standing.latest?.approx),
    day('latestOn', ({ standing }) => standing.latest?.on),
    decimal('target', ({ standing: { target } }) => (target?.value == null ? target?.text : valueText(target.value))),
    day('targetBy', ({ standing }) => standing.target?.by),
    decimal('change', ({ standing }) => standing.change),
    number('percentThere', ({ standing }) => (standing.progress === null ? null : Math.floor(standing.progress * 100))),
    text('unit', ({ kpi }) => kpi.unit),
  ];
}
