import type { Day } from '../../model/common.ts';
import { always, type View } from '../view.ts';

/** What stands on one side of a comparison. */
export interface Side {
  /** The files as of a day, the files at a git revision, the files as they are beside such a revision, or one plan. */
  kind: 'day' | 'revision' | 'files' | 'plan';
  /** The day whose state is compared. */
  asOf: Day;
  /** Null where nothing is held back. */
  knownBy: Day | null;
  /** As it was named. */
  revision: string | null;
  plan: string | null;
}

export const sideOf = (kind: Side['kind'], { asOf, knownBy }: View, name: string | null = null): Side => ({
  kind,
  asOf,
  knownBy: knownBy === always ? null : knownBy,
  revision: kind === 'revision' ? name : null,
  plan: kind === 'plan' ? name : null,
});
