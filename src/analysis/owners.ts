import type { Party } from '../model/common.ts';
import type { Workspace } from '../model/workspace.ts';
import { allItems } from './snapshot.ts';

/** Whether one of the parties is meant: by a part of its name in any language, or of its reference; capitals do not count. */
export function isOwnedBy(parties: readonly Party[], wanted: string): boolean {
  const words = wanted.toLowerCase();
  return parties.some(({ name, ref }) => [...Object.values(name), ref ?? ''].some((text) => text.toLowerCase().includes(words)));
}

/** Everybody who owns anything in the files. */
export function allOwners(workspace: Workspace): Party[] {
  return [
    ...allItems(workspace).flatMap(({ owners }) => owners),
    ...workspace.plans.flatMap(({ owners }) => owners),
    ...workspace.networks.flatMap(({ organisers }) => organisers),
  ];
}
