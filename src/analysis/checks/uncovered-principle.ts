import type { Localised } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import { check } from '../check.ts';
import { type CoverageFacts, unserved } from '../coverage.ts';

export interface UncoveredPrincipleFacts extends CoverageFacts {
  /** Of the principle; null for all of them. */
  name: Localised | null;
}

/** A principle in force that no item serves and no meeting took up. */
export const uncoveredPrinciple = check({
  id: 'uncovered-principle',
  group: 'coverage',
  severity: 'warning',
  *run({ workspace, view, inUse }): Generator<Found<UncoveredPrincipleFacts>> {
    const used = inUse();
    if (!used) return;
    for (const register of workspace.registers) {
      const inForce = register.principles.filter(({ since }) => (since?.to ?? '') <= view.asOf);
      const list = { file: register.file, at: ['principles'] };
      for (const { thing, facts, ...place } of unserved(inForce, ({ ref }) => used.has(ref), list)) {
        yield { ...place, facts: { ...facts, name: thing?.title ?? null } };
      }
    }
  },
});
