import type { Risk } from '../../model/plan.ts';
import { names } from '../results.ts';
import { entriesOn } from '../state.ts';
import { boolean, type ExportContext, type Home, integer, list, text } from './column.ts';
import { rowsOf } from './rows.ts';

interface RiskThing {
  ref: string;
  home: Home;
  place: Risk['place'];
  risk: Risk;
  context: ExportContext;
}

export const risk = rowsOf<RiskThing>({
  about: 'one risk of a plan',
  columns: {
    text: text('what may happen', (thing) => thing.risk.text),
    probability: integer('1 to 5', (thing) => thing.risk.probability),
    impact: integer('1 to 5', (thing) => thing.risk.impact),
    mitigation: text('what is done about it', (thing) => thing.risk.mitigation),
    owner: list('names of its owners', (thing) => names(thing.risk.owners, thing.context.lang)),
    items: list('references of the items it threatens', (thing) => thing.risk.items.map(({ ref }) => ref)),
    status: text('status its log gives', ({ risk: { log }, context }) => entriesOn(log, context.snapshot.view).findLast(({ status }) => status !== null)?.status),
    internal: boolean('kept out of public reports', (thing) => thing.risk.internal),
  },
  *things(context, { plans }) {
    for (const { id, title, risks } of plans) {
      for (const one of risks) yield { ref: one.ref, home: { kind: 'plan', id, title }, place: one.place, risk: one, context };
    }
  },
});
