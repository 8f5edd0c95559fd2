import type { Kpi } from '../../model/kpi.ts';
import { check } from '../check.ts';
import { ruleOf } from '../kpi/fields.ts';

export type NeedsBaseline =
  | { because: 'hold'; direction: 'up' | 'down' }
  | { because: 'trend'; rule: 'increase' | 'decrease' }
  | { because: 'change'; change: string };

/** A KPI whose rule compares with a baseline that is not there. */
export const kpiNoBaseline = check({
  id: 'kpi-no-baseline',
  group: 'measurability',
  severity: 'warning',
  *run({ workspace }) {
    for (const kpi of workspace.plans.flatMap(({ kpis }) => kpis)) {
      const facts = kpi.type === 'evidence' ? null : needOf(kpi);
      if (facts) yield { ...ruleOf(kpi), facts };
    }
  },
});

function needOf(kpi: Kpi): NeedsBaseline | null {
  const none = kpi.baselines.length === 0;
  if (none && kpi.rule === 'hold') return { because: 'hold', direction: kpi.direction ?? 'up' };
  const compared = kpi.targets.some(({ value, change }) => value !== null || change !== null);
  if (none && !compared && (kpi.rule === 'increase' || kpi.rule === 'decrease')) return { because: 'trend', rule: kpi.rule };
  const groups = new Set(kpi.baselines.map(({ targetGroup }) => targetGroup));
  const relative = kpi.targets.find(({ change, targetGroup }) => change !== null && !groups.has(targetGroup));
  return relative?.change ? { because: 'change', change: relative.change.amount + (relative.change.percent ? '%' : '') } : null;
}
