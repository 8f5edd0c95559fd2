import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

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
  return {
    name,
    columns: widths.map((width) => ({ width })),
    // Styles are only heard of in the map of cells.
    cells: new Map(rows.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, written(cell)] as const))),
    // Not every program finds out by itself how high a row with wrapped text is.
    rowDefs: new Map(lines.map((count, at) => [at, { height: heightOf(count) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** Words such as "#N/A" would become an error; as rich text they stay words. */
const errorLike = /^#(?:[A-Z_/0]+[!?]?)$/;

function written({ value, look }: WrittenCell): { value: CellValue; style: CellStyle; richText?: { text: string }[] } {
  const style = styleOf(look);
  return typeof value === 'string' && errorLike.test(value) ? { value, style, richText: [{ text: value }] } : { value, style };
}

function styleOf({ fill, ink, bold, wrap, side, format }: CellLook): CellStyle {
  return {
    alignment: { vertical: 'top', ...(wrap && { wrapText: true }), ...(side && { horizontal: side, indent: side === 'right' ? 1 : 0 }) },
    border: { bottom: { style: 'thin', color: { rgb: 'DDE1E6' } } },
    ...((ink || bold) && { font: { ...font, ...(bold && { bold }), ...(ink && { color: { rgb: ink } }) } }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(format && { numFmt: format }),
  };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
