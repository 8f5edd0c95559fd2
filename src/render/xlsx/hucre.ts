import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cut } from './names.ts';

/** The only file that knows which library writes workbooks; what it is given is already fit for Excel. */

export interface CellLook {
  /** Hex, such as "FFF2CC". */
  fill?: string;
  ink?: string;
  bold?: true;
  wrap?: true;
  side?: 'left' | 'right';
  /** In Excel's own language, such as "0.00". */
  format?: string;
  /** In points. */
  size?: number;
  /** To be filled in on a locked sheet: with a frame around it. */
  open?: true;
}

export interface WrittenCell {
  /** A `Date` is the day at midnight UTC. */
  value: string | number | Date | null;
  look: CellLook;
}

export interface WrittenSheet {
  name: string;
  /** Columns in characters. */
  widths: readonly number[];
  /** The titles are the first row. */
  rows: readonly (readonly WrittenCell[])[];
  /** Of each row, in lines. */
  lines: readonly number[];
}

/** A sheet to be filled in: all is locked but what is open. Rows and columns count from 0. */
export interface FormSheet extends WrittenSheet {
  /** Columns that only the program reads, from the left; the first row is hidden as well. */
  hiddenColumns: number;
  /** Stay where they are when the rest is scrolled, and the last of them is printed on every page. */
  frozen: { rows: number; columns: number };
  /** Cells that are written as one, in their row. */
  merged: readonly { row: number; from: number; to: number }[];
  choices: readonly Choice[];
  /** Printed at the foot of each page. */
  foot: string;
}

/** What may be written in a cell, with what is said to somebody who writes something else. */
export interface Choice {
  row: number;
  column: number;
  /** Where the words to choose from stand, as "planspor!$D$1:$D$9"; else a number within these. */
  from: string | readonly [least: number, most: number];
  title: string;
  message: string;
}

/** A workbook that is sent out to come back: sheets to fill in, and a hidden one that says what it is. */
export function writeForm(title: string, day: string, sheets: readonly FormSheet[], hidden: { name: string; rows: readonly (readonly string[])[] }): Promise<Uint8Array> {
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: 'planspor', created: made, modified: made },
    defaultFont: font,
    sheets: [...sheets.map(formSheet), { name: hidden.name, hidden: true, protection: { sheet: true }, cells: cellsOf(hidden.rows.map((row) => row.map((value) => ({ value, look: {} })))) }],
  });
}

