import { nearest } from '../../model/nearest.ts';
import { check } from '../check.ts';
import { inputsOn } from '../networks.ts';

export interface FuturePlanFacts {
  plan: string;
  /** How many inputs of the network are for it. */
  inputs: number;
  /** A plan there is, when this looks like a slip of the pen. */
  nearest: string | null;
}

/** Inputs for a plan that nobody has written yet; told once for each network and plan. */
export const futurePlan = check({
  id: 'future-plan',
  group: 'coverage',
  severity: 'info',
  *run({ workspace, view }) {
    for (const network of workspace.networks) {
      const wanted = inputsOn(network, view).flatMap(({ input }) => (input.for && !input.for.found ? [input.for] : []));
      for (const [position, link] of wanted.entries()) {
        if (wanted.findIndex(({ ref }) => ref === link.ref) !== position) continue;
        const inputs = wanted.filter(({ ref }) => ref === link.ref).length;
        const facts: FuturePlanFacts = { plan: link.ref, inputs, nearest: slip(link.ref, workspace.planIds()) };
        yield { ...link.place, facts };
      }
    }
  },
});

/** Plans of two years have names that differ only in the year, which is no slip. */
const slip = (ref: string, ids: readonly string[]): string | null =>
  nearest(ref, ids.filter((id) => id.replaceAll(/\D/g, '') === ref.replaceAll(/\D/g, '')));
