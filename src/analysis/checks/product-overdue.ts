import type { Day } from '../../model/common.ts';
import { daysBetween } from '../../model/day.ts';
import type { ProductKind } from '../../model/plan.ts';
import { check } from '../check.ts';
import { productStates } from '../products.ts';

export interface ProductOverdueFacts {
  kind: ProductKind;
  title: string | null;
  /** The deadline as it is written; the day itself for a later one of a recurring product. */
  text: string;
  /** The last day it was owed; of a recurring one, the first time that no delivery covers. */
  due: Day;
  /** Whole days since then. */
  days: number;
}

/** Something the cycle promises is not delivered in time; a deadline that nobody stated makes nothing late. */
export const productOverdue = check({
  id: 'product-overdue',
  group: 'coverage',
  severity: 'warning',
  *run({ current, view }) {
    for (const { status, deadline, due, kind, title } of current.flatMap((plan) => productStates(plan, view))) {
      if (status !== 'overdue' || due === null || deadline?.basis !== 'stated') continue;
      const facts: ProductOverdueFacts = { kind, title, text: deadline.to === due ? deadline.text : due, due, days: daysBetween(due, view.asOf) };
      yield { ...deadline.place, facts };
    }
  },
});
