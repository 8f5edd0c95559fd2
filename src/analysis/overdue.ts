import type { Day, Place } from '../model/common.ts';
import { daysLate } from './judged-deadline.ts';
import type { ItemState } from './state.ts';
import type { View } from './view.ts';

export interface OverdueFacts {
  title: string;
  /** The deadline as it is written. */
  text: string;
  to: Day;
  /** Whole days since then. */
  days: number;
  reported: boolean;
}

/** An item's own deadline that has passed while the work is not finished, where it is written; null for none. */
export function overdueOf(state: ItemState, view: View): (Place & { facts: OverdueFacts }) | null {
  const { latest } = state.deadline;
  const days = latest?.to ? daysLate(state, view) : 0;
  if (!latest?.to || days === 0) return null;
  const { item, status } = state;
  return { ...latest.place, facts: { title: item.title, text: latest.text, to: latest.to, days, reported: status !== 'not-reported' } };
}
