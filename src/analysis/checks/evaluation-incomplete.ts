import type { NextStep, Result } from '../../model/item.ts';
import { check } from '../check.ts';

export interface EvaluationIncompleteFacts {
  result: Result | null;
  next: NextStep | null;
  lacks: ('summary' | 'reason')[];
}

/** A judgement without the words that carry it. */
export const evaluationIncomplete = check({
  id: 'evaluation-incomplete',
  group: 'coverage',
  severity: 'warning',
  *run({ workspace }) {
    for (const { evaluation } of workspace.plans.flatMap((plan) => plan.initiatives)) {
      if (!evaluation) continue;
      const { result, summary, next, reason, place } = evaluation;
      const lacks: EvaluationIncompleteFacts['lacks'] = [];
      if (result !== null && summary === null) lacks.push('summary');
      if (next !== null && reason === null) lacks.push('reason');
      const facts: EvaluationIncompleteFacts = { result, next, lacks };
      if (lacks.length > 0) yield { ...place, facts };
    }
  },
});
