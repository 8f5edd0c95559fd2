import { names } from '../results.ts';
import { type ProductState, productStates } from '../products.ts';
import { day, type ExportContext, type Home, list, text, timeColumns } from './column.ts';
import { rowsOf } from './rows.ts';

interface ProductThing {
  ref: string;
  home: Home;
  place: ProductState['product']['place'];
  state: ProductState;
  context: ExportContext;
}

export const product = rowsOf<ProductThing>({
  about: 'one product that the cycle promises',
  columns: {
    kind: text('`status`, `evaluation`, `kpi-account` or `next-plan`', ({ state }) => state.kind),
    title: text('title', ({ state }) => state.title),
    receivers: list('names of those who get it', ({ state, context }) => names(state.to, context.lang)),
    ...timeColumns('deadline', 'its deadline', ({ state }: ProductThing) => state.deadline),
    recurring: text('how often', ({ state }) => state.recurring),
    due: day('last day by which the next one is owed', ({ state }) => state.due),
    delivered: day('last delivery', ({ state }) => state.delivered),
    status: text('`delivered`, `owed`, `overdue`, `undated` or `ended`', ({ state }) => state.status),
  },
  *things(context, { plans }) {
    for (const plan of plans) {
      const home: Home = { kind: 'plan', id: plan.id, title: plan.title };
      for (const state of productStates(plan, context.snapshot.view)) yield { ref: state.ref, home, place: state.product.place, state, context };
    }
  },
});
