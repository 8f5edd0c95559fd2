import type { Found } from '../../model/finding.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import { check, type CheckContext } from '../check.ts';
import { inForceFrom } from '../current.ts';
import { planItems } from '../snapshot.ts';
import type { KnownStatus } from '../state.ts';
import { holds } from '../view.ts';

export type NotCarriedOverFacts =
  | { next: { id: string; title: string }; status: KnownStatus }
  /** None of several unfinished initiatives was: the next plan says nothing of the one before. */
  | { previous: { id: string; title: string }; unfinished: string[] };

/** Unfinished work that the next plan does not take up, and of which nobody says why not. */
export const notCarriedOver = check({
  id: 'not-carried-over',
  group: 'coverage',
  severity: 'warning',
  *run(context): Generator<Found<NotCarriedOverFacts>> {
    const plans = new Map(context.workspace.plans.map((plan) => [plan.ref, plan]));
    for (const next of context.current) {
      const previous = next.follows ? plans.get(next.follows.ref) : undefined;
      if (previous && previous !== next && inForceFrom(next) <= context.view.asOf) yield* forgotten(previous, next, context);
    }
  },
});

function* forgotten(previous: Plan, next: Plan, context: CheckContext): Generator<Found<NotCarriedOverFacts>> {
  const origins = new Set(planItems(next).flatMap(({ origin }) => origin.map(({ ref }) => ref)));
  const isTaken = (item: Item): boolean => [item, ...item.deliverables].some(({ ref }) => origins.has(ref));
  const unfinished = previous.initiatives.filter((item) => isUnfinished(item, context));
  const left = unfinished.filter((item) => !isTaken(item));
  if (left.length > 1 && left.length === unfinished.length && next.follows) {
    const { id, title } = previous;
    yield { ...next.follows.place, facts: { previous: { id, title }, unfinished: left.map((item) => item.id) } };
    return;
  }
  const { id, title } = next;
  for (const item of left) {
    const related = next.follows ? [{ ...next.follows.place, note: 'next-plan' as const }] : [];
    yield { ...item.place, facts: { next: { id, title }, status: context.snapshot.state(item).status }, related };
  }
}

const explained: ReadonlySet<unknown> = new Set(['close', 'drop', 'merge']);

function isUnfinished(item: Item, { snapshot, view }: CheckContext): boolean {
  const { finished, cancelled } = snapshot.state(item);
  if (finished || cancelled || item.intent) return false;
  const evaluation = item.evaluation && holds(item.evaluation, view) ? item.evaluation : null;
  return evaluation?.result !== 'achieved' && !explained.has(evaluation?.next);
}
