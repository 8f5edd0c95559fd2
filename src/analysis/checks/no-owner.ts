import type { Basis, Localised } from '../../model/common.ts';
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
      const assumed: { name: Localised; basis: Basis }[] = item.owners.map(({ name, basis }) => ({ name, basis }));
      yield { ...item.place, facts: { assumed } };
    }
  },
});
