import type { Day, Moment } from '../model/common.ts';
import { daysBetween } from '../model/day.ts';
import type { Item } from '../model/item.ts';
import type { ItemState } from './state.ts';
import type { View } from './view.ts';

/** The deadline an item is judged by, and whose it is. */
export interface JudgedDeadline {
  moment: Moment;
  of: Item;
}

/** The last day of a promise; null while its date is still to be told, whatever window is announced. */
export const lastDay = (moment: Moment | null): Day | null => (moment && moment.kind !== 'open' ? moment.to : null);

/**
 * An item's own latest decided deadline; for an initiative without one, the last among its firm deliverables
 * that are neither finished nor cancelled. Null where nothing promises a day.
 */
export function judgedDeadline(state: ItemState): JudgedDeadline | null {
  if (state.deadline.latest) return { moment: state.deadline.latest, of: state.item };
  let last: JudgedDeadline | null = null;
  for (const one of state.deliverables) {
    const moment = one.deadline.latest;
    const day = lastDay(moment);
    if (!moment || day === null || one.finished || one.cancelled) continue;
    if (one.item.intent || one.item.event || one.item.continuous) continue;
    if (last === null || day > (last.moment.to ?? '')) last = { moment, of: one.item };
  }
  return last;
}

/** Whether the last day has passed and somebody still owes the work. An inferred deadline never makes overdue. */
export function isOverdue(state: ItemState, view: View): boolean {
  return daysLate(state, view) > 0;
}

/** Whole days after the last day of the deadline that judges the item; 0 when not overdue. */
export function daysLate(state: ItemState, view: View): number {
  const { item } = state;
  if (state.finished || state.cancelled || item.intent || item.event || item.continuous) return 0;
  const judged = judgedDeadline(state);
  const day = lastDay(judged?.moment ?? null);
  if (day === null || judged?.moment.basis === 'inferred') return 0;
  return Math.max(0, daysBetween(day, view.asOf));
}

/** The own deadline that somebody owes; null where nobody is late whatever happens. */
function owedBy({ item, deadline }: ItemState): Day | null {
  if (item.intent || item.event || item.continuous || deadline.latest?.basis === 'inferred') return null;
  return lastDay(deadline.latest);
}

/** The day and the whole days after its own deadline that an item was told to be finished; null when it was in time. */
export function finishedLate(state: ItemState): { on: Day; days: number } | null {
  const due = owedBy(state);
  if (due === null || !state.finished || state.statusOn === null || state.statusOn <= due) return null;
  return { on: state.statusOn, days: daysBetween(due, state.statusOn) };
}

/** Unfinished work that is expected after its own deadline. */
export function isExpectedLate(state: ItemState): boolean {
  const due = owedBy(state);
  return due !== null && !state.finished && !state.cancelled && state.forecast?.to != null && state.forecast.to > due;
}
