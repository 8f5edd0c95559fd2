import { Table, TableRow } from 'docx';
import type { Facts } from '../document.ts';
import { cellOf, cellSize, frame, padding } from './cells.ts';
import { measure } from './measure.ts';
import { room } from './page.ts';
import { palette } from './palette.ts';
import type { Writing } from './writing.ts';

/** Terms in a narrow column of their own, each beside its value; nothing for no facts, since a table has rows. */
export function factsOf({ rows }: Facts, writing: Writing): Table[] {
  if (rows.length === 0) return [];
  const widest = Math.max(...rows.map(({ term }) => measure([term], cellSize, true).whole));
  const term = Math.floor(Math.min(Math.max(widest + padding, room / 6), room / 3));
  const cells = ({ term: said, value }: Facts['rows'][number]) => {
    writing.under.within = said;
    return [
      cellOf([said], writing, { width: term, run: { bold: true, color: palette.heading } }),
      cellOf(value, writing, { width: room - term }),
    ];
  };
  return [
    new Table({
      ...frame([term, room - term]),
      tableLook: { firstColumn: true, noHBand: true, noVBand: true },
      rows: rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    }),
  ];
}
