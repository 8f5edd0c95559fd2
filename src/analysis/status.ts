import type { Citation, Day } from '../model/common.ts';
import type { Network } from '../model/network.ts';
import type { Plan, ProductKind } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { type PlanSince, sinceTeller } from './compare/since.ts';
import type { Standpoint } from './compare.ts';
import { type AheadEntry, aheadIn, inTurn } from './ahead.ts';
import { inForceFrom } from './current.ts';
import { duesIn } from './dues.ts';
import { answering, type InputAnswer } from './feedback.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { judgeKpi, type KpiState } from './kpi.ts';
import type { Light } from './light.ts';
import { followUpsOn, inputsOn, nextMeetings } from './networks.ts';
import { type NameResult, namesOf } from './names.ts';
import { overrideOf, planLight } from './plan-light.ts';
import { type DueCounts, type DuePortfolio, duePortfolio, type Lit, type Member, memberOf } from './portfolio.ts';
import { type ProductState, productStates } from './products.ts';
import { citationsIn, type DocumentResult, documentsCited, type Reading, readingOf } from './reading.ts';
import { type ItemResult, itemResult, names, schemaVersion, type TimeResult, timeResult } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import { tally } from './tally.ts';
import { hasHappened, type View } from './view.ts';
import { entriesOn, type KnownStatus } from './state.ts';
import { always } from './view.ts';
import { type WaitingResult, waitingIn } from './waiting.ts';

/** Days ahead that a status report tells about. */
const daysAhead = 90;

/** A status report as of a day; names and titles in `lang` where the files have them. */
export interface StatusResult {
  schemaVersion: number;
  asOf: Day;
  /** Null where nothing is held back. */
  knownBy: Day | null;
  lightRule: string;
  /** The rules behind the lights and the days. */
  reading: Reading;
  plans: PlanStatus[];
  networks: NetworkStatus[];
  /** What the days ahead bring, by date, over the plans and the networks. */
  ahead: { within: number; entries: AheadEntry[] };
  /** The plans at a glance; null where there are too few of them to need it. */
  portfolio: DuePortfolio | null;
}

export interface PlanStatus {
  id: string;
  title: string;
  number: string | null;
  file: string;
  language: string;
  period: { from: TimeResult; to: TimeResult | null };
  inForce: Day;
  /** What the plan itself says of it; null where `inForce` is only the first day of the period. */
  inForceStated: TimeResult | null;
  steering: string[];
  light: Light;
  override: { light: Light; reason: string; by: string[]; on: Day } | null;
  /** Over initiatives. */
  counts: { initiatives: number; byStatus: Partial<Record<KnownStatus, number>>; byLight: Record<Light, number> };
  sections: { ref: string; label: string | null; title: string }[];
  areas: { ref: string; section: string | null; label: string | null; title: string | null }[];
  items: ItemResult[];
  kpis: KpiState[];
  products: ProductResult[];
  figures: FigureResult[];
  decisions: DecisionResult[];
  /** What is new; null where nobody says since when. */
  since: PlanSince | null;
  risks: RiskResult[];
  waiting: WaitingResult[];
  notes: { on: Day; text: string }[];
  gaps: Gaps;
  /** Target groups that figures and KPIs name. */
  targetGroups: NameResult[];
  /** The sources that the report cites. */
  documents: DocumentResult[];
}

export interface ProductResult {
  ref: string;
  kind: ProductKind;
  title: string | null;
  to: string[];
  deadline: TimeResult | null;
  recurring: string | null;
  due: Day | null;
  delivered: Day | null;
  status: ProductState['status'];
}

export interface FigureResult {
  ref: string;
  value: string;
  approx: string | null;
  unit: string | null;
  measure: string | null;
  on: TimeResult | null;
  targetGroups: string[];
  sources: Citation[];
}

export interface DecisionResult {
  ref: string;
  kind: 'decide' | 'discuss' | 'inform';
  text: string;
  proposal: string | null;
  due: TimeResult | null;
  /** Its day has passed. */
  overdue: boolean;
  items: string[];
}

