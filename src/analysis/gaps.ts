import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import type { Snapshot } from './snapshot.ts';

/** What a plan leaves unsaid; references of initiatives. An intent promises nothing and is never counted. */
export interface Gaps {
  /** No owner stated; an inferred one does not count. */
  noOwner: string[];
  /** No deadline in the plan, of its own or of a deliverable; continuous ones included. */
  noDeadline: string[];
  /** Nothing reported by the day. */
  notReported: string[];
}

export function gapsOf(plan: Plan, snapshot: Snapshot): Gaps {
  const refs = (test: (item: Item) => boolean): string[] => counted(plan).filter(test).map((item) => item.ref);
  return {
    noOwner: refs((item) => !hasStatedOwner(item)),
    noDeadline: refs((item) => !hasStatedDeadline(item)),
    notReported: refs((item) => snapshot.state(item).status === 'not-reported' && !snapshot.state(item).passed),
  };
}

/** The initiatives that counts are over. */
export const counted = (plan: Plan): Item[] => plan.initiatives.filter(({ intent }) => !intent);

export const hasStatedOwner = (item: Item): boolean => item.owners.some(({ basis }) => basis === 'stated');

/** Log entries do not count; words without a day yet do. */
export const hasStatedDeadline = (item: Item): boolean =>
  [item, ...item.deliverables].some(({ deadline }) => deadline?.basis === 'stated');
