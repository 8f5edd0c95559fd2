import type { KpiEvaluationResult, PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import { type Block, blank, facts, heading, type Inline, muted, paragraph } from '../../document.ts';
import { kpiLines } from '../figures/kpi-lines.ts';
import { amount, figureCell, groupText, judgementText, ruleText, targetCell } from '../kpi-cells.ts';
import type { Words } from '../words.ts';
import type { At } from './chapter.ts';

/** An account of every KPI: what it means, what was measured, how it is judged, and what somebody writes about it. */
export function kpiChapter({ kpis, targetGroups }: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { evaluate } = words;
  const names = new Map(targetGroups.map(({ ref, text }) => [ref, text]));
  return [
    heading(at.chapter, evaluate.kpis),
    ...(kpis.length === 0 ? [paragraph(evaluate.noKpis)] : []),
    ...kpis.flatMap((one) => [
      heading(at.under, words.own(one.title)),
      kpiFacts(one, names, words),
      ...kpiLines(one, names, words),
      one.account === null ? blank(evaluate.toWrite.account) : paragraph(words.own(one.account)),
    ]),
  ];
}

function kpiFacts(one: KpiEvaluationResult, names: ReadonlyMap<string, string>, words: Words): Block {
  const { kpi, common } = words;
  const known = (text: string | null): Inline => (text === null ? muted(common.notStated) : words.own(text));
  const shown = { ...one, missing: withoutAccount(one.missing) };
  const rows: [string, ...Inline[]][] = [];
  if (one.definition !== null) rows.push([kpi.definition, words.own(one.definition)]);
  rows.push([kpi.measuredBy, one.dataSource.length > 0 ? one.dataSource.join(', ') : muted(common.notStated)]);
  if (one.method !== null) rows.push([kpi.method, words.own(one.method)]);
  if (one.rule !== null) rows.push([kpi.rule, ruleText(one, words)]);
  const byGroup = one.groups.length > 0 && !one.latest && !one.baseline;
  if (one.type !== 'evidence' && !byGroup) rows.push([kpi.baseline, ...(one.baseline ? figureCell(one.baseline, one, words) : [known(null)])]);
  if (!byGroup) rows.push([kpi.latest, ...(one.latest ? figureCell(one.latest, one, words) : [known(null)])]);
  if (one.change !== null) rows.push([kpi.change, amount(one.change, one.type === 'share' || one.type === 'tally' ? kpi.points : one.unit, words)]);
  if (one.target) rows.push([kpi.target, ...targetCell(one.target, shown, words)]);
  rows.push([kpi.judgement, judgementText(shown, words), ...(one.reason === null ? [] : ['. ', words.own(one.reason)])]);
  for (const group of one.groups) rows.push([names.get(group.targetGroup) ?? group.targetGroup, ...groupText(group, shown, words)]);
  return facts(...rows);
}

const withoutAccount = (missing: KpiEvaluationResult['missing']) => missing.filter((one) => one !== 'account');
