import type { Light } from '../../analysis/light.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Day } from '../../model/common.ts';

/** Headings and sentences of the reports. */
export interface ReportWords {
  common: CommonWords;
  reading: ReadingWords;
  status: StatusWords;
}

/** What more than one report says. */
export interface CommonWords {
  initiative: string;
  item: string;
  title: string;
  owner: string;
  deadline: string;
  status: string;
  light: string;
  id: string;
  date: string;
  source: string;
  sources: string;
  asWritten: string;
  /** An owner that nobody has stated. */
  notStated: string;
  /** A deadline that nobody has stated. */
  noDeadline: string;
  continuous: string;
  withdrawn: string;
  event: string;
  window(text: string): string;
  expected: string;
  setOn(day: Day): string;
  /** A deadline that was moved: the first one, and how often. */
  moved(original: string, moves: number): string;
  counted(reached: number, planned: number, unit: string | null): string;
  deliverablesReported(reported: number, all: number): string;
  daysLate(days: number): string;
  because(item: string): string;
  waitsFor(item: string): string;
  setBy(who: string, reason: string): string;
  page(page: number): string;
}

/** The closing chapter that tells how lights and days came about. */
export interface ReadingWords {
  heading: string;
  light(light: Light, reading: Reading): string;
  rule(name: string, id: string): string;
  rollUp: string;
  notReported: string;
  /** Before the expressions and the days they mean. */
  times: string;
  between(from: Day, to: Day): string;
  until(to: Day): string;
  conventions(reading: Reading): string;
}

export interface StatusWords {
  title(date: string): string;
  asOf(date: string): string;
  knownBy(date: string): string;
  inForce(date: string): string;
  evaluated(when: string): string;
  overall: string;
  lights: string;
  statuses: string;
  reported: string;
  reportedOf(reported: number, all: number): string;
  decisions: string;
  noDecisions: string;
  due(when: string): string;
  proposal(text: string): string;
  deviations: string;
  noDeviations: string;
  deviation: string;
  told: string;
  deadlinePassed(day: Day, days: number): string;
  moreInitiatives: string;
  risks: string;
  risk: string;
  weight: string;
  mitigation: string;
  ahead(days: number): string;
  nothingAhead(days: number): string;
  what: string;
  as: Record<'deadline' | 'forecast' | 'window' | 'review' | 'open' | 'event', string>;
  kpis: string;
  kpi: string;
  judgement: string;
  baseline: string;
  latest: string;
  target: string;
  /** "Kan ikke opgøres: mangler a og b". */
  cannot(judgement: string, missing: string): string;
  progress(percent: string): string;
  formula: string;
  noBaseline: string;
  figures: string;
  network: string;
  followUp: string;
  openInputs: string;
  forPlan(plan: string): string;
  nextMeeting(when: string, fixed: boolean): string;
  gaps: string;
  noGaps: string;
  noOwner(count: number): string;
  noDeadline(count: number): string;
  notReported(count: number): string;
  notMeasured(count: number): string;
  noRisks: string;
  noPlans: string;
}
