import { Table, TableRow } from 'docx';
import type { Facts } from '../document.ts';
import { cellOf, cellSize, frame, padding } from './cells.ts';
import { measure } from './measure.ts';
import { room } from './page.ts';
import { palette } from './palette.ts';
import type { Writing } from './writing.ts';

// A page break leaves so many together with the heading above them, and so many at the end.
const firstTogether = 2;
const lastTogether = 3;

/** Terms in a narrow column of their own, each beside its value; nothing for no facts, since a table has rows. */
export function factsOf({ rows }: Facts, writing: Writing): Table[] {
  if (rows.length === 0) return [];
  const widest = Math.max(...rows.map(({ term }) => measure([term], cellSize, true).whole));
  const term = Math.floor(Math.min(Math.max(widest + padding, room / 6), room / 3));
  const cells = ({ term: said, value }: Facts['rows'][number], at: number) => {
    const keepNext = (at < firstTogether && at < rows.length - 1) || (at < rows.length - 1 && at >= rows.length - lastTogether);
    writing.under.within = said;
    return [
      cellOf([said], writing, { width: term, keepNext, run: { bold: true, color: palette.heading } }),
      cellOf(value, writing, { width: room - term, keepNext }),
    ];
  };
  return [
    new Table({
      ...frame([term, room - term]),
      tableLook: { firstColumn: true, noHBand: true, noVBand: true },
      rows: rows.map((row, at) => new TableRow({ cantSplit: true, children: cells(row, at) })),
    }),
  ];
}
