import type { DeadlinesResult } from '../../analysis/deadlines.ts';
import type { EvaluationResult } from '../../analysis/evaluation.ts';
import type { ListResult } from '../../analysis/list.ts';
import type { PlansResult } from '../../analysis/plan-result.ts';
import type { ShowResult } from '../../analysis/show.ts';
import type { StatusResult } from '../../analysis/status.ts';
import type { Document, Lang } from '../document.ts';
import type { FormatId } from '../formats/index.ts';

/** What each report is made from; formats for machines print it as it is. */
export interface Results {
  status: StatusResult;
  deadlines: DeadlinesResult;
  evaluate: EvaluationResult;
  plan: PlansResult;
  show: ShowResult;
  list: ListResult;
}

export interface Report<Result> {
  /** The formats that make sense of it, the usual one first. */
  formats: readonly FormatId[];
  /** Loaded on demand, so that no run pays for a report that it does not make. */
  load: () => Promise<(result: Result, lang: Lang) => Document>;
}

/** Every report there is. */
export const reports: { [Name in keyof Results]: Report<Results[Name]> } = {
  status: { formats: ['table', 'markdown', 'docx', 'json'], load: async () => (await import('./status.ts')).statusReport },
  deadlines: { formats: ['table', 'markdown', 'docx', 'json'], load: async () => (await import('./deadlines.ts')).deadlinesReport },
  evaluate: { formats: ['markdown', 'table', 'docx', 'json'], load: async () => (await import('./evaluate.ts')).evaluationReport },
  plan: { formats: ['markdown', 'table', 'docx', 'json'], load: async () => (await import('./plan.ts')).planReport },
  show: { formats: ['table', 'markdown', 'docx', 'json'], load: async () => (await import('./show.ts')).showReport },
  list: { formats: ['table', 'markdown', 'docx', 'json'], load: async () => (await import('./list.ts')).listReport },
};
