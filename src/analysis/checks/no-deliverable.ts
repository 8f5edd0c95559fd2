import { check } from '../check.ts';

/** An initiative that promises nothing one could count afterwards. An event is its own deliverable. */
export const noDeliverable = check({
  id: 'no-deliverable',
  group: 'ownership',
  severity: 'info',
  *run({ workspace }) {
    for (const item of workspace.plans.flatMap((plan) => plan.initiatives)) {
      if (item.intent || item.event || item.count !== null || item.deliverables.length > 0) continue;
      yield { ...item.place, facts: {} };
    }
  },
});
