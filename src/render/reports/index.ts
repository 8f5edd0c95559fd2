import type { CompareResult } from '../../analysis/compare.ts';
import type { DeadlinesResult } from '../../analysis/deadlines.ts';
import type { EvaluationResult } from '../../analysis/evaluation.ts';
import type { FeedbackResult } from '../../analysis/feedback.ts';
import type { ListResult } from '../../analysis/list.ts';
import type { PlansResult } from '../../analysis/plan-result.ts';
import type { CoverageResult } from '../../analysis/served.ts';
import type { ShowResult } from '../../analysis/show.ts';
import type { StatusResult } from '../../analysis/status.ts';
import type { Calendar } from '../calendar.ts';
import type { CalendarOptions } from '../calendars/deadlines.ts';
import type { Document, Lang } from '../document.ts';
import type { FormatId } from '../formats/index.ts';
import type { Telling } from './telling.ts';
import type { Workbook } from '../sheet.ts';

/** What each report is made from; formats for machines print it as it is. */
export interface Results {
  status: StatusResult;
  deadlines: DeadlinesResult;
  evaluate: EvaluationResult;
  compare: CompareResult;
  feedback: FeedbackResult;
  coverage: CoverageResult;
  plan: PlansResult;
  show: ShowResult;
  list: ListResult;
}

export interface Report<Result> {
  /** The formats that make sense of it, the usual one first. */
  formats: readonly FormatId[];
  /** Loaded on demand, so that no run pays for a report that it does not make. */
  load: () => Promise<(result: Result, lang: Lang, telling: Telling) => Document>;
  /** Where there is a format for tables. */
  sheets?: () => Promise<(result: Result, lang: Lang, telling: Telling) => Workbook>;
  /** Where there is a format for days. */
  calendar?: () => Promise<(result: Result, lang: Lang, options: CalendarOptions) => Calendar>;
}

/** Every report there is. */
export const reports: { [Name in keyof Results]: Report<Results[Name]> } = {
  status: {
    formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'xlsx', 'json'],
    load: async () => (await import('./status.ts')).statusReport,
    sheets: async () => (await import('../sheets/status.ts')).statusSheets,
  },
  deadlines: {
    formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'xlsx', 'csv', 'ics', 'json'],
    load: async () => (await import('./deadlines.ts')).deadlinesReport,
    sheets: async () => (await import('../sheets/deadlines.ts')).deadlineSheets,
    calendar: async () => (await import('../calendars/deadlines.ts')).deadlineCalendar,
  },
  evaluate: {
    formats: ['markdown', 'table', 'html', 'docx', 'pdf', 'xlsx', 'json'],
    load: async () => (await import('./evaluate.ts')).evaluationReport,
    sheets: async () => (await import('../sheets/evaluate.ts')).evaluationSheets,
  },
  plan: { formats: ['markdown', 'table', 'html', 'docx', 'pdf', 'json'], load: async () => (await import('./plan.ts')).planReport },
  show: { formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'json'], load: async () => (await import('./show.ts')).showReport },
  compare: {
    formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'xlsx', 'json'],
    load: async () => (await import('./compare.ts')).compareReport,
    sheets: async () => (await import('../sheets/compare.ts')).compareSheets,
  },
  coverage: {
    formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'xlsx', 'json'],
    load: async () => (await import('./coverage.ts')).coverageReport,
    sheets: async () => (await import('../sheets/coverage.ts')).coverageSheets,
  },
  feedback: { formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'json'], load: async () => (await import('./feedback.ts')).feedbackReport },
  list: {
    formats: ['table', 'markdown', 'html', 'docx', 'pdf', 'xlsx', 'csv', 'json'],
    load: async () => (await import('./list.ts')).listReport,
    sheets: async () => (await import('../sheets/list.ts')).listSheets,
  },
};
