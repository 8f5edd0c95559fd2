import type { Kpi } from '../../model/kpi.ts';
import { check } from '../check.ts';
import { ruleOf } from '../kpi/fields.ts';

export type NeedsTarget =
  | { lacks: 'target'; rule: 'at-least' | 'at-most' }
  | { lacks: 'scale' }
  /** Only words, with neither a figure nor a method to tell when they are met. */
  | { lacks: 'threshold'; text: string }
  /** A figure with nothing to compare it with, or a target without a word on which way is better. */
  | { lacks: 'rule'; hasTarget: boolean };

/** A KPI that cannot be judged because nothing says what is good enough. */
export const kpiNoTarget = check({
  id: 'kpi-no-target',
  group: 'measurability',
  severity: 'warning',
  *run({ workspace }) {
    for (const kpi of workspace.plans.flatMap(({ kpis }) => kpis)) {
      const facts = needOf(kpi);
      if (facts) yield { ...ruleOf(kpi), facts };
    }
  },
});

function needOf({ type, rule, scale, targets, method, evaluation }: Kpi): NeedsTarget | null {
  const figures = targets.some(({ value, change }) => value !== null || change !== null);
  const words = targets.find(({ text }) => text !== null)?.text ?? null;
  if (words !== null && !figures && method === null) return { lacks: 'threshold', text: words };
  if (type === 'evidence') return null;
  if (type === 'rating' && scale.length === 0) return { lacks: 'scale' };
  if ((rule === 'at-least' || rule === 'at-most') && !figures) return { lacks: 'target', rule };
  // A scale and a tally tell by themselves which way is better, and words are judged by a person.
  const tells = rule !== null || type === 'rating' || type === 'tally';
  const judged = evaluation?.judgement != null || words !== null;
  return tells || (judged && !figures) ? null : { lacks: 'rule', hasTarget: figures };
}
