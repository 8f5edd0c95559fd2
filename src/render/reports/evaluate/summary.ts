import type { PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import type { Result } from '../../../model/item.ts';
import { type Block, facts, heading, type Inline } from '../../document.ts';
import { statusCounts } from '../item-cells.ts';
import { inSentence, type Words } from '../words.ts';
import { type At, writtenOrBlank } from './chapter.ts';

/** The year in a few figures, and the words that only a person can put to them. */
export function summaryChapter(plan: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { counts, kpis } = plan;
  const { evaluate, common, kpi } = words;
  const unmeasured = kpis.filter(({ judgement }) => judgement === 'cannot-be-measured').length;
  const rows: [string, ...Inline[]][] = [
    [evaluate.initiatives, evaluate.initiativeCount(counts.initiatives, counts.deliverables)],
    [common.status, statusCounts(counts.byStatus, words)],
    [evaluate.judged, evaluate.judgedOf(counts.judged, counts.initiatives), ...resultCounts(plan, words)],
  ];
  if (kpis.length > 0) rows.push([kpi.heading, unmeasured > 0 ? evaluate.cannotBeMeasured(unmeasured, kpis.length) : String(kpis.length)]);
  return [heading(at.chapter, evaluate.summary), ...writtenOrBlank(plan, 'summary', words), facts(...rows)];
}

function resultCounts({ initiatives }: PlanEvaluationResult, { labels }: Words): Inline[] {
  const counts = (Object.keys(labels.result) as Result[])
    .map((result) => ({ result, count: initiatives.filter((one) => one.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${inSentence(labels.result[result])} ${count}`);
  return counts.length > 0 ? [`: ${counts.join(' · ')}`] : [];
}
