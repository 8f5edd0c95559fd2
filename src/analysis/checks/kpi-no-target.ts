import type { Kpi } from '../../model/kpi.ts';
import { check } from '../check.ts';
import { ruleOf } from '../kpi/fields.ts';

export type NeedsTarget =
  | { lacks: 'target'; rule: 'at-least' | 'at-most' }
  | { lacks: 'scale' }
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

function needOf({ type, rule, scale, targets, evaluation }: Kpi): NeedsTarget | null {
  if (type === 'evidence') return null;
  if (type === 'rating' && scale.length === 0) return { lacks: 'scale' };
  const figures = targets.some(({ value, change }) => value !== null || change !== null);
  if ((rule === 'at-least' || rule === 'at-most') && !figures) return { lacks: 'target', rule };
  // A scale and a tally tell by themselves which way is better, and words are judged by a person.
  const tells = rule !== null || type === 'rating' || type === 'tally';
  const judged = evaluation?.judgement != null || targets.some(({ text }) => text !== null);
  return tells || (judged && !figures) ? null : { lacks: 'rule', hasTarget: figures };
}
