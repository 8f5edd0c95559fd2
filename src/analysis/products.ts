import type { Day, Moment, Party } from '../model/common.ts';
import { addDays, addMonths } from '../model/day.ts';
import type { Plan, Product, ProductKind } from '../model/plan.ts';
import type { View } from './view.ts';

/** A promised product of the cycle as of a day. */
export interface ProductState {
  ref: string;
  kind: ProductKind;
  title: string | null;
  to: Party[];
  deadline: Moment | null;
  recurring: string | null;
  /** The last day by which the next one is owed; null where no day is stated. */
  due: Day | null;
  delivered: Day | null;
  status: 'delivered' | 'owed' | 'overdue' | 'undated';
  product: Product;
}

export function productStates(plan: Plan, view: View): ProductState[] {
  return plan.products.map((product) => productState(product, view));
}

function productState(product: Product, view: View): ProductState {
  const deliveries = product.delivered
    .flatMap(({ on }) => (on.to !== null && on.to <= view.asOf ? [on.to] : []))
    .sort();
  const delivered = deliveries.at(-1) ?? null;
  const due = product.recurring ? nextOccurrence(product, deliveries) : (product.deadline?.to ?? null);
  return {
    ref: product.ref,
    kind: product.kind,
    title: product.title,
    to: product.to,
    deadline: product.deadline,
    recurring: product.recurring?.text ?? null,
    due,
    delivered,
    status: statusOf(product, due, delivered, view),
    product,
  };
}

function statusOf(product: Product, due: Day | null, delivered: Day | null, view: View): ProductState['status'] {
  if (delivered !== null && !product.recurring) return 'delivered';
  if (due === null) return 'undated';
  return due < view.asOf && product.deadline?.basis !== 'inferred' ? 'overdue' : 'owed';
}

/** The first occurrence that no delivery covers: each is covered by one delivery after the occurrence before it. */
function nextOccurrence({ deadline, recurring }: Product, deliveries: readonly Day[]): Day | null {
  const every = recurring?.every;
  if (!deadline?.to || !every) return deadline?.to ?? null;
  let due = deadline.to;
  for (let delivered = 0; delivered < deliveries.length; delivered += 1) {
    due = 'months' in every ? addMonths(due, every.months) : addDays(due, 'weeks' in every ? every.weeks * 7 : every.days);
  }
  return due;
}
