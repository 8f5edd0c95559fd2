import type { InitiativeBlank } from '../../analysis/evaluate-initiative.ts';
import type { DeadlineGroup } from '../../analysis/deadline-entry.ts';
import type { PlanBlank } from '../../analysis/evaluation.ts';
import type { Light } from '../../analysis/light.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Day } from '../../model/common.ts';
import type { Conventions } from '../../model/time/index.ts';
import type { ItemKind } from '../../model/item.ts';
import type { Tally } from '../../model/kpi.ts';
import type { CompareWords } from './compare.ts';
import type { CoverageWords } from './coverage.ts';
import type { FeedbackWords } from './feedback.ts';
import type { FigureWords } from './figures.ts';
import type { PortfolioWords } from './portfolio.ts';

/** Headings and sentences of the reports. */
export interface ReportWords {
  common: CommonWords;
  reading: ReadingWords;
  kpi: KpiWords;
  status: StatusWords;
  deadlines: DeadlinesWords;
  evaluate: EvaluateWords;
  list: ListWords;
  plan: PlanWords;
  show: ShowWords;
  figures: FigureWords;
  compare: CompareWords;
  coverage: CoverageWords;
  feedback: FeedbackWords;
  portfolio: PortfolioWords;
}

/** What more than one report says. */
export interface CommonWords {
  initiative: string;
  title: string;
  owner: string;
  deadline: string;
  status: string;
  light: string;
  date: string;
  source: string;
  sources: string;
  asWritten: string;
  /** An owner that nobody has stated. */
  notStated: string;
    /** Who gets something. */
    toWhom: (who: string) => string;
    /** A decision about a deadline. */
    movedFrom: (from: string, to: string) => string;
    withdrawnFrom: (from: string) => string;
    finishedLate: (on: Day, days: number, deadline: string) => string;
    expectedAfter: (forecast: string, deadline: string) => string;
    wasDue: (original: string, moves: number) => string;
  /** A deadline that nobody has stated. */
  noDeadline: string;
  continuous: string;
  withdrawn: string;
  window: (text: string) => string;
  expected: string;
  setOn: (day: Day) => string;
  /** A deadline that was moved: the first one, and how often. */
  moved: (original: string, moves: number) => string;
  counted: (reached: number, planned: number, unit: string | null) => string;
  deliverablesReported: (reported: number, all: number) => string;
  daysLate: (days: number) => string;
  /** How far away a day is; negative when it has passed. */
  away: (days: number) => string;
  setBy: (who: string, reason: string) => string;
  page: (page: number) => string;
  /** The period of a plan, from its first to its last words; null where it is open. */
  period: string;
  periodTo: string;
}

/** The closing chapter that tells how lights and days came about. */
export interface ReadingWords {
  heading: string;
  light: (light: Light, reading: Reading) => string;
  rule: (name: string, id: string) => string;
  rollUp: string;
  notReported: string;
  timesHeading: string;
  /** Before the expressions and the days they mean. */
  times: string;
  between: (from: Day, to: Day) => string;
  until: (to: Day) => string;
  lastDay: string;
  /** How primo, medio and ultimo are read. */
  parts: (conventions: Conventions) => string;
  seasons: (conventions: Conventions) => string;
}

export interface KpiWords {
  heading: string;
  kpi: string;
  judgement: string;
  baseline: string;
  latest: string;
  target: string;
  /** "Kan ikke opgøres: mangler a og b". */
  cannot: (judgement: string, missing: string) => string;
  evidence: (count: number) => string;
  /** A target that is told by how far it is from the baseline. */
  fromBaseline: (change: string) => string;
  tally: (counts: Tally) => string;
  progress: (percent: string) => string;
  /** The value behind a judgement, when a newer one has come since. */
  judgedBy: (value: string) => string;
  /** How progress was computed, where it is shown. */
  formula: string;
  definition: string;
  measuredBy: string;
  method: string;
  rule: string;
  change: string;
  /** The unit of a difference between shares. */
  points: string;
}

