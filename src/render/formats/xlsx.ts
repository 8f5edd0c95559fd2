import width from 'fast-string-width';
import { isDay } from '../../model/day.ts';
import { reveal } from '../display.ts';
import type { Light } from '../document.ts';
import type { Sheet, SheetColumn, SheetValue, Workbook } from '../sheet.ts';
import { type CellLook, writeBook, type WrittenCell, type WrittenSheet } from '../xlsx/hucre.ts';
import { cut, sheetNames } from '../xlsx/names.ts';

/** What Excel holds: rows in a sheet with the titles, and UTF-16 units in a cell. */
const limits = { rows: 1_048_576, cell: 32_767 };

/** Stands at the end of what did not fit in a cell. */
const cutMark = ' […]';

/** A pale ground under dark ink, so that the word can be read by everybody. */
export const lightLooks: Readonly<Record<Light, CellLook>> = {
  green: { fill: 'DDEFD9', ink: '1B4D20' },
  yellow: { fill: 'FFF0C2', ink: '5A4300' },
  red: { fill: 'F9D6D5', ink: '7A1216' },
  grey: { fill: 'E6E6E6', ink: '3A3A3A' },
  none: {},
};
export const titleLook: CellLook = { fill: 'DCE6F1', ink: '1F2A37', bold: true, wrap: true };

/** One object for all cells that look alike: there may be millions of them. */
const plain: CellLook = {};
const wrapped: CellLook = { wrap: true };
const right: CellLook = { side: 'right' };
const dated: CellLook = { format: 'yyyy-mm-dd', side: 'left' };
const lit = Object.fromEntries(Object.entries(lightLooks).map(([light, look]): [string, CellLook] => [light, { ...look, wrap: true }]));
const decimals = new Map<number, CellLook>();

/**
 * A workbook with a sheet for each table: true days and numbers, a frozen line of titles with a filter, lights as words
 * on their colour. Text is never a formula. A number that Excel would round is text; a cell that is too long ends in a
 * mark; a table with more rows than a sheet holds goes on in the next one.
 */
export function render({ title, asOf, sheets }: Workbook): Promise<Uint8Array> {
  const paged = sheets.flatMap((sheet) => pagesOf(sheet, limits.rows - 1));
  const names = sheetNames(paged.map(({ name }) => name));
  return writeBook(reveal(title), asOf, paged.map((sheet, at) => writtenSheet(sheet, names[at] ?? '')));
}

/** A table in pieces of at most so many rows; one without rows is one piece. */
export function pagesOf(sheet: Sheet, most: number): Sheet[] {
  const pages = Math.max(1, Math.ceil(sheet.rows.length / most));
  return Array.from({ length: pages }, (_, at) => ({ ...sheet, rows: sheet.rows.slice(at * most, (at + 1) * most) }));
}

function writtenSheet({ columns, rows }: Sheet, name: string): WrittenSheet {
  const titles = columns.map(({ title, type }) => ({ value: textOf(title), look: { ...titleLook, ...(type === 'number' || type === 'decimal' ? right : {}) } }));
  const cells = rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? null, column)));
  const widths = titles.map(({ value }, at) => widthOf(value, cells, at));
  const all = [titles, ...cells];
  return { name, rows: all, widths, lines: all.map((row) => Math.max(1, ...row.map(({ value }, at) => linesIn(value, widths[at] ?? 0)))) };
}

function cellOf(value: SheetValue, { type, lights }: SheetColumn): WrittenCell {
  if (value === null) return { value: null, look: plain };
  if (typeof value === 'number') return { value, look: right };
  if (type === 'day' && isDay(value) && value >= firstDay) return { value: new Date(`${value}T00:00:00Z`), look: dated };
  if (type === 'decimal' && decimal.test(value)) return decimalCell(value);
  const light = type === 'light' ? lights?.[value] : undefined;
  return { value: textOf(value), look: (light && lit[light]) ?? wrapped };
}

/** Before it, the calendars of Excel and of other programs are not the same. */
const firstDay = '1900-03-01';

const decimal = /^-?\d+(?:\.(\d+))?$/;
/** Excel keeps no more digits of a number. */
const mostDigits = 15;

function decimalCell(text: string): WrittenCell {
  const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '');
  if (digits.length > mostDigits) return { value: text, look: right };
  const places = decimal.exec(text)?.[1]?.length ?? 0;
  const look = decimals.get(places) ?? { ...right, format: places > 0 ? `0.${'0'.repeat(places)}` : '0' };
  decimals.set(places, look);
  return { value: Number(text), look };
}

/** Words as a cell can hold them. */
export function textOf(text: string): string {
  // Readers take "_x0041_" for the letter it names, unless the line in front is one itself.
  const shown = reveal(text, { newlines: 'keep' }).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return shown.length <= limits.cell ? shown : cut(shown, limits.cell - cutMark.length) + cutMark;
}

/** As wide as its widest line, within what can be looked over; longer lines are wrapped, and titles between their words. */
function widthOf(title: string, rows: readonly (readonly WrittenCell[])[], at: number): number {
  // The button of the filter stands beside the title.
  let widest = Math.max(5, ...title.split(/\s+/).map((word) => width(word) + 2));
  for (const row of rows) {
    const { value } = row[at] ?? { value: null };
    if (value instanceof Date) widest = Math.max(widest, 10);
    else for (const line of String(value ?? '').split('\n')) widest = Math.max(widest, width(line));
  }
  return Math.min(widest + 1, 44);
}

/** How many lines a cell takes when its words are wrapped: about so many, since letters are narrower than the digits that columns are measured in. */
export function linesIn(value: WrittenCell['value'], digits: number): number {
  if (typeof value !== 'string') return 1;
  const columns = digits * 1.1;
  let lines = 0;
  for (const line of value.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of line.split(' ')) {
      const size = width(word);
      if (used > 0 && used + 1 + size > columns) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + size;
      // A word longer than the line is broken.
      const more = Math.ceil(used / columns) - 1;
      if (more > 0) {
        lines += more;
        used -= more * columns;
      }
    }
  }
  return lines;
}
