import type { Decision } from '../../model/plan.ts';
import { hasHappened } from '../view.ts';
import { boolean, day, type ExportContext, type Home, list, text, timeColumns } from './column.ts';
import { rowsOf } from './rows.ts';

interface DecisionThing {
  ref: string;
  home: Home;
  place: Decision['place'];
  decision: Decision;
  context: ExportContext;
}

/** Null until it has been decided by the day. */
const outcomeOf = ({ decision: { outcome }, context }: DecisionThing): Decision['outcome'] =>
  outcome && hasHappened(outcome.on.to, context.snapshot.view) ? outcome : null;

export const decision = rowsOf<DecisionThing>({
  about: 'one decision that was asked for by the day',
  columns: {
    kind: text('`decide`, `discuss` or `inform`', (thing) => thing.decision.kind),
    text: text('what is to be decided', (thing) => thing.decision.text),
    proposal: text('what is proposed', (thing) => thing.decision.proposal),
    raised: day('the day it was raised', (thing) => thing.decision.raised?.to),
    ...timeColumns('due', 'by when', (thing: DecisionThing) => thing.decision.due),
    outcome_on: day('the day it was decided; null while open', (thing) => outcomeOf(thing)?.on.to),
    outcome: text('what was decided', (thing) => outcomeOf(thing)?.text),
    items: list('references of the items it concerns', (thing) => thing.decision.items.map(({ ref }) => ref)),
    internal: boolean('kept out of public reports', (thing) => thing.decision.internal),
  },
  *things(context, { plans }) {
    for (const { id, title, decisions } of plans) {
      for (const one of decisions) {
        if ((one.raised?.to ?? '') > context.snapshot.view.asOf) continue;
        yield { ref: one.ref, home: { kind: 'plan', id, title }, place: one.place, decision: one, context };
      }
    }
  },
});
