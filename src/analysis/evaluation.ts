import type { Citation, Day } from '../model/common.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Disposition } from '../model/network.ts';
import type { Plan, PlanEvaluation, ProductKind } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { evaluateInitiative, type InitiativeEvaluation } from './evaluate-initiative.ts';
import { lixOf } from './lix.ts';
import { judgeKpi, type Judgement, type KpiState } from './kpi.ts';
import { type NameResult, namesOf } from './names.ts';
import { type InputState, inputsOn } from './networks.ts';
import { citationsIn, cited, type DocumentResult, documentsOf, type Reading, readingOf } from './reading.ts';
import { names, schemaVersion, type TimeResult, timeResult } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import type { KnownStatus } from './state.ts';
import { tally } from './tally.ts';
import { hasHappened, holds, type View } from './view.ts';

/** The evaluation of the plans of a year; what nobody has written yet is named in `missing` and counted in `blanks`. */
export interface EvaluationResult {
  schemaVersion: number;
  year: number;
  asOf: Day;
  /** The rules behind the days. */
  reading: Reading;
  plans: PlanEvaluationResult[];
}

export type PlanBlank = 'summary' | 'networkFeedback' | 'learning' | 'recommendations' | 'nextYear' | 'approval';

export interface PlanEvaluationResult {
  id: string;
  title: string;
  number: string | null;
  language: string;
  background: string | null;
  purpose: string | null;
  period: { from: TimeResult; to: TimeResult | null };
  goals: { ref: string; text: string }[];
  products: { kind: ProductKind; deadline: TimeResult | null; to: string[] }[];
  /** The chapters of the plan: its sections, else its areas; empty where it has neither. */
  sections: { ref: string; label: string | null; title: string | null; initiatives: string[] }[];
  initiatives: InitiativeEvaluation[];
  counts: { initiatives: number; deliverables: number; byStatus: Partial<Record<KnownStatus, number>>; judged: number; byJudgement: Partial<Record<Judgement, number>> };
  kpis: KpiEvaluationResult[];
  inputs: InputResult[];
  /** The written chapters; null where nobody has written them. */
  written: Record<Exclude<PlanBlank, 'approval'>, { text: string; by: string[]; on: Day } | null>;
  approval: { body: string[]; on: TimeResult | null } | null;
  /** How hard the summary is to read (LIX); null where it is not written or too short to tell. */
  lix: number | null;
  missing: PlanBlank[];
  /** Target groups that KPIs name. */
  targetGroups: NameResult[];
  documents: DocumentResult[];
  /** Everything missing in the draft, over initiatives, KPIs and the plan's own chapters. */
  blanks: number;
}

export interface KpiEvaluationResult extends Omit<KpiState, 'missing'> {
  definition: string | null;
  dataSource: string[];
  method: string | null;
  account: string | null;
  /** What the judgement lacks, and `account` when it is not written. */
  missing: (KpiState['missing'][number] | 'account')[];
}

export interface InputResult {
  ref: string;
  network: string;
  text: string;
  for: string | null;
  disposition: Disposition;
  becomes: string | null;
  reason: string | null;
  sources: Citation[];
}

/** The plans whose period begins in a year. */
export const plansOfYear = (workspace: Workspace, year: number): Plan[] =>
  workspace.plans.filter((plan) => Number(plan.period.start.slice(0, 4)) === year);

export function evaluationOf(snapshot: Snapshot, plans: readonly Plan[], year: number, lang: string): EvaluationResult {
  return {
    schemaVersion,
    year,
    asOf: snapshot.view.asOf,
    reading: readingOf(snapshot.workspace.settings),
    plans: plans.map((plan) => evaluatePlan(plan, snapshot, lang)),
  };
}

