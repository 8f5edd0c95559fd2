import type { PlanBlank, PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import { type Block, blank, muted, paragraph } from '../../document.ts';
import type { Words } from '../words.ts';

/** The levels of a plan's chapters and of what stands under them. */
export interface At {
  chapter: 2 | 3;
  under: 3 | 4;
}

export const chapters = { ofDocument: { chapter: 2, under: 3 }, ofPlan: { chapter: 3, under: 4 } } as const satisfies Record<string, At>;

/** What somebody has written, with who and when; else the blank that waits for it. */
export function writtenOrBlank(plan: PlanEvaluationResult, key: Exclude<PlanBlank, 'approval'>, words: Words): Block[] {
  const written = plan.written[key];
  if (!written) return [blank(words.evaluate.toWrite.plan[key])];
  const signed = written.by.length > 0 ? [paragraph(muted(words.evaluate.writtenBy(words.language.and(written.by), words.language.date(written.on))))] : [];
  return [paragraph(words.own(written.text)), ...signed];
}
