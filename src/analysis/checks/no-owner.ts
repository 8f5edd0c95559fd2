import type { Localised } from '../../model/common.ts';
import { check } from '../check.ts';
import { hasStatedOwner } from '../gaps.ts';

/** An initiative for which nobody is stated to answer; whom the author implied or inferred is told by `inferred` too. */
export const noOwner = check({
  id: 'no-owner',
  group: 'ownership',
  severity: 'warning',
  *run({ workspace }) {
    for (const item of workspace.plans.flatMap((plan) => plan.initiatives)) {
      if (item.intent || hasStatedOwner(item)) continue;
      const assumed: Localised[] = item.owners.map(({ name }) => name);
      yield { ...item.place, facts: { assumed } };
    }
  },
});
