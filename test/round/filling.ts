import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** What somebody writes in the yellow cells of a row, by the keys in the hidden first row. */
export type Filling = Readonly<Record<string, ExcelJS.CellValue>>;

export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}

export const bytesOf = async (book: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());

/** The cell of a row, found as a person finds it: by what the row is about and the column's name. */
export function cellOf(book: ExcelJS.Workbook, ref: string, key: string): ExcelJS.Cell {
  for (const sheet of book.worksheets) {
    const column = columnOf(sheet, key);
    if (column === null) continue;
    for (let row = 2; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).text === ref) return sheet.getCell(row, column);
  }
  throw new Error(`no cell ${key} of ${ref}`);
}

function columnOf(sheet: ExcelJS.Worksheet, key: string): number | null {
  for (let column = 1; column <= sheet.columnCount; column += 1) if (sheet.getCell(1, column).text === key) return column;
  return null;
}

/** Fills in cells with another library than the one that wrote the form. */
export async function filled(bytes: Uint8Array, rows: Readonly<Record<string, Filling>>, told: { by?: string; told?: string } = {}): Promise<Uint8Array> {
  const book = await opened(bytes);
  for (const [ref, filling] of Object.entries(rows)) for (const [key, value] of Object.entries(filling)) cellOf(book, ref, key).value = value;
  const question = book.worksheets[0] && columnOf(book.worksheets[0], 'due') === null ? 'unit' : 'due';
  if (told.by !== undefined) cellOf(book, '#by', question).value = told.by;
  if (told.told !== undefined) cellOf(book, '#told', question).value = told.told;
  return bytesOf(book);
}

export async function fillIn(file: string, ...given: [rows: Readonly<Record<string, Filling>>, told?: { by?: string; told?: string }]): Promise<void> {
  writeFileSync(file, await filled(readFileSync(file), ...given));
}
