import { check } from '../check.ts';
import { hasStatedOwner } from '../gaps.ts';

/** An initiative for which nobody is stated to answer; an owner that is implied or inferred is told by `inferred`. */
export const noOwner = check({
  id: 'no-owner',
  group: 'ownership',
  severity: 'warning',
  *run({ workspace }) {
    for (const plan of workspace.plans) {
      for (const item of plan.initiatives) {
        if (!item.intent && !hasStatedOwner(item)) yield { ...item.place, facts: { title: item.title } };
      }
    }
  },
});
