import { check } from '../check.ts';
import { hasStatedDeadline } from '../gaps.ts';

/** An initiative that promises no day: none of its own, none of a deliverable, and nothing that explains why. */
export const noDeadline = check({
  id: 'no-deadline',
  group: 'ownership',
  severity: 'warning',
  *run({ workspace }) {
    for (const item of workspace.plans.flatMap((plan) => plan.initiatives)) {
      const hasWindow = [item, ...item.deliverables].some(({ window }) => window !== null);
      if (item.intent || item.continuous || hasWindow || hasStatedDeadline(item)) continue;
      const assumed = [item, ...item.deliverables].map(({ deadline }) => deadline).find((deadline) => deadline !== null);
      const facts = { deliverables: item.deliverables.length, assumed: assumed ? { text: assumed.text, basis: assumed.basis } : null };
      yield { ...item.place, facts };
    }
  },
});