export interface StatusWords {
  title: (date: string) => string;
  asOf: (date: string) => string;
  knownBy: (date: string) => string;
  inForce: (date: string) => string;
  evaluated: string;
  overall: string;
  lights: string;
  statuses: string;
  reported: string;
  reportedOf: (reported: number, all: number) => string;
  decisions: string;
  noDecisions: string;
  due: (when: string) => string;
  proposal: string;
  deviations: string;
  noDeviations: string;
  deviation: string;
  deadlinePassed: (day: Day, days: number) => string;
  duePassed: string;
  initiatives: string;
  moreInitiatives: string;
  risks: string;
  dependencies: string;
  waitsFor: string;
  /** How it goes with something that stands in none of the files. */
  outside: string;
  risk: string;
  weight: string;
  mitigation: string;
  ahead: (days: number) => string;
  nothingAhead: (days: number) => string;
  what: string;
  as: Record<'deadline' | 'forecast' | 'window' | 'review' | 'open' | 'event', string>;
  figures: string;
  network: string;
  followUp: string;
  openInputs: string;
  forPlan: (plan: string) => string;
  nextMeeting: (when: string, fixed: boolean) => string;
  gaps: string;
  noGaps: string;
  /** Instead of naming every initiative. */
  all: string;
  noOwner: (count: number) => string;
  noDeadline: (count: number) => string;
  notReported: (count: number) => string;
  notMeasured: (count: number) => string;
  noRisks: string;
  noPlans: string;
}

export interface DeadlinesWords {
  title: (date: string) => string;
  groups: Record<DeadlineGroup, (within: number) => string>;
  noneOverdue: string;
  nothing: string;
  /** A continuous item whose first review has no day to be counted from. */
  notReviewed: string;
  between: string;
}

export interface EvaluateWords {
  title: (plan: string) => string;
  titleOfYear: (year: number) => string;
  asOf: (date: string) => string;
  /** The label of the count of blanks, and the count. */
  draft: string;
  blanks: (count: number) => string;
  /** How hard the summary is to read. */
  lix: (lix: number) => string;
  noPlans: (year: number) => string;
  background: string;
  purpose: string;
  goals: string;
  summary: string;
  initiatives: string;
  initiativeCount: (initiatives: number, deliverables: number) => string;
  judged: string;
  judgedOf: (judged: number, all: number) => string;
  planned: string;
  done: string;
  /** Deliverables of which nobody has told. */
  notReportedOf: (names: string) => string;
  deviation: string;
  noDeviation: string;
  /** A deadline that has passed while nobody has told of an end. */
  notFinished: (deadline: string, day: Day) => string;
  count: string;
  continuous: string;
  expected: string;
  window: string;
  assessment: string;
  result: string;
  learning: string;
  next: string;
  kpis: string;
  noKpis: string;
  account: string;
  networks: string;
  input: string;
  becameOfIt: string;
  noInputs: string;
  learningAndAdvice: string;
  recommendations: string;
  nextYear: string;
  approval: string;
  approvedBy: string;
  writtenBy: (who: string, date: string) => string;
  annexSources: string;
  annexReading: string;
  /** What belongs in each blank. */
  toWrite: Record<InitiativeBlank, string> & { plan: Record<PlanBlank, string>; account: string };
}

export interface ListWords {
  title: (count: number, kind: ItemKind, date: string) => string;
  nothing: string;
}

/** Names of facts, mostly the terms in front of their values. */
export interface ShowWords {
  asOf: (date: string) => string;
  goal: string;
  input: string;
  partOf: string;
  description: string;
  background: string;
  channel: string;
  partners: string;
  goals: string;
  targetGroups: string;
  principles: string;
  budget: string;
  starts: string;
  review: string;
  nextReview: string;
  days: string;
  early: (day: Day) => string;
  forecast: string;
  window: string;
  waitsFor: string;
  ties: string;
  origin: string;
  becomes: string;
  kpis: string;
  lastReported: string;
  log: string;
  noLog: string;
  /** Of an initiative that only its deliverables tell of. */
  logOfDeliverables: string;
  count: string;
  knownOn: (day: Day) => string;
  told: string;
  deliverables: string;
  evaluation: string;
  product: string;
  to: string;
  contains: string;
  recurring: string;
  delivered: string;
  where: string;
  servedBy: string;
  measuredBy: string;
  nobodySays: string;
  raised: string;
  outcome: string;
  noOutcome: string;
  meeting: string;
  values: string;
  value: string;
  tolerance: string;
  scale: string;
  frequency: string;
}

export interface PlanWords {
  /** Of a document with several plans. */
  title: string;
  dated: (date: string) => string;
  programme: string;
  follows: string;
  steering: string;
  approvedBy: string;
  background: string;
  purpose: string;
  goals: string;
  targetGroups: string;
  initiatives: string;
  deliverables: string;
  intent: string;
  after: string;
  /** In front of the partners of a deliverable. */
  with: string;
  products: string;
  noInitiatives: string;
}
