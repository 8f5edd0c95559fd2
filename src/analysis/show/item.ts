import type { Basis, Budget, Day, Link } from '../../model/common.ts';
import type { Item, NextStep, Result, Tie, TieKind } from '../../model/item.ts';
import type { NameResult } from '../names.ts';
import { nextReview } from '../light.ts';
import { type ItemResult, itemResult, type TimeResult, timeResult } from '../results.ts';
import { holds } from '../view.ts';
import { type Asked, type EntryResult, entryResult, partyNames } from './asked.ts';

/** An initiative, a deliverable or a follow-up with all that is said of it. */
export interface ShownItem {
  kind: 'item';
  item: ItemResult;
  parent: NameResult | null;
  description: string | null;
  background: string | null;
  channel: string | null;
  partners: string[];
  goals: NameResult[];
  targetGroups: NameResult[];
  principles: NameResult[];
  budget: Budget | null;
  starts: TimeResult | null;
  review: TimeResult | null;
  nextReview: Day | null;
  /** What it waits for. */
  after: TieResult[];
  relates: (TieResult & { tie: TieKind })[];
  origin: NameResult[];
  /** The plan item that took a follow-up over. */
  becomes: NameResult | null;
  /** KPIs that measure it. */
  kpis: NameResult[];
  log: EntryResult[];
  deliverables: ItemResult[];
  evaluation: { result: Result | null; summary: string | null; learning: string | null; next: NextStep | null; reason: string | null; by: string[]; on: Day } | null;
}

export interface TieResult {
  /** Null for what stands outside the files. */
  to: NameResult | null;
  /** The number of what it leads to. */
  number: string | null;
  external: string | null;
  owner: string[];
  confirmed: TimeResult | null;
  basis: Basis;
}

export function shownItem(item: Item, asked: Asked): ShownItem {
  const { snapshot, lang, name } = asked;
  const state = snapshot.state(item);
  const called = (links: readonly Link[]): NameResult[] => links.map(({ ref }) => name(ref));
  const { evaluation } = item;
  return {
    kind: 'item',
    item: itemResult(item, snapshot, lang),
    parent: item.parent === null ? null : name(item.parent),
    description: item.description,
    background: item.background,
    channel: item.channel,
    partners: partyNames(item.partners, asked),
    goals: called(item.goals),
    targetGroups: called(item.targetGroups),
    principles: called(item.principles),
    budget: item.budget,
    starts: timeResult(item.starts),
    review: timeResult(item.review),
    nextReview: nextReview(state),
    after: item.after.map((tie) => tieResult(tie, asked)),
    relates: item.relates.map((tie) => ({ ...tieResult(tie, asked), tie: tie.kind })),
    origin: called(item.origin),
    becomes: item.becomes && name(item.becomes.ref),
    kpis: snapshot.workspace.plans.flatMap((plan) => plan.kpis).filter((kpi) => kpi.initiatives.some(({ ref }) => ref === item.ref)).map(({ ref }) => name(ref)),
    log: state.entries.map((entry) => entryResult(entry, lang)),
    deliverables: item.deliverables.map((one) => itemResult(one, snapshot, lang)),
    evaluation: evaluation && holds(evaluation, snapshot.view) ? evaluated(evaluation, asked) : null,
  };
}

function evaluated({ result, summary, learning, next, reason, by, on }: NonNullable<Item['evaluation']>, asked: Asked): ShownItem['evaluation'] {
  return { result, summary, learning, next, reason, by: partyNames(by, asked), on };
}

export const tieResult = ({ to, external, owner, confirmed, basis }: Tie, asked: Asked): TieResult => ({
  to: to && asked.name(to.ref),
  number: to && (asked.snapshot.items.get(to.ref)?.number ?? null),
  external,
  owner: partyNames(owner, asked),
  confirmed: timeResult(confirmed),
  basis,
});
