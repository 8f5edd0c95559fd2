import type { DeadlineEntry } from '../../analysis/deadline-entry.ts';

/** Titles of tables and columns, and the words of a calendar. */
export interface DataWords {
  /** Names of sheets, 31 characters at most. */
  sheets: Record<
    | 'overview' | 'items' | 'initiatives' | 'kpis' | 'deviations' | 'decisions' | 'risks' | 'ahead' | 'products' | 'figures' | 'gaps'
    | 'followUps' | 'inputs' | 'meetings' | 'reading' | 'times' | 'deadlines' | 'list' | 'texts' | 'waiting' | 'documents'
    | 'shared' | 'coverage' | 'holes' | 'principles' | 'changes',
    string
  >;
  columns: Record<ColumnName, string>;
  yes: string;
  /** Of a meeting whose date is not settled. */
  dateOpen: string;
  calendar: {
    /** In front of what is due on a day, or what the day is to it. */
    what: Record<DeadlineEntry['what'] | 'event' | 'open', (title: string) => string>;
  };
}

export type ColumnName =
  | 'plan' | 'section' | 'area' | 'kind' | 'number' | 'title' | 'id' | 'owner' | 'ownerBasis' | 'partOf' | 'deadlineDay'
  | 'deadlineWritten' | 'deadlineBasis' | 'deadlineOf' | 'original' | 'moves' | 'forecastDay' | 'forecastWritten' | 'windowFrom'
  | 'windowTo' | 'status' | 'light' | 'lightReason' | 'lightFrom' | 'daysLate' | 'completion' | 'progress' | 'reached'
  | 'planned' | 'unit' | 'lastReported' | 'assessment' | 'note' | 'noteOn' | 'periodFrom' | 'periodTo' | 'asOf' | 'initiatives'
  | 'reported' | 'noOwner' | 'noDeadline' | 'kpisUnmeasured' | 'kpi' | 'targetGroup' | 'judgement' | 'missing' | 'rule'
  | 'approx' | 'baseline' | 'baselineOn' | 'latest' | 'latestOn' | 'target' | 'targetBy' | 'change' | 'percentThere'
  | 'deviation' | 'source' | 'decision' | 'proposal' | 'due' | 'dueWritten' | 'overdue' | 'items' | 'risk' | 'probability'
  | 'impact' | 'mitigation' | 'day' | 'clock' | 'daysLeft' | 'what' | 'product' | 'receiver' | 'recurring' | 'delivered'
  | 'figure' | 'measure' | 'writtenOn' | 'gap' | 'network' | 'input' | 'for' | 'subject' | 'explanation' | 'written' | 'from' | 'to'
  | 'basis' | 'group' | 'targetGroups' | 'result' | 'summary' | 'learning' | 'next' | 'reason' | 'judgedBy' | 'account'
  | 'missingTexts' | 'become' | 'text' | 'waitsFor' | 'file'
  | 'compared' | 'servedBy' | 'lightBefore' | 'laterBy' | 'before' | 'now' | 'together';
