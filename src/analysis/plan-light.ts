import type { Entry } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import { type Light, worstLight } from './light.ts';
import type { Snapshot } from './snapshot.ts';
import { entriesOn } from './state.ts';

/** The entry that says how the plan as a whole stands, whatever its initiatives do. */
export const overrideOf = (plan: Plan, { view }: Snapshot): Entry | null => entriesOn(plan.log, view).findLast(({ light }) => light !== null) ?? null;

/** How a plan as a whole stands: as somebody has set it, else as the worst of what it promises. */
export const planLight = (plan: Plan, snapshot: Snapshot): Light =>
  overrideOf(plan, snapshot)?.light ?? worstLight(plan.initiatives.map((item) => snapshot.light(item).light));
