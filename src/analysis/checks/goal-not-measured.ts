import { check } from '../check.ts';

/** A goal that no KPI says it measures. */
export const goalNotMeasured = check({
  id: 'goal-not-measured',
  group: 'measurability',
  severity: 'info',
  *run({ workspace }) {
    for (const plan of workspace.plans) {
      const measured = new Set(plan.kpis.flatMap(({ goals }) => goals.map(({ ref }) => ref)));
      for (const goal of plan.goals) if (!measured.has(goal.ref)) yield { ...goal.place, facts: { kpis: plan.kpis.length } };
    }
  },
});
