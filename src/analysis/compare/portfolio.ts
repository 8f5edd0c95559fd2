import type { Workspace } from '../../model/workspace.ts';
import { type Light, worstLight } from '../light.ts';
import { type Lit, memberOf, type Portfolio, portfolioOf } from '../portfolio.ts';
import { planLight } from '../plan-light.ts';
import type { ItemChange } from './item.ts';
import type { PlanChange, PlanStands } from './plan.ts';

/** What a comparison counts of each plan. Items are initiatives and deliverables. */
export interface ChangeCounts {
  /** Items that are due or expected later than they were, or have lost their deadline. */
  later: number;
  /** Items whose own light has become worse. */
  worse: number;
  /** Items finished in between. */
  finished: number;
  /** Items of which anything is otherwise. */
  changed: number;
  added: number;
  dropped: number;
  /** 1 for a plan that stands still. */
  still: number;
}

/**
 * Whether a plan moves. `new` and `gone`: it has begun or ceased to be there, or to be current. `still`: it is current and has something open, and nothing was told of it in between but what
 * its KPIs measured; `at-rest`: nothing was told, and nothing was left to tell.
 */
export type Motion = 'new' | 'gone' | 'moving' | 'still' | 'at-rest';

export interface PlanMotion extends Lit {
  motion: Motion;
  /** Of the plan as a whole on the earlier side; null where it is not there. */
  lightBefore: Light | null;
}

/** The plans of two states at a glance. */
export type ChangePortfolio = Portfolio<ChangeCounts, PlanMotion>;

/** A plan on both sides, with what has become of it. */
export interface ComparedPlan {
  before: PlanStands | null;
  after: PlanStands | null;
  change: PlanChange;
}

const nothing: ChangeCounts = { later: 0, worse: 0, finished: 0, changed: 0, added: 0, dropped: 0, still: 0 };

/** Null where there are too few plans to need it. */
export function changePortfolio(compared: readonly ComparedPlan[], workspace: Workspace, lang: string): ChangePortfolio | null {
  const members = compared.flatMap((one) => [one.after ?? one.before].flatMap((side) => (side ? [memberOf(side.plan, standsOf(one), workspace, lang)] : [])));
  return portfolioOf<ChangeCounts, PlanMotion>(members, nothing, lang);
}

function standsOf({ before, after, change }: ComparedPlan): PlanMotion & ChangeCounts {
  const motion = motionOf(change);
  return {
    motion,
    lightBefore: before && planLight(before.plan, before.snapshot),
    light: after && planLight(after.plan, after.snapshot),
    ...countsOf(change),
    still: Number(motion === 'still'),
  };
}

const countsOf = ({ items, added, dropped, changed }: PlanChange): Omit<ChangeCounts, 'still'> => ({
  later: items.filter(isLater).length,
  worse: items.filter(isWorse).length,
  finished: items.filter(({ lightMove }) => lightMove?.reason === 'finished').length,
  changed,
  added: added.length,
  dropped: dropped.length,
});

function isLater({ slip, forecast, deadline }: ItemChange): boolean {
  if (slip && (slip.days === null ? slip.from !== null && slip.to === null : slip.days > 0)) return true;
  const due = forecast?.from?.to ?? deadline?.to ?? null;
  return due !== null && (forecast?.to?.to ?? '') > due;
}

/** What a deliverable makes of its initiative is counted with the deliverable. */
function isWorse({ lightMove }: ItemChange): boolean {
  if (!lightMove || lightMove.from === 'none' || lightMove.reason === 'deliverable') return false;
  return worstLight([lightMove.from, lightMove.to]) === lightMove.to;
}

function motionOf({ before, after, items, added, dropped, products, decisions, fields }: PlanChange): Motion {
  if (!before || (after?.current && !before.current)) return 'new';
  if (!after || (before.current && !after.current)) return 'gone';
  if (items.some(isTold) || added.length + dropped.length + products.length + decisions.length + fields.length > 0) return 'moving';
  const open = after.initiatives - (after.byLight.none ?? 0);
  return after.current && open > 0 ? 'still' : 'at-rest';
}

/** A light turns by itself as time goes by. */
const isTold = ({ statusMove, slip, forecast, progress, count, completion, evaluation, deviations, notes, fields }: ItemChange): boolean =>
  [statusMove, slip, forecast, progress, count, completion, evaluation].some((change) => change !== null) || deviations.length + notes.length + fields.length > 0;
