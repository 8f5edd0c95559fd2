import type { Workspace } from '../model/workspace.ts';
import { allItems } from './snapshot.ts';

/** The principles that initiatives, deliverables, follow-ups and meetings take up, by full reference; null where there is nothing that could. */
export type PrinciplesInUse = ReadonlySet<string> | null;

/** What is merely intended takes nothing up yet. */
export function principlesInUse(workspace: Workspace): PrinciplesInUse {
  const meetings = workspace.networks.flatMap((network) => network.meetings);
  const users = [...allItems(workspace).filter(({ intent }) => !intent), ...meetings];
  return users.length === 0 ? null : new Set(users.flatMap(({ principles }) => principles.map(({ ref }) => ref)));
}

/** Of two parts of a workspace together. */
export const together = (one: PrinciplesInUse, other: PrinciplesInUse): PrinciplesInUse => (one && other ? new Set([...one, ...other]) : (one ?? other));