function evaluatePlan(plan: Plan, snapshot: Snapshot, lang: string): PlanEvaluationResult {
  const { view } = snapshot;
  const initiatives = plan.initiatives.map((item) => evaluateInitiative(item, snapshot, lang));
  const counted = initiatives.filter(({ intent }) => !intent);
  const kpis = plan.kpis.map((kpi) => evaluateKpi(kpi, plan, view, lang));
  const inputs = inputsFor(plan, snapshot).map(inputResult);
  const documents = documentsOf(snapshot.workspace);
  const written = writtenBy(plan.evaluation, view, lang);
  const approval = approvalBy(plan.evaluation, view, lang);
  const missing: PlanBlank[] = (Object.keys(written) as (keyof typeof written)[]).filter((key) => written[key] === null);
  if (!approval) missing.push('approval');
  const accountsMissing = kpis.filter((kpi) => kpi.account === null).length;
  return {
    id: plan.id,
    title: plan.title,
    number: plan.number,
    language: plan.language,
    background: plan.background,
    purpose: plan.purpose,
    period: { from: timeResult(plan.period.from) as TimeResult, to: timeResult(plan.period.to) },
    goals: plan.goals.map(({ ref, text }) => ({ ref, text })),
    products: plan.products.map(({ kind, deadline, to }) => ({ kind, deadline: timeResult(deadline), to: names(to, lang) })),
    sections: (plan.sections.length > 0 ? plan.sections : plan.areas).map(({ ref, label, title }) => ({
      ref,
      label,
      title,
      initiatives: initiatives.filter((one) => one.section === ref || one.area === ref).map((one) => one.ref),
    })),
    initiatives,
    counts: {
      initiatives: counted.length,
      deliverables: planItems(plan).filter(({ kind, intent }) => kind === 'deliverable' && !intent).length,
      byStatus: tally(counted.map(({ status }) => status)),
      byJudgement: tally(kpis.map(({ judgement }) => judgement)),
      judged: counted.filter(({ result }) => result !== null).length,
    },
    kpis,
    inputs,
    written,
    approval,
    lix: written.summary && lixOf(written.summary.text),
    missing,
    targetGroups: [...new Set(kpis.flatMap((kpi) => kpi.groups.map((group) => group.targetGroup)))].map(namesOf(snapshot.workspace, lang)),
    documents: [...new Set([...documents.filter(({ ref }) => ref.startsWith(`${plan.id}/`)), ...cited(documents, citationsIn([initiatives, inputs]))])],
    blanks: initiatives.reduce((sum, one) => sum + one.missing.length, 0) + accountsMissing + missing.length,
  };
}

function evaluateKpi(kpi: Kpi, plan: Plan, view: View, lang: string): KpiEvaluationResult {
  const state = judgeKpi(kpi, { from: plan.period.start, to: plan.period.end }, view.asOf, view.knownBy);
  const account = kpi.evaluation && holds(kpi.evaluation, view) ? kpi.evaluation.account : null;
  return {
    ...state,
    definition: kpi.definition,
    dataSource: names(kpi.dataSource, lang),
    method: kpi.method,
    account,
    missing: account === null ? [...state.missing, 'account'] : state.missing,
  };
}

/** What networks gave to this plan or to one that follows it, at a meeting about it or by naming it. */
function inputsFor(plan: Plan, snapshot: Snapshot): InputState[] {
  const { workspace, view } = snapshot;
  const meant = new Set([plan, ...workspace.plans.filter((other) => other.follows?.ref === plan.ref)].map(({ ref }) => ref));
  return workspace.networks
    .flatMap((network) => inputsOn(network, view))
    .filter(({ input, meeting }) => meeting.plans.some(({ ref }) => ref === plan.ref) || (input.for !== null && meant.has(input.for.ref)));
}

const inputResult = ({ input, network, disposition }: InputState): InputResult => ({
  ref: input.ref,
  network: network.title,
  text: input.text,
  for: input.for?.ref ?? null,
  disposition,
  becomes: disposition === 'open' ? null : (input.becomes?.ref ?? null),
  reason: disposition === 'open' ? null : input.reason,
  sources: input.sources,
});

function writtenBy(evaluation: PlanEvaluation | null, view: View, lang: string): PlanEvaluationResult['written'] {
  const chapter = (key: keyof PlanEvaluationResult['written']) => {
    const text = evaluation?.[key];
    return text && hasHappened(text.on, view) ? { text: text.text, by: names(text.by, lang), on: text.on } : null;
  };
  return {
    summary: chapter('summary'),
    networkFeedback: chapter('networkFeedback'),
    learning: chapter('learning'),
    recommendations: chapter('recommendations'),
    nextYear: chapter('nextYear'),
  };
}

function approvalBy(evaluation: PlanEvaluation | null, view: View, lang: string): PlanEvaluationResult['approval'] {
  const approval = evaluation?.approval;
  if (!approval || (approval.on && !hasHappened(approval.on.to, view))) return null;
  return { body: names(approval.body, lang), on: timeResult(approval.on) };
}
