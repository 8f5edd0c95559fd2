import type { Day, Moment, Party } from '../model/common.ts';
import { addDays, addMonths } from '../model/day.ts';
import type { Plan, Product, ProductKind } from '../model/plan.ts';
import { lastDayOf } from './current.ts';
import { lastDay } from './judged-deadline.ts';
import { hasHappened, type View } from './view.ts';

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
  /** `ended`: a recurring one that is owed no more, since the plan is over. */
  status: 'delivered' | 'owed' | 'overdue' | 'undated' | 'ended';
  product: Product;
}

export function productStates(plan: Plan, view: View): ProductState[] {
  return plan.products.map((product) => productState(product, plan, view));
}

function productState(product: Product, plan: Plan, view: View): ProductState {
  const deliveries = product.delivered.map(({ on }) => on.to).filter((on) => hasHappened(on, view)).sort();
  const delivered = deliveries.at(-1) ?? null;
  const due = product.recurring ? nextOccurrence(product, deliveries) : lastDay(product.deadline);
  return {
    ref: product.ref,
    kind: product.kind,
    title: product.title,
    to: product.to,
    deadline: product.deadline,
    recurring: product.recurring?.text ?? null,
    due,
    delivered,
    status: statusOf(product, plan, due, delivered, view),
    product,
  };
}

function statusOf(product: Product, plan: Plan, due: Day | null, delivered: Day | null, view: View): ProductState['status'] {
  if (delivered !== null && !product.recurring) return 'delivered';
  if (due === null) return 'undated';
  const over = lastDayOf(plan);
  if (product.recurring && over !== null && due > over) return 'ended';
  return due < view.asOf && product.deadline?.basis !== 'inferred' ? 'overdue' : 'owed';
}

/**
 * The first occurrence that no delivery covers. A delivery belongs to the earliest uncovered occurrence up to the one
 * whose time it falls in; a second one in the same time is a correction.
 */
function nextOccurrence({ deadline, recurring }: Product, deliveries: readonly Day[]): Day | null {
  const every = recurring?.every;
  const first = lastDay(deadline);
  if (first === null || !every) return first;
  // Counted from the first, so that the ends of short months do not move the rest.
  const occurrence = (number: number): Day => {
    if ('months' in every) return addMonths(first, number * every.months);
    return addDays(first, number * ('weeks' in every ? every.weeks * 7 : every.days));
  };
  let open = 0;
  for (const delivered of deliveries) {
    const before = open === 0 ? null : occurrence(open - 1);
    if (before === null || delivered > before) open += 1;
  }
  return occurrence(open);
}
