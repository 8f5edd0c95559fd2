import { display } from '../display.ts';
import { inParts } from '../parts.ts';
import type { Sheet, SheetColumn, SheetValue, Workbook } from '../sheet.ts';
import type { RenderOptions } from './format.ts';

/** What a spreadsheet would take for a formula, also behind white space and in its full-width form. */
const formula = /^\s*[=+\-@＝＋－＠]/u;
const decimal = /^-?\d+(?:\.\d+)?$/;

/**
 * One table as RFC 4180 has it, with its titles in the first line; of several sheets the main one. With `csv: 'da'` it
 * is what a Danish Excel reads. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export const render = (workbook: Workbook, options: Pick<RenderOptions, 'csv'> = {}): Iterable<string> => inParts(lines(mainOf(workbook), options));

function* lines({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, { csv }: Pick<RenderOptions, 'csv'>): Generator<string> {
  const [separator, mark] = csv === 'da' ? [';', ','] : [',', '.'];
  const line = (fields: readonly string[]): string => `${fields.map((field) => quoted(field, separator)).join(separator)}\r\n`;
  if (csv === 'da') yield '\ufeff';
  yield line(columns.map(({ title }) => textOf(title)));
  for (const row of rows) yield line(columns.map((column, at) => fieldOf(row[at] ?? null, column, mark)));
}

const mainOf = ({ sheets, main }: Workbook): Pick<Sheet, 'columns' | 'rows'> =>
  sheets.find(({ name }) => name === main) ?? sheets[0] ?? { columns: [], rows: [] };

function fieldOf(value: SheetValue, { type }: SheetColumn, mark: string): string {
  if (value === null) return '';
  const isNumber = typeof value === 'number' || (type === 'decimal' && decimal.test(value));
  return isNumber ? String(value).replace('.', mark) : textOf(value);
}

function textOf(value: string | number): string {
  const text = display(String(value), { newlines: 'keep' });
  return formula.test(text) ? `'${text}` : text;
}

/** Quoted where a reader could take it for something else, white space at an end included. */
function quoted(field: string, separator: string): string {
  const plain = !field.includes(separator) && !/["\r\n]|^\s|\s$/u.test(field);
  return plain ? field : `"${field.replaceAll('"', '""')}"`;
}
