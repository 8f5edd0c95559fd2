import { Paragraph, Table, TableRow } from 'docx';
import { type Cell, plainText, type Table as Data } from '../document.ts';
import { cellOf, cellSize, frame, padding } from './cells.ts';
import { measure } from './measure.ts';
import { room } from './page.ts';
import { palette } from './palette.ts';
import { runsOf } from './runs.ts';
import { columnWidths } from './widths.ts';
import type { Writing } from './writing.ts';

/** A table with its header on every page that it reaches, and rows that no page break cuts. */
export function tableOf(data: Data, writing: Writing): (Paragraph | Table)[] {
  const { columns, rows, caption } = data;
  const widths = widthsOf(data);
  const header = columns.map(({ title, align }, at) =>
    cellOf([title], writing, { width: widths[at] ?? 0, align, style: 'TableHeader', fill: palette.header }),
  );
  const table = new Table({
    ...frame(widths),
    tableLook: { firstRow: true, firstColumn: columns[0]?.rowHeader === true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, data, widths, writing) })),
    ],
  });
  return [...(caption ? [captionOf(caption, writing, { above: true })] : []), table];
}

/** What a picture or a table is called. What stands above its table stays on the same page. */
export const captionOf = (text: string, writing: Writing, { above }: { above: boolean }): Paragraph =>
  new Paragraph({ style: 'Caption', keepNext: above, children: runsOf([text], writing) });

function cellsOf(row: readonly Cell[], { columns }: Data, widths: readonly number[], writing: Writing) {
  const name = plainText(row[columns.findIndex(({ rowHeader }) => rowHeader)] ?? []);
  return columns.map(({ title, align, rowHeader }, at) => {
    writing.under.within = [name, title].filter((one) => one !== '').join(' · ');
    return cellOf(row[at] ?? [], writing, { width: widths[at] ?? 0, align, ...(rowHeader && { run: { bold: true } }) });
  });
}

function widthsOf({ columns, rows }: Data): number[] {
  const flexible = columns.some(({ flex }) => flex);
  const numeric = columns.every(({ align }) => align);
  const measures = columns.map(({ title, flex, align, rowHeader }, at) => ({
    cells: [measure([title], cellSize, true), ...rows.map((row) => measure(row[at] ?? [], cellSize, rowHeader))],
    grows: flexible ? flex === true : numeric || !align,
  }));
  return columnWidths(measures, room, padding);
}