function formSheet(sheet: FormSheet): WriteSheet {
  const { widths, rows, lines, hiddenColumns, frozen, merged, choices } = sheet;
  return {
    name: sheet.name,
    cells: cellsOf(rows),
    // An ampersand begins a code there.
    headerFooter: { oddFooter: `&L${cut(sheet.foot, 100).replaceAll('&', '&&')}&R&P / &N` },
    columns: widths.map((width, at) => ({ width, ...(at < hiddenColumns && { hidden: true }) })),
    rowDefs: new Map(lines.map((count, at) => [at, at === 0 ? { hidden: true } : { height: heightOf(count) }])),
    merges: merged.map(({ row, from, to }) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
    dataValidations: validationsOf(choices),
    // Without a password: it keeps from slips, not from people. Rows may be made higher, columns wider.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    freezePane: { rows: frozen.rows, columns: frozen.columns },
    pageSetup: {
      paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${frozen.rows}:$${frozen.rows}`,
      printArea: `$${letters(hiddenColumns)}$2:$${letters(widths.length - 1)}$${rows.length}`,
    },
    view: { showGridLines: false },
  };
}

/** One for all cells of the same choice: Excel has room for some 65,000 in a sheet. */
function validationsOf(choices: readonly Choice[]): DataValidation[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const key = JSON.stringify([choice.column, choice.from]);
    const group = groups.get(key) ?? [];
    group.push(choice);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { column, from, title, message } = first;
    return {
      ...(typeof from === 'string' ? { type: 'list', formula1: from } : { type: 'decimal', operator: 'between', formula1: String(from[0]), formula2: String(from[1]) }),
      range: stretches(group.map(({ row }) => row)).map(([top, bottom]) => `${letters(column)}${top + 1}:${letters(column)}${bottom + 1}`).join(' '),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: title,
      errorMessage: message,
    };
  });
}

/** Rows that follow each other, as the first and the last of them. */
function stretches(rows: readonly number[]): [top: number, bottom: number][] {
  const found: [top: number, bottom: number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

const font = { name: 'Calibri', size: 11 };

/** @param day the day that the file says it was made on */
export function writeBook(title: string, day: string, sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: 'planspor', created: made, modified: made },
    defaultFont: font,
    sheets: sheets.map(writtenSheet),
  });
}

/** A row's points by its lines; no row of Excel is higher than the last number. */
const heightOf = (lines: number): number => Math.min(lines * 15, 409);

function writtenSheet({ name, widths, rows, lines }: WrittenSheet): WriteSheet {
  const last = `${letters(widths.length - 1)}${rows.length}`;
  const looks = widths.map((_, at) => usualLook(rows, at));
  return {
    name,
    columns: widths.map((width, at) => ({ width, style: styleOf(looks[at] ?? {}) })),
    rows: rows.map((row) => row.map(({ value }) => value)),
    // Styles of single cells are only heard of in a map of them.
    cells: cellsOf(rows, ({ value, look }, column) => look !== looks[column] && value !== null),
    // Not every program finds out by itself how high a row with wrapped text is.
    rowDefs: new Map(lines.map((count, at) => [at, { height: heightOf(count) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** What most cells of a column look like, the empty ones aside. */
function usualLook(rows: readonly (readonly WrittenCell[])[], column: number): CellLook {
  const counts = new Map<CellLook, number>();
  for (const row of rows) {
    const cell = row[column];
    if (cell && cell.value !== null) counts.set(cell.look, (counts.get(cell.look) ?? 0) + 1);
  }
  return [...counts].reduce<[CellLook, number]>((most, one) => (one[1] > most[1] ? one : most), [{}, 0])[0];
}

/** Millions of cells share few looks, so each style is made once. */
function cellsOf(rows: readonly (readonly WrittenCell[])[], isSpecial: (cell: WrittenCell, column: number) => boolean = () => true): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const styles = new Map<CellLook, CellStyle>();
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (!isSpecial(cell, column) && !isErrorLike(cell.value)) continue;
      const style = styles.get(cell.look) ?? styleOf(cell.look);
      styles.set(cell.look, style);
      cells.set(`${at},${column}`, written(cell, style));
    }
  }
  return cells;
}

/** Words such as "#N/A" would become an error; as rich text they stay words. */
const errorLike = /^#(?:[A-Z_/0]+[!?]?)$/;
const isErrorLike = (value: WrittenCell['value']): value is string => typeof value === 'string' && errorLike.test(value);

interface Cell {
  value: CellValue;
  style: CellStyle;
  richText?: { text: string }[];
}

function written({ value }: WrittenCell, style: CellStyle): Cell {
  return isErrorLike(value) ? { value, style, richText: [{ text: value }] } : { value, style };
}

function styleOf({ fill, ink, bold, wrap, side, format, size, open }: CellLook): CellStyle {
  return {
    alignment: { vertical: 'top', ...(wrap && { wrapText: true }), ...(side && { horizontal: side, indent: side === 'right' ? 1 : 0 }) },
    border: open ? { top: line, bottom: line, left: line, right: line } : { bottom: { style: 'thin', color: { rgb: 'DDE1E6' } } },
    ...((ink || bold || size) && { font: { ...font, ...(size && { size }), ...(bold && { bold }), ...(ink && { color: { rgb: ink } }) } }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(format && { numFmt: format }),
    ...(open && { protection: { locked: false } }),
  };
}

const line = { style: 'thin', color: { rgb: '8A94A0' } } as const;

/** As Excel names its columns, counted from 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
