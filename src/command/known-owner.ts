import { allOwners, isOwnedBy } from '../analysis/owners.ts';
import { nearest } from '../model/nearest.ts';
import type { Workspace } from '../model/workspace.ts';
import { Refusal } from './refusal.ts';

/** A misspelt owner would otherwise look like one who has nothing to do. */
export function mustBeKnown(owner: string | undefined, workspace: Workspace): void {
  if (owner === undefined) return;
  const owners = allOwners(workspace);
  if (isOwnedBy(owners, owner)) return;
  const names = owners.flatMap(({ name }) => Object.values(name));
  throw new Refusal((words) => words.refused.unknownOwner(owner, nearest(owner, new Set(names))));
}
