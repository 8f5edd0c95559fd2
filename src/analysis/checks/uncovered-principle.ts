import type { Localised } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import { check } from '../check.ts';
import { type CoverageFacts, unserved } from '../coverage.ts';
import { allItems } from '../snapshot.ts';

export interface UncoveredPrincipleFacts extends CoverageFacts {
  /** Of the principle; null for all of them. */
  name: Localised | null;
}

/** A principle in force that no item serves and no meeting took up. */
export const uncoveredPrinciple = check({
  id: 'uncovered-principle',
  group: 'coverage',
  severity: 'warning',
  *run({ workspace, view }): Generator<Found<UncoveredPrincipleFacts>> {
    const meetings = workspace.networks.flatMap((network) => network.meetings);
    const users = [...allItems(workspace).filter(({ intent }) => !intent), ...meetings];
    if (users.length === 0) return;
    const served = new Set(users.flatMap(({ principles }) => principles.map(({ ref }) => ref)));
    for (const register of workspace.registers) {
      const inForce = register.principles.filter(({ since }) => (since?.to ?? '') <= view.asOf);
      const list = { file: register.file, at: ['principles'] };
      for (const { thing, facts, ...place } of unserved(inForce, ({ ref }) => served.has(ref), list)) {
        yield { ...place, facts: { ...facts, name: thing?.title ?? null } };
      }
    }
  },
});
