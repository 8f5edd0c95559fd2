import type { Basis, Budget, Citation } from '../model/common.ts';
import type { Item, TieKind } from '../model/item.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Area, Plan, ProductKind, Section, TargetGroup } from '../model/plan.ts';
import type { KpiFigure, KpiState, KpiTargetFigure } from './kpi.ts';
import { aimsOf } from './kpi/aims.ts';
import { pointOf } from './kpi/figures.ts';
import { type NameResult, namesOf } from './names.ts';
import { type DocumentResult, documentsOf, type Reading, readingOf } from './reading.ts';
import { names, schemaVersion, type TimeResult, timeResult } from './results.ts';
import { type Asked, partyNames } from './show/asked.ts';
import { type TieResult, tieResult } from './show/item.ts';
import type { Snapshot } from './snapshot.ts';
import type { FigureResult } from './status.ts';
import { meet, targetGroupsOf } from './target-groups.ts';

/** Plans as they were decided: what they promise, not how it goes. */
export interface PlansResult {
  schemaVersion: number;
  reading: Reading;
  plans: PlanResult[];
}

export interface PlanResult {
  id: string;
  title: string;
  number: string | null;
  language: string;
  period: { from: TimeResult; to: TimeResult | null };
  dated: TimeResult | null;
  inForce: TimeResult | null;
  owner: string[];
  steering: string[];
  approval: { body: string[]; on: TimeResult | null } | null;
  programme: NameResult | null;
  follows: NameResult | null;
  budget: Budget | null;
  background: string | null;
  purpose: string | null;
  goals: { ref: string; text: string; targetGroups: NameResult[] }[];
  targetGroups: NameResult[];
  figures: FigureResult[];
  sections: (PartResult & { areas: AreaResult[]; initiatives: InitiativeResult[] })[];
  /** Areas that stand in no section. */
  areas: AreaResult[];
  /** Initiatives that stand in neither. */
  initiatives: InitiativeResult[];
  kpis: KpiPromise[];
  products: { ref: string; kind: ProductKind; title: string | null; to: string[]; contains: string[]; deadline: TimeResult | null; recurring: string | null }[];
  risks: { ref: string; text: string; probability: number | null; impact: number | null; mitigation: string | null; owner: string[] }[];
  documents: DocumentResult[];
}

interface PartResult {
  ref: string;
  label: string | null;
  title: string | null;
  background: string | null;
}

export interface AreaResult extends PartResult {
  initiatives: InitiativeResult[];
}

export interface PromiseResult {
  ref: string;
  number: string | null;
  title: string;
  description: string | null;
  owner: string[];
  ownerBasis: Basis | null;
  partners: string[];
  channel: string | null;
  deadline: TimeResult | null;
  forecast: TimeResult | null;
  window: TimeResult | null;
  starts: TimeResult | null;
  continuous: boolean;
  intent: boolean;
  count: { planned: number; unit: string | null; approx: string | null } | null;
  budget: Budget | null;
  goals: NameResult[];
  targetGroups: NameResult[];
  after: TieResult[];
  relates: (TieResult & { tie: TieKind })[];
  sources: Citation[];
}

export interface InitiativeResult extends PromiseResult {
  background: string | null;
  deliverables: PromiseResult[];
  /** Those of the plan's target groups that it or a deliverable is for; a group and a part of it count for each other. */
  reaches: string[];
}

/** What a KPI is to measure and reach, as the plan says it. */
export interface KpiPromise extends Pick<KpiState, 'ref' | 'title' | 'type' | 'rule' | 'direction' | 'unit'> {
  /** Those for all come first; then each target group's. */
  baselines: (KpiFigure & { targetGroup: NameResult | null })[];
  targets: (KpiTargetFigure & { targetGroup: NameResult | null })[];
  definition: string | null;
  dataSource: string[];
  method: string | null;
  frequency: TimeResult | null;
}

export function plansResult(snapshot: Snapshot, plans: readonly Plan[], lang: string): PlansResult {
  const asked: Asked = { snapshot, lang, name: namesOf(snapshot.workspace, lang) };
  return { schemaVersion, reading: readingOf(snapshot.workspace.settings), plans: plans.map((plan) => planResult(plan, asked)) };
}

