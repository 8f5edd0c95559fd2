import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** The only file that knows which library writes workbooks; what it is given is already fit for Excel. */

export interface CellLook {
  /** Hex, such as "FFF2CC". */
  fill?: string;
  ink?: string;
  bold?: true;
  wrap?: true;
  right?: true;
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
}

/** @param day the day that the file says it was made on */
export function writeBook(title: string, day: string, sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: 'planspor', created: made, modified: made },
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: sheets.map(writtenSheet),
  });
}

function writtenSheet({ name, widths, rows }: WrittenSheet): WriteSheet {
  const last = `${letters(widths.length - 1)}${rows.length}`;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    // Styles are only heard of in the map of cells.
    cells: new Map(rows.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, written(cell)] as const))),
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

function styleOf({ fill, ink, bold, wrap, right, format }: CellLook): CellStyle {
  return {
    alignment: { vertical: 'top', ...(wrap && { wrapText: true }), ...(right && { horizontal: 'right' }) },
    ...((ink || bold) && { font: { ...(bold && { bold }), ...(ink && { color: { rgb: ink } }) } }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(format && { numFmt: format }),
  };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
