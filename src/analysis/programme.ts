import type { Plan } from '../model/plan.ts';
import type { Programme } from '../model/register.ts';
import type { Workspace } from '../model/workspace.ts';

// Asked for plan by plan, so gathered once for each workspace.
const known = new WeakMap<Workspace, ReadonlyMap<string, Programme>>();

/** The programme that a plan belongs to: the one it names, or that of the initiative which it says it is. */
export function programmeOf({ programme }: Plan, workspace: Workspace): Programme | null {
  return (programme && programmesIn(workspace).get(programme.ref)) ?? null;
}

/** Its reference; that which the plan gives where the files have no such programme. */
export const programmeRefOf = (plan: Plan, workspace: Workspace): string | null => programmeOf(plan, workspace)?.ref ?? plan.programme?.ref ?? null;

function programmesIn(workspace: Workspace): ReadonlyMap<string, Programme> {
  const found = known.get(workspace) ?? new Map(
    workspace.registers.flatMap(({ programmes }) => programmes.flatMap((programme) => [programme, ...programme.initiatives].map(({ ref }) => [ref, programme]))),
  );
  known.set(workspace, found);
  return found;
}
