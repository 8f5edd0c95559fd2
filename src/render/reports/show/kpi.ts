import type { ShownKpi } from '../../../analysis/show/kpi.ts';
import { type Block, heading, type Table } from '../../document.ts';
import { amount, figureCell, groupText, judgementText, progressText, ruleText, targetCell } from '../kpi-cells.ts';
import { factRows, listed, namedAll, plainNames, said } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside, written } from '../times.ts';
import { inSentence, type Words } from '../words.ts';

export function kpiBlocks(shown: ShownKpi, words: Words): Block[] {
  const { kpi: one } = shown;
  const { kpi, show, common, evaluate, labels } = words;
  const progress = progressText(one.progress, words);
  const groups = new Map(shown.targetGroups.map(({ ref, text }) => [ref, text]));
  return [
    factRows(
      [kpi.judgement, [judgementText(one, words), ...(progress === null ? [] : [` (${kpi.progress(progress)})`])]],
      [kpi.baseline, one.baseline ? figureCell(one.baseline, one, words) : []],
      [kpi.latest, one.latest ? figureCell(one.latest, one, words) : []],
      [kpi.change, one.change === null ? [] : [amount(one.change, one.type === 'share' || one.type === 'tally' ? kpi.points : one.unit, words)]],
      [kpi.target, one.target ? targetCell(one.target, one, words) : []],
      ...one.groups.map((group): [string, ReturnType<typeof figureCell>] => [groups.get(group.targetGroup) ?? group.targetGroup, groupText(group, one, words)]),
      [evaluate.account, said(shown.account, words)],
    ),
    factRows(
      [kpi.definition, said(shown.definition, words)],
      [kpi.rule, [one.rule === null ? labels.kpiType[one.type] : `${labels.kpiType[one.type]}; ${inSentence(ruleText(one, words))}`]],
      [show.tolerance, shown.tolerance === '0' ? [] : [amount(shown.tolerance, one.type === 'share' ? kpi.points : one.unit, words)]],
      [show.scale, listed(shown.scale)],
      [kpi.measuredBy, listed(shown.dataSource)],
      [kpi.method, said(shown.method, words)],
      [show.frequency, shown.frequency ? written(shown.frequency, words) : []],
      [show.goals, plainNames(shown.goals, words)],
      [words.evaluate.initiatives, namedAll(shown.initiatives, words)],
      [common.source, sourceCell(shown.sources, words)],
    ),
    ...valueBlocks(shown, words),
  ];
}

/** Every figure told, the baselines first. */
function valueBlocks({ kpi: one, baselines, values }: ShownKpi, words: Words): Block[] {
  const { show, common, kpi } = words;
  const all = [...baselines.map((figure) => ({ figure, role: kpi.baseline })), ...values.map((figure) => ({ figure, role: null }))];
  if (all.length === 0) return [];
  const table: Table = {
    kind: 'table',
    columns: [{ title: common.date }, { title: show.value, rowHeader: true, flex: true }, { title: show.targetGroups }, { title: common.source }],
    rows: all.map(({ figure, role }) => [
      [figure.on ?? '–', ...aside(figure.known !== undefined && figure.known !== figure.on && show.knownOn(figure.known))],
      [...figureCell({ ...figure, on: null }, one, words), ...aside(role && inSentence(role))],
      figure.targetGroup ? plainNames([figure.targetGroup], words) : [],
      sourceCell(figure.sources, words),
    ]),
  };
  return [heading(2, show.values), table];
}