export interface RiskResult {
  ref: string;
  text: string;
  probability: number | null;
  impact: number | null;
  mitigation: string | null;
  owner: string[];
  items: string[];
  status: KnownStatus | null;
}

export interface NetworkStatus {
  id: string;
  title: string;
  language: string;
  followUps: ItemResult[];
  /** Every suggestion given by the day, with what became of it. */
  inputs: InputAnswer[];
  openInputs: { ref: string; text: string; for: string | null; meeting: string }[];
  next: { when: TimeResult; dateFixed: boolean; announced: Day | null }[];
}

/** What a status report keeps of one plan or network. */
export type StatusPiece = { file: string; ahead: AheadEntry[] } & (
  | { kind: 'plan'; status: PlanStatus; member: Member<Lit & DueCounts> }
  | { kind: 'network'; status: NetworkStatus }
);

/** @param earlier what was there last time; null: what each plan's last delivered status report could tell */
export function statusOf(snapshot: Snapshot, plans: readonly Plan[], lang: string, earlier: Standpoint | null = null): StatusResult {
  return statusFrom(statusPieces(snapshot, plans, lang, earlier), snapshot.view, snapshot.workspace.settings, lang);
}

/** Plan by plan and then network by network, each by itself. */
export function statusPieces(snapshot: Snapshot, plans: readonly Plan[], lang: string, earlier: Standpoint | null = null): StatusPiece[] {
  const { workspace, view } = snapshot;
  const answers = answering(snapshot, lang);
  const since = sinceTeller(snapshot, earlier, lang);
  const dues = new Map(duesIn(snapshot, plans, { within: daysAhead, owner: null, lang }).map((one) => [one.file, aheadIn(one.groups, view.asOf, daysAhead)]));
  return [
    ...[...new Set(plans)].map((plan): StatusPiece => {
      const ahead = dues.get(plan.file) ?? [];
      const status = planStatus(plan, snapshot, lang, since(plan));
      return { kind: 'plan', file: plan.file, ahead, status, member: memberOf(plan, countsOf(status, ahead), workspace, lang) };
    }),
    ...workspace.networks.map((network): StatusPiece => ({ kind: 'network', file: network.file, ahead: dues.get(network.file) ?? [], status: networkStatus(network, snapshot, lang, answers) })),
  ];
}

export function statusFrom(pieces: readonly StatusPiece[], view: View, settings: Settings, lang: string): StatusResult {
  return {
    schemaVersion,
    asOf: view.asOf,
    knownBy: view.knownBy === always ? null : view.knownBy,
    lightRule: settings.lights,
    reading: readingOf(settings),
    plans: pieces.flatMap((piece) => (piece.kind === 'plan' ? [piece.status] : [])),
    networks: pieces.flatMap((piece) => (piece.kind === 'network' ? [piece.status] : [])),
    ahead: { within: daysAhead, entries: inTurn(pieces.flatMap(({ ahead }) => ahead)) },
    portfolio: duePortfolio(pieces.flatMap((piece) => (piece.kind === 'plan' ? [piece.member] : [])), daysAhead, lang),
  };
}

const countsOf = ({ light, counts, items, gaps }: PlanStatus, ahead: readonly AheadEntry[]): Lit & DueCounts => ({
  light,
  initiatives: counts.initiatives,
  overdue: items.filter(({ overdue, judgedBy }) => overdue && judgedBy === null).length,
  dueSoon: ahead.filter(({ as }) => as === 'deadline').length,
  undated: gaps.noDeadline.length,
  notReported: gaps.notReported.length,
});

function networkStatus(network: Network, snapshot: Snapshot, lang: string, answers: ReturnType<typeof answering>): NetworkStatus {
  const { view } = snapshot;
  return {
    id: network.id,
    title: network.title,
    language: network.language,
    followUps: followUpsOn(network, view).map((item) => itemResult(item, snapshot, lang)),
    inputs: answers(network).map(({ answer }) => answer),
    openInputs: inputsOn(network, view)
      .filter(({ disposition }) => disposition === 'open')
      .map(({ input }) => ({ ref: input.ref, text: input.text, for: input.for?.ref ?? null, meeting: input.meeting })),
    next: nextMeetings(network, view).map(({ when, dateFixed, announced }) => ({ when: timeResult(when) as TimeResult, dateFixed, announced })),
  };
}

