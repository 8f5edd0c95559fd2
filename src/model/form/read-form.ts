import { type Day, isDay } from '../day.ts';
import { type AnswerKey, answerKeys, formKeys, type FormSheetKind, formVersion, ownSheet, questionColumns } from './keys.ts';

/** A sheet as it came back. */
interface Filled {
  name: string;
  rows: readonly (readonly FilledCell[])[];
}

interface FilledCell {
  text: string;
  computed: boolean;
}

/** What somebody wrote in a cell. */
export interface Answer {
  /** Sheet and cell, as "Status!G9". */
  at: string;
  text: string;
  /** A formula stands there. */
  computed: boolean;
}

/** One row with at least one answer. */
export interface AnsweredRow {
  kind: FormSheetKind;
  ref: string;
  stamp: string;
  answers: Partial<Record<AnswerKey, Answer>>;
}

/** A form that has come back. */
export interface ReturnedForm {
  asOf: Day;
  /** Reference and name as they went out; both empty where nobody owns what it asks about. */
  owner: { ref: string; name: string };
  /** Ids of the plans and networks it asks about. */
  plans: string[];
  /** Who says to have filled it in, and on which day. */
  by: Answer | null;
  told: Answer | null;
  rows: AnsweredRow[];
  /** How many rows could have been answered. */
  asked: number;
}

export type Foreign = 'no-form' | 'other-version';

/** Finds the answers in a workbook; rows without any are left out. Where its rows stand does not matter. */
export function readForm(sheets: readonly Filled[]): ReturnedForm | Foreign {
  const facts = sheets.find(({ name }) => name === ownSheet)?.rows.map(([key, value]) => [key?.text.trim() ?? '', value?.text.trim() ?? ''] as const) ?? [];
  const fact = (wanted: string): string => facts.find(([key]) => key === wanted)?.[1] ?? '';
  const asOf = fact('asOf');
  if (fact('form') === '' || !isDay(asOf)) return 'no-form';
  if (fact('form') !== formVersion) return 'other-version';
  const form: ReturnedForm = {
    asOf,
    owner: { ref: fact('owner'), name: fact('name') },
    plans: facts.flatMap(([key, value]) => (key === 'plan' ? [value] : [])),
    by: null,
    told: null,
    rows: [],
    asked: 0,
  };
  for (const sheet of sheets) readSheet(sheet, form);
  return form;
}

function readSheet(sheet: Filled, form: ReturnedForm): void {
  const columns = new Map(sheet.rows[0]?.map(({ text }, at) => [text.trim(), at] as const) ?? []);
  const kind = (['items', 'kpis'] as const).find((one) => formKeys[one].every((key) => key === 'count' || columns.has(key)));
  if (!kind) return;
  const cellIn = (row: number, key: string): FilledCell | undefined => sheet.rows[row]?.[columns.get(key) ?? -1];
  const answerIn = (row: number, key: string): Answer | null => {
    const cell = cellIn(row, key);
    const text = cell?.text.replaceAll(/\r\n?/g, '\n').trim() ?? '';
    return !cell || (text === '' && !cell.computed) ? null : { at: `${sheet.name}!${letter(columns.get(key) ?? 0)}${row + 1}`, text, computed: cell.computed };
  };
  for (let row = 1; row < sheet.rows.length; row += 1) {
    const ref = cellIn(row, 'ref')?.text.trim() ?? '';
    if (ref === '#by') form.by = answerIn(row, questionColumns[kind]);
    if (ref === '#told') form.told = answerIn(row, questionColumns[kind]);
    if (ref.startsWith('#')) continue;
    if (ref !== '') form.asked += 1;
    const answers: AnsweredRow['answers'] = {};
    for (const key of answerKeys[kind]) {
      const answer = answerIn(row, key);
      if (answer) answers[key] = answer;
    }
    if (Object.keys(answers).length > 0) form.rows.push({ kind, ref, stamp: cellIn(row, 'stamp')?.text.trim() ?? '', answers });
  }
}

/** As Excel names its columns; a form has no more than it has letters for. */
const letter = (column: number): string => String.fromCharCode(65 + column);
