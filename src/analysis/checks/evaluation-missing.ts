import type { Day, Place } from '../../model/common.ts';
import type { Plan } from '../../model/plan.ts';
import { check, type CheckContext } from '../check.ts';
import { judgeKpi } from '../kpi.ts';
import { productStates } from '../products.ts';
import { holds, type View } from '../view.ts';

export interface EvaluationMissingFacts {
  /** The evaluation was delivered or approved, or it should have been. */
  was: 'delivered' | 'due';
  on: Day;
  /** Ids of those without a judgement, and how many there are to judge. */
  initiatives: { without: string[]; all: number };
  kpis: { without: string[]; all: number };
}

/** The plan is evaluated, or should be, and not everything in it is judged; told once for the plan. */
export const evaluationMissing = check({
  id: 'evaluation-missing',
  group: 'coverage',
  severity: 'warning',
  *run(context) {
    const current = new Set(context.current);
    for (const plan of context.workspace.plans) {
      const evaluated = evaluationOf(plan, context.view, current);
      if (!evaluated) continue;
      const facts: EvaluationMissingFacts = { was: evaluated.was, on: evaluated.on, ...unjudged(plan, context) };
      if (facts.initiatives.without.length + facts.kpis.without.length > 0) yield { ...evaluated.place, facts };
    }
  },
});

/** What was delivered stays so when the plan is closed; what is only due no longer presses then. */
function evaluationOf(plan: Plan, view: View, current: ReadonlySet<Plan>): { was: 'delivered' | 'due'; on: Day; place: Place } | null {
  const products = productStates(plan, view).filter(({ kind }) => kind === 'evaluation');
  const delivered = products.find((one) => one.delivered !== null);
  if (delivered?.delivered) return { was: 'delivered', on: delivered.delivered, place: delivered.product.place };
  const approved = plan.evaluation?.approval?.on?.to;
  if (approved && approved <= view.asOf) return { was: 'delivered', on: approved, place: { file: plan.file, at: ['evaluation', 'approval'] } };
  const due = products.find(({ status, deadline }) => status === 'overdue' && deadline?.basis === 'stated');
  return due?.due && current.has(plan) ? { was: 'due', on: due.due, place: due.product.place } : null;
}

function unjudged(plan: Plan, { snapshot, view }: CheckContext): Pick<EvaluationMissingFacts, 'initiatives' | 'kpis'> {
  const { asOf, knownBy } = view;
  const initiatives = plan.initiatives.filter((item) => !item.intent && !snapshot.state(item).cancelled);
  const kpis = plan.kpis.filter((kpi) => {
    if (kpi.evaluation?.account && holds(kpi.evaluation, view)) return false;
    const { judgement } = judgeKpi(kpi, { from: plan.period.start, to: plan.period.end }, asOf, knownBy);
    return judgement === 'open' || judgement === 'cannot-be-measured';
  });
  return {
    initiatives: {
      without: initiatives.filter(({ evaluation }) => !evaluation?.result || !holds(evaluation, view)).map(({ id }) => id),
      all: initiatives.length,
    },
    kpis: { without: kpis.map(({ id }) => id), all: plan.kpis.length },
  };
}
