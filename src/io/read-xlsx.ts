import { unzipSync, zipSync } from 'fflate';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { CannotReadTable } from './cannot-read-table.ts';

/** What a workbook may unpack to: some hundred times a plan of ordinary size. */
export const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
const MOST_PARTS = 2000;

/** One sheet as text; a cell that was merged over several rows says the same in each. */
export interface SheetText {
  name: string;
  rows: string[][];
}

/**
 * The sheets of an Excel workbook, hidden ones left out. Days come as `2027-03-15`, per cent as `40%`, a formula as what
 * it gave.
 * @throws {CannotReadTable} before anything is unpacked when it would be too much, or is no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetText[]> {
  const safe = unpacked(bytes);
  try {
    const { sheets } = await readXlsx(safe, { readStyles: true, sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
    return sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  } catch (error) {
    throw new CannotReadTable('damaged', error);
  }
}

/** A cell that somebody may have filled in. */
export interface FilledCell {
  text: string;
  /** Computed, or an error of a computation: nobody wrote what it shows. */
  computed: boolean;
}

export interface FilledSheet {
  name: string;
  rows: FilledCell[][];
}

/** What is read of a form; more than any has would only cost memory. */
const FORM_AREA = 'A1:P50000';

/**
 * Every cell of every sheet, hidden ones too. Days come as `2027-03-15`, one that shows only its month as `2027-03`.
 * @throws {CannotReadTable} before anything is unpacked when it would be too much, or is no workbook
 */
export async function readForm(bytes: Uint8Array): Promise<FilledSheet[]> {
  const safe = unpacked(bytes);
  try {
    const { sheets } = await readXlsx(safe, { readStyles: true, range: FORM_AREA });
    return sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, at) => row.map((value, column) => filledCell(value, cells?.get(`${at},${column}`)))),
    }));
  } catch (error) {
    throw new CannotReadTable('damaged', error);
  }
}

const EMPTY: FilledCell = { text: '', computed: false };

function filledCell(value: CellValue, cell: Cell | undefined): FilledCell {
  if (value === null && !cell) return EMPTY;
  const format = cell?.style?.numFmt;
  const text = textOf(value, format);
  return { text: value instanceof Date ? asShown(text, format ?? '') : text, computed: cell?.type === 'formula' || cell?.type === 'error' };
}

/** "March 2018" typed into Excel becomes 1 March 2018, shown without its day: who typed it meant the month. */
function asShown(day: string, format: string): string {
  const marks = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/d/i.test(marks) || !/y/i.test(marks)) return day;
  return day.slice(0, /m/i.test(marks) ? 7 : 4);
}

/** The old format of Excel, which is also the cover of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The same workbook, unpacked to no more than its directory said: one that says too little of itself is cut off. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new CannotReadTable('encrypted');
  const parts: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => parts.push({ name, size: originalSize }) < 0 });
  } catch (error) {
    throw new CannotReadTable('not-a-workbook', error);
  }
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) throw new CannotReadTable('not-a-workbook');
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || total > MAX_UNPACKED_BYTES) throw new CannotReadTable('too-large');
  try {
    return zipSync(unzipSync(bytes), { level: 0 });
  } catch (error) {
    throw new CannotReadTable('damaged', error);
  }
}

function rowsOf({ rows, cells, merges = [] }: Sheet): string[][] {
  const texts = rows.map((row, at) => row.map((value, column) => textOf(value, cells?.get(`${at},${column}`)?.style?.numFmt)));
  for (const { startRow, endRow, startCol } of merges) {
    const said = texts[startRow]?.[startCol] ?? '';
    for (let row = startRow + 1; row <= Math.min(endRow, texts.length - 1); row += 1) {
      const line = texts[row];
      if (!line || said === '') continue;
      while (line.length <= startCol) line.push('');
      line[startCol] = said;
    }
  }
  return texts;
}

function textOf(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'number' && format?.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
  return String(value).trim();
}

/** As the workbook has it, which knows no time zones. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
