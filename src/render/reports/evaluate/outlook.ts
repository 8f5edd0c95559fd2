import type { PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import type { NextStep } from '../../../model/item.ts';
import { type Block, blank, facts, heading, type Inline, paragraph, strong } from '../../document.ts';
import { idOf } from '../item-cells.ts';
import type { Words } from '../words.ts';
import { type At, writtenOrBlank } from './chapter.ts';

export function learningChapter(plan: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { evaluate } = words;
  return [
    heading(at.chapter, evaluate.learningAndAdvice),
    ...writtenOrBlank(plan, 'learning', words),
    paragraph(strong(evaluate.recommendations)),
    ...writtenOrBlank(plan, 'recommendations', words),
  ];
}

/** What somebody has written of next year, and the steps already decided for each initiative. */
export function nextYearChapter(plan: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { labels } = words;
  const rows = (Object.keys(labels.next) as NextStep[]).flatMap((step): [string, ...Inline[]][] => {
    const some = plan.initiatives.filter(({ next }) => next === step).map(({ number, ref }) => number ?? idOf(ref));
    return some.length > 0 ? [[labels.next[step], some.join(', ')]] : [];
  });
  return [
    heading(at.chapter, words.evaluate.nextYear),
    ...writtenOrBlank(plan, 'nextYear', words),
    ...(rows.length > 0 ? [facts(...rows)] : []),
  ];
}

export function approvalChapter({ approval, missing }: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { evaluate, common } = words;
  const head = heading(at.chapter, evaluate.approval);
  if (!approval || missing.includes('approval')) return [head, blank(evaluate.toWrite.plan.approval)];
  return [head, facts([evaluate.approvedBy, words.language.and(approval.body)], [common.date, approval.on?.text ?? common.notStated])];
}