function planResult(plan: Plan, asked: Asked): PlanResult {
  const { lang, name, snapshot } = asked;
  const called = (refs: readonly { ref: string }[]): NameResult[] => refs.map(({ ref }) => name(ref));
  const some = (items: readonly Item[]): InitiativeResult[] => items.map((item) => initiativeResult(item, plan, asked));
  const area = (one: Area): AreaResult => ({ ...part(one), initiatives: some(one.initiatives) });
  return {
    id: plan.id,
    title: plan.title,
    number: plan.number,
    language: plan.language,
    period: { from: timeResult(plan.period.from) as TimeResult, to: timeResult(plan.period.to) },
    dated: timeResult(plan.dated),
    inForce: timeResult(plan.inForce),
    owner: names(plan.owners, lang),
    steering: names(plan.steering, lang),
    approval: plan.approval && { body: names(plan.approval.body, lang), on: timeResult(plan.approval.on) },
    programme: plan.programme && name(plan.programme.ref),
    follows: plan.follows && name(plan.follows.ref),
    budget: plan.budget,
    background: plan.background,
    purpose: plan.purpose,
    goals: plan.goals.map(({ ref, text, targetGroups }) => ({ ref, text, targetGroups: called(targetGroups) })),
    targetGroups: called(plan.targetGroups),
    figures: plan.figures.map(({ ref, value, approx, unit, measure, on, targetGroups, sources }) => ({
      ref, value, approx, unit, measure, on: timeResult(on), targetGroups: targetGroups.map((group) => group.ref), sources,
    })),
    sections: plan.sections.map((one) => ({ ...part(one), areas: one.areas.map(area), initiatives: some(one.initiatives) })),
    areas: plan.areas.filter(({ section }) => section === null).map(area),
    initiatives: some(plan.initiatives.filter((one) => one.section === null && one.area === null)),
    kpis: plan.kpis.map((kpi) => kpiPromise(kpi, asked)),
    products: plan.products.map(({ ref, kind, title, to, contains, deadline, recurring }) => ({
      ref, kind, title, to: names(to, lang), contains, deadline: timeResult(deadline), recurring: recurring?.text ?? null,
    })),
    risks: plan.risks.map(({ ref, text, probability, impact, mitigation, owners }) => ({
      ref, text, probability, impact, mitigation, owner: names(owners, lang),
    })),
    documents: documentsOf(snapshot.workspace).filter(({ ref }) => ref.startsWith(`${plan.id}/`)),
  };
}

const part = ({ ref, label, title, background }: Section | Area): PartResult => ({ ref, label, title, background });

const initiativeResult = (item: Item, plan: Plan, asked: Asked): InitiativeResult => ({
  ...promiseResult(item, asked),
  background: item.background,
  deliverables: item.deliverables.map((one) => promiseResult(one, asked)),
  reaches: reachedBy([item, ...item.deliverables], plan, targetGroupsOf(asked.snapshot.workspace)),
});

const reachedBy = (items: readonly Item[], plan: Plan, groups: ReadonlyMap<string, TargetGroup>): string[] => {
  const named = items.flatMap(({ targetGroups }) => targetGroups.map(({ ref }) => ref));
  return plan.targetGroups.map(({ ref }) => ref).filter((ref) => named.some((one) => meet(one, ref, groups)));
};

function promiseResult(item: Item, asked: Asked): PromiseResult {
  const { ref, number, title, description, channel, continuous, intent, count, budget, sources } = item;
  const called = (refs: readonly { ref: string }[]): NameResult[] => refs.map((one) => asked.name(one.ref));
  return {
    ref, number, title, description, channel, continuous, intent, count, budget, sources,
    owner: partyNames(item.owners, asked),
    ownerBasis: item.owners[0]?.basis ?? null,
    partners: partyNames(item.partners, asked),
    deadline: timeResult(item.deadline),
    forecast: timeResult(item.forecast),
    window: timeResult(item.window),
    starts: timeResult(item.starts),
    goals: called(item.goals),
    targetGroups: called(item.targetGroups),
    after: item.after.map((tie) => tieResult(tie, asked)),
    relates: item.relates.map((tie) => ({ ...tieResult(tie, asked), tie: tie.kind })),
  };
}

function kpiPromise(kpi: Kpi, asked: Asked): KpiPromise {
  const { ref, title, type, rule, direction, unit, definition, method } = kpi;
  const groups = [...new Set([null, ...[...kpi.baselines, ...kpi.targets].map(({ targetGroup }) => targetGroup)])];
  const of = groups.map((group) => {
    const baselines = kpi.baselines.filter(({ targetGroup }) => targetGroup === group).map((one) => pointOf(kpi, one));
    return { targetGroup: group === null ? null : asked.name(group), baselines, aims: aimsOf(kpi, group, baselines.at(-1) ?? null) };
  });
  return {
    ref, title, type, rule, direction, unit, definition, method,
    baselines: of.flatMap(({ targetGroup, baselines }) => baselines.map(({ figure }) => ({ ...figure, targetGroup }))),
    targets: of.flatMap(({ targetGroup, aims }) => aims.map(({ figure }) => ({ ...figure, targetGroup }))),
    dataSource: partyNames(kpi.dataSource, asked),
    frequency: timeResult(kpi.frequency),
  };
}
