import type { Basis } from '../model/common.ts';
import type { Plan } from '../model/plan.ts';
import type { Light } from './light.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import type { KnownStatus } from './state.ts';

/** Something unfinished that waits for something else unfinished. */
export interface WaitingResult {
  ref: string;
  number: string | null;
  title: string;
  /** Nothing is known of how it goes with what stands outside the files. */
  awaits: { ref: string | null; number: string | null; title: string; status: KnownStatus | null; light: Light | null };
  basis: Basis;
}

export function waitingIn(plan: Plan, snapshot: Snapshot): WaitingResult[] {
  return planItems(plan).flatMap((item) => {
    const { finished, cancelled } = snapshot.state(item);
    if (finished || cancelled) return [];
    return item.after.flatMap(({ to, external, basis }) => {
      const awaits = to ? awaitedIn(to.ref, snapshot) : outside(external);
      return awaits ? [{ ref: item.ref, number: item.number, title: item.title, awaits, basis }] : [];
    });
  });
}

function awaitedIn(ref: string, snapshot: Snapshot): WaitingResult['awaits'] | null {
  const item = snapshot.items.get(ref);
  if (!item) return null;
  const { status, finished, cancelled } = snapshot.state(item);
  return finished || cancelled ? null : { ref, number: item.number, title: item.title, status, light: snapshot.light(item).light };
}

const outside = (title: string | null): WaitingResult['awaits'] | null => title === null ? null : { ref: null, number: null, title, status: null, light: null };
