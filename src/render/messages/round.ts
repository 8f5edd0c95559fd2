import type { CellTrouble } from '../../analysis/round/answers.ts';
import type { Conflict } from '../../analysis/round/merge.ts';
import type { Silent } from '../../analysis/round/answered.ts';
import type { AnswerKey, FormSheetKind } from '../../model/form/keys.ts';
import type { KpiType } from '../../model/kpi.ts';
import type { Lang } from '../document.ts';

/** The words of status rounds: of the forms, and of what is said when they go out and come back. */
export interface RoundWords {
  lang: Lang;
  form: {
    /** Null for what nobody owns. */
    title: (owner: string | null) => string;
    about: (day: string) => string;
    /** How to fill in each sheet, a line each. */
    intro: Record<FormSheetKind, readonly string[]>;
    by: string;
    told: string;
    /** Of Excel; at most 31 characters. */
    sheets: Record<FormSheetKind, string>;
    columns: Record<AnswerKey | 'number' | 'title' | 'due' | 'last' | 'kpi' | 'unit' | 'latest', string>;
    partOf: (title: string) => string;
    /** Other owners, who are not asked. */
    together: (names: string) => string;
    reported: (status: string, on: string) => string;
    /** What is asked for, by the type of the KPI; a number says its unit. */
    asked: Record<Exclude<KpiType, 'number'>, string>;
    number: (unit: string | null) => string;
    measuredBy: (names: string) => string;
    /** What Excel says to somebody who writes something else. */
    notAllowed: string;
    chooseFrom: string;
    within: (most: number | null) => string;
  };
  collect: {
    wrote: (file: string, items: number, kpis: number) => string;
    next: (folder: string) => string;
    exists: (file: string, more: number) => string;
    /** There is nobody to ask. */
    nothing: string;
  };
  merge: {
    needed: string;
    noForms: (pattern: string) => string;
    foreign: Record<'no-form' | 'other-version', (file: string) => string>;
    workbook: Readonly<Record<'not-a-workbook' | 'encrypted' | 'too-large' | 'damaged', (file: string) => string>>;
    problem: (trouble: CellTrouble) => string;
    conflict: (conflict: Conflict & { nowSaid: string }) => string;
    refused: (message: string) => string;
    cannotWrite: (ref: string, file: string) => string;
    /** Sums up a merge; `already` are answers that were written before. */
    done: (counts: { written: number; forms: number; already: number; left: number; dryRun: boolean }) => string;
    silent: Record<Silent['why'], (owner: string | null) => string>;
  };
}
