import type { PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import { type Block, heading, list, muted, paragraph, strong } from '../../document.ts';
import type { Words } from '../words.ts';
import type { At } from './chapter.ts';

/** Why there is a plan, in its own words. */
export function backgroundChapter({ background, purpose, goals }: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { evaluate, common } = words;
  const nothing = background === null && purpose === null && goals.length === 0;
  return [
    heading(at.chapter, evaluate.background),
    ...(nothing ? [paragraph(muted(common.notStated))] : []),
    ...(background === null ? [] : [paragraph(words.own(background))]),
    ...(purpose === null ? [] : [paragraph(strong(`${evaluate.purpose}: `), words.own(purpose))]),
    ...(goals.length === 0 ? [] : [paragraph(strong(evaluate.goals)), list(...goals.map(({ text }) => [words.own(text)]))]),
  ];
}
