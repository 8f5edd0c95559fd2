import type { Day } from '../../model/common.ts';
import type { Item } from '../../model/item.ts';
import type { Decision, Plan, ProductKind } from '../../model/plan.ts';
import { type KpiChange, kpiChange, type KpiHead, kpiHasChanged } from './kpi.ts';
import type { Light } from '../light.ts';
import { namesOf } from '../names.ts';
import { productStates } from '../products.ts';
import { planItems, type Snapshot } from '../snapshot.ts';
import type { KnownStatus } from '../state.ts';
import { tally } from '../tally.ts';
import { hasHappened, type View } from '../view.ts';
import { changedFields, type FieldChange, type Naming, planFields } from './fields.ts';
import { type Ended, endedOf, hasChanged, headOf, itemChange, type ItemChange, type ItemHead, type Standing, successor } from './item.ts';

/** What is otherwise with one plan. */
export interface PlanChange {
  id: string;
  title: string;
  number: string | null;
  language: string;
  /** On which sides it is to be found: the other plan between two plans; null where it is not there. */
  before: PlanSide | null;
  after: PlanSide | null;
  /** Items in both, and how many of them have changed. */
  compared: number;
  changed: number;
  added: ItemHead[];
  dropped: (ItemHead & { ended: Ended })[];
  items: ItemChange[];
  kpis: KpiChange[];
  kpisAdded: KpiHead[];
  kpisDropped: KpiHead[];
  /** Delivered in between. */
  products: { ref: string; kind: ProductKind; title: string | null; on: Day }[];
  /** Raised or decided in between. */
  decisions: { ref: string; kind: Decision['kind']; text: string; change: 'raised' | 'decided'; on: Day; outcome: string | null }[];
  fields: FieldChange[];
  /** Nothing at all is otherwise. */
  unchanged: boolean;
}

export interface PlanSide {
  id: string;
  title: string;
  /** Whether it is current on the day. */
  current: boolean;
  /** Over initiatives. */
  initiatives: number;
  byStatus: Partial<Record<KnownStatus, number>>;
  byLight: Partial<Record<Light, number>>;
}

/** A plan on one side, and how its names are told. */
export interface PlanStands {
  plan: Plan;
  snapshot: Snapshot;
  naming: Naming;
}

/** Finds the plans of one side by their ids. */
export function planStanding(snapshot: Snapshot, lang: string): (id: string) => PlanStands | null {
  const plans = new Map(snapshot.workspace.plans.map((plan) => [plan.id, plan]));
  const naming = namingIn(snapshot, lang);
  return (id) => {
    const plan = plans.get(id);
    return plan ? { plan, snapshot, naming } : null;
  };
}

export const namingIn = ({ workspace }: Snapshot, lang: string): Naming => ({ name: namesOf(workspace, lang), lang });

/** The same plan on both sides; null where it is not there. */
export function planChange(before: PlanStands | null, after: PlanStands | null): PlanChange | null {
  const known = after ?? before;
  if (!known) return null;
  const [then, now] = [itemsOf(before), itemsOf(after)];
  const naming = { before: (before ?? known).naming, after: known.naming };
  const pairs = both(then, now).map(([one, other]) => itemChange(one, other, naming));
  const kpis = [before, after].map((side) => new Map(side?.plan.kpis.map((kpi) => [kpi.ref, { kpi, ...side }])));
  const [kpisThen = new Map(), kpisNow = new Map()] = kpis;
  return told({
    ...frame(before, after, known),
    ...tallied(pairs, pairs.filter(hasChanged)),
    added: [...now].flatMap(([ref, one]) => (then.has(ref) ? [] : [headOf(one, known.naming)])),
    dropped: [...then].flatMap(([ref, one]) => (now.has(ref) ? [] : [{ ...headOf(one, known.naming), ended: endedOf(one) }])),
    kpis: both(kpisThen, kpisNow).map(([one, other]) => kpiChange(one, other, naming)).filter(kpiHasChanged),
    kpisAdded: only(after, before),
    kpisDropped: only(before, after),
    products: before && after ? deliveredSince(before, after) : [],
    decisions: before && after ? decisionsSince(before, after) : [],
  });
}

/** Two plans, of which the later takes over what says where it comes from. */
export function lineageOf(before: PlanStands, after: PlanStands): PlanChange {
  const then = itemsOf(before);
  const carried = new Set<string>();
  const naming = { before: before.naming, after: after.naming };
  const pairs: ItemChange[] = [];
  const added: ItemHead[] = [];
  for (const one of itemsOf(after).values()) {
    const [first, ...others] = originsIn(one.item, then, after.snapshot);
    if (!first) {
      added.push(headOf(one, after.naming));
      continue;
    }
    for (const { item } of [first, ...others]) carried.add(item.ref);
    pairs.push(successor([first, ...others], one, naming));
  }
  const kpis = new Map(before.plan.kpis.map((kpi) => [kpi.id, { kpi, ...before }]));
  const sameKpi = after.plan.kpis.flatMap((kpi) => {
    const one = kpis.get(kpi.id);
    return one ? [kpiChange(one, { kpi, ...after }, naming)] : [];
  });
  const kept = new Set(after.plan.kpis.map(({ id }) => id));
  return told({
    ...frame(before, after, after),
    ...tallied(pairs, pairs),
    changed: pairs.filter(hasChanged).length,
    added,
    dropped: [...then.values()].flatMap((one) => (carried.has(one.item.ref) ? [] : [{ ...headOf(one, before.naming), ended: endedOf(one) }])),
    kpis: sameKpi.map((one) => ({ ...one, latest: null, judgement: null, groups: [] })).filter(kpiHasChanged),
    kpisAdded: after.plan.kpis.filter(({ id }) => !kpis.has(id)).map(({ ref, title }) => ({ ref, title })),
    kpisDropped: before.plan.kpis.filter(({ id }) => !kept.has(id)).map(({ ref, title }) => ({ ref, title })),
    products: [],
    decisions: [],
  });
}

