import type { Plan } from '../../model/plan.ts';
import { inForceFrom } from '../current.ts';
import { gapsOf } from '../gaps.ts';
import { planLight } from '../plan-light.ts';
import { names } from '../results.ts';
import { boolean, day, type ExportContext, type Home, integer, list, text } from './column.ts';
import { rowsOf } from './rows.ts';

export interface PlanThing {
  ref: string;
  home: Home;
  place: Plan['place'];
  plan: Plan;
  context: ExportContext;
}

const counted = ({ plan }: PlanThing) => plan.initiatives.filter(({ intent }) => !intent);

export const plan = rowsOf<PlanThing>({
  about: 'one plan',
  columns: {
    title: text('title', (thing) => thing.plan.title),
    number: text('number in its own document', (thing) => thing.plan.number),
    language: text('language of its words', (thing) => thing.plan.language),
    programme: text('reference of the programme it belongs to', (thing) => thing.plan.programme?.ref),
    follows: text('id of the plan it follows', (thing) => thing.plan.follows?.ref),
    period_from: day('first day of its period', (thing) => thing.plan.period.start),
    period_to: day('last day of its period; null while open', (thing) => thing.plan.period.end),
    in_force: day('the day it takes effect', (thing) => inForceFrom(thing.plan)),
    current: boolean('whether it is current on the day', (thing) => thing.context.snapshot.isCurrent(thing.plan)),
    owner: list('names of its owners', ({ plan: { owners }, context }) => names(owners, context.lang)),
    steering: list('names of its steering bodies', ({ plan: { steering }, context }) => names(steering, context.lang)),
    light: text('`green`, `yellow`, `red`, `grey` or `none`', ({ plan: of, context }) => planLight(of, context.snapshot)),
    initiatives: integer('initiatives that counts are over: all but intents', (thing) => counted(thing).length),
    no_owner: integer('of these, without a stated owner', ({ plan: of, context }) => gapsOf(of, context.snapshot).noOwner.length),
    no_deadline: integer('of these, without a deadline in the plan', ({ plan: of, context }) => gapsOf(of, context.snapshot).noDeadline.length),
    not_reported: integer('of these, of which nobody has told', ({ plan: of, context }) => gapsOf(of, context.snapshot).notReported.length),
    tags: list('tags', (thing) => thing.plan.tags),
  },
  *things(context, { plans }) {
    for (const one of plans) yield { ref: one.ref, home: { kind: 'plan', id: one.id, title: one.title }, place: one.place, plan: one, context };
  },
});
