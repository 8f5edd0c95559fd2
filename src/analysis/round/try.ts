import type { Day } from '../../model/common.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Added, addAll } from '../edit/add.ts';
import { newFindings } from '../edit/news.ts';
import type { Finding } from '../run-checks.ts';
import type { View } from '../view.ts';
import type { Accepted } from './merge.ts';

/** What can be written of what was accepted. */
export interface Tried {
  accepted: readonly Accepted[];
  added: Added;
  /** Would be an error in the plan, or cannot be written without changing something else. */
  broken: { one: Accepted; finding: Finding | null; added: Added }[];
  /** New warnings. */
  weaker: Finding[];
  /** Why those that can be written alone cannot be written together; null when they can. */
  error: Finding | 'unwritable' | null;
}

/** Tries all answers together; where that would be wrong, finds out which of them are, and tries the others. */
export function tryAnswers(accepted: readonly Accepted[], workspace: Workspace, viewOn: (day: Day) => View): Tried {
  const together = tryThese(accepted, workspace, viewOn);
  if (!together.error) return { ...together, accepted, broken: [] };
  const broken = accepted.flatMap((one): Tried['broken'] => {
    const { added, error } = tryThese([{ ...one, position: positionAlone(one, accepted) }], workspace, viewOn);
    return error ? [{ one, finding: error === 'unwritable' ? null : error, added }] : [];
  });
  const rest = accepted.filter((one) => !broken.some((other) => other.one === one));
  return { ...tryThese(rest, workspace, viewOn), accepted: rest, broken };
}

/** Of several for one list each has its place behind the others, which are not there when it is alone. */
const positionAlone = (one: Accepted, all: readonly Accepted[]): number =>
  Math.min(...all.filter(({ target }) => target.ref === one.target.ref && target.key === one.target.key).map(({ position }) => position), one.position);

function tryThese(accepted: readonly Accepted[], workspace: Workspace, viewOn: (day: Day) => View): Pick<Tried, 'added' | 'error' | 'weaker'> {
  const added = addAll(workspace, accepted);
  if (added.refused.length > 0) return { added, error: 'unwritable', weaker: [] };
  const files = new Set(accepted.map(({ target }) => target.file));
  const news = newFindings(workspace, added.workspace, viewOn(newest(accepted.map(({ on }) => on))), files);
  return { added, error: news.find(({ severity }) => severity === 'error') ?? null, weaker: news.filter(({ severity }) => severity === 'warning') };
}

export const newest = (days: readonly Day[]): Day => days.toSorted().at(-1) ?? '0001-01-01';