function told(change: Omit<PlanChange, 'unchanged'>): PlanChange {
  const { before, after, changed, added, dropped, kpis, kpisAdded, kpisDropped, products, decisions, fields } = change;
  const found = [added, dropped, kpis, kpisAdded, kpisDropped, products, decisions, fields].reduce((sum, { length }) => sum + length, changed);
  return { ...change, unchanged: found === 0 && before !== null && after !== null && before.current === after.current };
}

/** The items of the earlier plan that one comes from, also by way of plans in between. */
function originsIn(item: Item, then: ReadonlyMap<string, Standing>, { items }: Snapshot): Standing[] {
  const seen = new Set<string>();
  const open = [item];
  const found: Standing[] = [];
  for (const one of open) {
    for (const { ref } of one.origin) {
      if (seen.has(ref)) continue;
      seen.add(ref);
      const origin = then.get(ref);
      const between = items.get(ref);
      if (origin) found.push(origin);
      else if (between) open.push(between);
    }
  }
  return found;
}

function frame(before: PlanStands | null, after: PlanStands | null, { plan }: PlanStands) {
  return {
    id: plan.id,
    title: plan.title,
    number: plan.number,
    language: plan.language,
    before: before && planSide(before),
    after: after && planSide(after),
    fields: before && after ? changedFields(planFields(before.plan, before.naming), planFields(after.plan, after.naming)) : [],
  };
}

function planSide({ plan, snapshot }: PlanStands): PlanSide {
  const initiatives = plan.initiatives.filter(({ intent }) => !intent);
  return {
    id: plan.id,
    title: plan.title,
    current: snapshot.isCurrent(plan),
    initiatives: initiatives.length,
    byStatus: tally(initiatives.map((item) => snapshot.state(item).status)),
    byLight: tally(initiatives.map((item) => snapshot.light(item).light)),
  };
}

const tallied = (pairs: readonly ItemChange[], items: ItemChange[]) => ({ compared: pairs.length, changed: items.length, items });

const itemsOf = (side: PlanStands | null): Map<string, Standing> =>
  new Map((side ? planItems(side.plan) : []).map((item) => [item.ref, { item, snapshot: (side as PlanStands).snapshot }]));

/** What stands under one name on both sides, in the order of the later. */
export const both = <Thing>(before: ReadonlyMap<string, Thing>, after: ReadonlyMap<string, Thing>): [Thing, Thing][] =>
  [...after].flatMap(([ref, now]): [Thing, Thing][] => {
    const then = before.get(ref);
    return then === undefined ? [] : [[then, now]];
  });

function only(side: PlanStands | null, other: PlanStands | null): KpiHead[] {
  const known = new Set(other?.plan.kpis.map(({ ref }) => ref));
  return (side?.plan.kpis ?? []).filter(({ ref }) => !known.has(ref)).map(({ ref, title }) => ({ ref, title }));
}

function deliveredSince(before: PlanStands, after: PlanStands): PlanChange['products'] {
  const then = new Map(productStates(before.plan, before.snapshot.view).map(({ ref, delivered }) => [ref, delivered]));
  return productStates(after.plan, after.snapshot.view).flatMap(({ ref, kind, title, delivered }) =>
    delivered !== null && delivered !== then.get(ref) ? [{ ref, kind, title, on: delivered }] : [],
  );
}

function decisionsSince(before: PlanStands, after: PlanStands): PlanChange['decisions'] {
  const then = new Map(before.plan.decisions.map((one) => [one.ref, stageOf(one, before.snapshot.view)]));
  return after.plan.decisions.flatMap((one) => {
    const stage = stageOf(one, after.snapshot.view);
    const was = then.get(one.ref) ?? null;
    if (stage === null || stage.change === was?.change) return [];
    return [{ ref: one.ref, kind: one.kind, text: one.text, ...stage }];
  });
}

function stageOf({ outcome, raised }: Decision, view: View): Pick<PlanChange['decisions'][number], 'change' | 'on' | 'outcome'> | null {
  if (outcome && hasHappened(outcome.on.to, view)) return { change: 'decided', on: outcome.on.to, outcome: outcome.text };
  return raised && hasHappened(raised.to, view) ? { change: 'raised', on: raised.to, outcome: null } : null;
}