function planStatus(plan: Plan, snapshot: Snapshot, lang: string, since: PlanSince | null): PlanStatus {
  const { view, workspace } = snapshot;
  const items = planItems(plan).map((item) => itemResult(item, snapshot, lang));
  const initiatives = items.filter(({ kind, intent }) => kind === 'initiative' && !intent);
  const override = overrideOf(plan, snapshot);
  const kpis = plan.kpis.map((kpi) => judgeKpi(kpi, { from: plan.period.start, to: plan.period.end }, view.asOf, view.knownBy));
  const groups = [...plan.figures.flatMap((figure) => figure.targetGroups.map(({ ref }) => ref)), ...kpis.flatMap((kpi) => kpi.groups.map((group) => group.targetGroup))];
  return {
    id: plan.id,
    title: plan.title,
    number: plan.number,
    file: plan.file,
    language: plan.language,
    period: { from: timeResult(plan.period.from) as TimeResult, to: timeResult(plan.period.to) },
    inForce: inForceFrom(plan),
    inForceStated: timeResult(plan.inForce),
    steering: names(plan.steering, lang),
    light: planLight(plan, snapshot),
    override: override?.light
      ? { light: override.light, reason: override.reason ?? '', by: names(override.by, lang), on: override.on }
      : null,
    counts: {
      initiatives: initiatives.length,
      byStatus: tally(initiatives.map(({ status }) => status)),
      byLight: { green: 0, yellow: 0, red: 0, grey: 0, none: 0, ...tally(initiatives.map(({ light }) => light)) },
    },
    sections: plan.sections.map(({ ref, label, title }) => ({ ref, label, title })),
    areas: plan.areas.map(({ ref, section, label, title }) => ({ ref, section, label, title })),
    items,
    kpis,
    products: productStates(plan, view).map(({ ref, kind, title, to, deadline, recurring, due, delivered, status }) => ({
      ref, kind, title, to: names(to, lang), deadline: timeResult(deadline), recurring, due, delivered, status,
    })),
    figures: plan.figures.map(({ ref, value, approx, unit, measure, on, targetGroups, sources }) => ({
      ref, value, approx, unit, measure, on: timeResult(on), targetGroups: targetGroups.map((group) => group.ref), sources,
    })),
    decisions: openDecisions(plan, view),
    since,
    risks: plan.risks.map(({ ref, text, probability, impact, mitigation, owners, items: affected, log }) => ({
      ref, text, probability, impact, mitigation,
      owner: names(owners, lang),
      items: affected.map((link) => link.ref),
      status: entriesOn(log, view).findLast(({ status }) => status !== null)?.status ?? null,
    })),
    waiting: waitingIn(plan, snapshot),
    notes: entriesOn(plan.log, view).flatMap(({ on, note }) => (note === null ? [] : [{ on, text: note }])),
    gaps: gapsOf(plan, snapshot),
    targetGroups: [...new Set(groups)].map(namesOf(workspace, lang)),
    documents: documentsCited(workspace, [...items.flatMap(citedFor), ...citationsIn([kpis, plan.figures])]),
  };
}

/** Items are many and large, so that they are not searched for what they cite. */
const citedFor = ({ sources, statusSources, deviations }: ItemResult): Citation[] => [...sources, ...statusSources, ...deviations.flatMap((one) => one.sources)];

/** Raised by the day and not decided by it. */
function openDecisions(plan: Plan, view: View): DecisionResult[] {
  return plan.decisions
    .filter(({ raised, outcome }) => (raised?.to ?? '') <= view.asOf && !hasHappened(outcome?.on.to, view))
    .map(({ ref, kind, text, proposal, due, items }) => ({
      ref, kind, text, proposal, due: timeResult(due), overdue: due?.to != null && due.to < view.asOf, items: items.map((link) => link.ref),
    }));
}
