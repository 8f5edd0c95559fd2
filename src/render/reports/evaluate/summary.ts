import type { PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import type { Judgement } from '../../../analysis/kpi.ts';
import type { Result } from '../../../model/item.ts';
import { type Block, facts, heading, type Inline } from '../../document.ts';
import { evaluationBars } from '../figures/bars.ts';
import { statusCounts } from '../item-cells.ts';
import { inSentence, type Words } from '../words.ts';
import { type At, writtenOrBlank } from './chapter.ts';

/** The year in a few figures, and the words that only a person can put to them. */
export function summaryChapter(plan: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { counts, kpis } = plan;
  const { evaluate, common, kpi } = words;
  const rows: [string, ...Inline[]][] = [
    [evaluate.initiatives, evaluate.initiativeCount(counts.initiatives, counts.deliverables)],
    [common.status, statusCounts(counts.byStatus, words)],
    [evaluate.judged, evaluate.judgedOf(counts.judged, counts.initiatives), ...resultCounts(plan, words)],
  ];
  if (kpis.length > 0) rows.push([kpi.heading, kpiCounts(plan, words)]);
  return [heading(at.chapter, evaluate.summary), ...writtenOrBlank(plan, 'summary', words), facts(...rows), ...evaluationBars(plan, words)];
}

/** How many KPIs there are, and how they were judged. */
function kpiCounts({ kpis, counts }: PlanEvaluationResult, { labels }: Words): string {
  const judgements = Object.keys(labels.judgement) as Judgement[];
  const judged = judgements.flatMap((judgement) => {
    const count = counts.byJudgement[judgement];
    return count === undefined ? [] : [`${inSentence(labels.judgement[judgement])} ${count}`];
  });
  return `${kpis.length}: ${judged.join(' · ')}`;
}

function resultCounts({ initiatives }: PlanEvaluationResult, { labels }: Words): Inline[] {
  const counts = (Object.keys(labels.result) as Result[])
    .map((result) => ({ result, count: initiatives.filter((one) => one.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${inSentence(labels.result[result])} ${count}`);
  return counts.length > 0 ? [`: ${counts.join(' · ')}`] : [];
}
