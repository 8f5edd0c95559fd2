import type { Citation, Day } from '../../model/common.ts';
import type { Decision, Goal, Plan, Product, Risk } from '../../model/plan.ts';
import type { NameResult } from '../names.ts';
import { type ProductState, productStates } from '../products.ts';
import { type TimeResult, timeResult } from '../results.ts';
import { entriesOn } from '../state.ts';
import { type Asked, type EntryResult, entryResult, partyNames } from './asked.ts';

/** What the cycle promises. */
export interface ShownProduct extends Pick<ProductState, 'recurring' | 'due' | 'delivered' | 'status'> {
  kind: 'product';
  product: Product['kind'];
  title: string | null;
  to: string[];
  contains: string[];
  deadline: TimeResult | null;
  where: string[];
  sources: Citation[];
}

export function shownProduct(product: Product, plan: Plan, asked: Asked): ShownProduct {
  const { view } = asked.snapshot;
  const state = productStates(plan, view).find(({ ref }) => ref === product.ref);
  return {
    kind: 'product',
    product: product.kind,
    title: product.title,
    to: partyNames(product.to, asked),
    contains: product.contains,
    deadline: timeResult(product.deadline),
    recurring: state?.recurring ?? null,
    due: state?.due ?? null,
    delivered: state?.delivered ?? null,
    status: state?.status ?? 'undated',
    where: product.delivered.flatMap(({ on, where }) => (where !== null && on.to !== null && on.to <= view.asOf ? [where] : [])),
    sources: product.sources,
  };
}

/** A sub-goal, and what serves it. */
export interface ShownGoal {
  kind: 'goal';
  text: string;
  targetGroups: NameResult[];
  servedBy: NameResult[];
  measuredBy: NameResult[];
  sources: Citation[];
}

export function shownGoal({ ref, text, targetGroups, sources }: Goal, { snapshot, name }: Asked): ShownGoal {
  const serves = ({ goals }: { goals: readonly { ref: string }[] }): boolean => goals.some((goal) => goal.ref === ref);
  return {
    kind: 'goal',
    text,
    targetGroups: targetGroups.map((group) => name(group.ref)),
    servedBy: [...snapshot.items.values()].filter(serves).map((item) => name(item.ref)),
    measuredBy: snapshot.workspace.plans.flatMap(({ kpis }) => kpis).filter(serves).map((kpi) => name(kpi.ref)),
    sources,
  };
}

export interface ShownRisk extends Pick<Risk, 'text' | 'probability' | 'impact' | 'mitigation' | 'sources'> {
  kind: 'risk';
  owner: string[];
  items: NameResult[];
  log: EntryResult[];
}

export function shownRisk({ text, probability, impact, mitigation, owners, items, log, sources }: Risk, asked: Asked): ShownRisk {
  return {
    kind: 'risk',
    text, probability, impact, mitigation,
    owner: partyNames(owners, asked),
    items: items.map(({ ref }) => asked.name(ref)),
    log: entriesOn(log, asked.snapshot.view).map((entry) => entryResult(entry, asked.lang)),
    sources,
  };
}

export interface ShownDecision extends Pick<Decision, 'text' | 'proposal' | 'sources'> {
  kind: 'decision';
  decision: Decision['kind'];
  raised: TimeResult | null;
  due: TimeResult | null;
  items: NameResult[];
  outcome: { on: Day; text: string } | null;
}

export function shownDecision({ text, kind, proposal, raised, due, items, outcome, sources }: Decision, { snapshot, name }: Asked): ShownDecision {
  const on = outcome?.on.to ?? null;
  return {
    kind: 'decision',
    decision: kind,
    text, proposal,
    raised: timeResult(raised),
    due: timeResult(due),
    items: items.map(({ ref }) => name(ref)),
    outcome: outcome && on !== null && on <= snapshot.view.asOf ? { on, text: outcome.text } : null,
    sources,
  };
}
