import type { Measured } from './measure.ts';

/** One column: the measures of its cells, the title first, and whether it takes room that nobody needs. */
export interface Measures {
  cells: readonly Measured[];
  grows: boolean;
}

/** Fonts that stand in for Calibri are wider, and nothing should break for that. */
const slack = 1.15;

/**
 * Shares a page out to the columns of a table. Where all fits on one line, a column gets what it wants and those that
 * grow fill the page; else the longest words have their room first, and what is left goes where there is most to say.
 * @param room of the whole table; the widths add up to it
 * @param padding of each cell, both sides together
 */
export function columnWidths(columns: readonly Measures[], room: number, padding: number): number[] {
  const most = ({ cells }: Measures, of: 'whole' | 'word'): number => Math.max(...cells.map((cell) => cell[of])) * slack + padding;
  const wanted = columns.map((column) => most(column, 'whole'));
  const all = total(wanted);
  if (all <= room) {
    const growing = total(columns.map(({ grows }, at) => (grows ? (wanted[at] ?? 0) : 0)));
    return whole(wanted.map((width, at) => width + (columns[at]?.grows ? ((room - all) * width) / growing : 0)), room);
  }
  // One word that is longer than half the page is broken rather than served.
  const least = columns.map((column) => Math.min(most(column, 'word'), room / 2));
  const needed = total(least);
  if (needed >= room) return whole(least.map((width) => (width * room) / needed), room);
  const weights = columns.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.sum, 1) ** 0.75);
  return whole(filled(least, wanted, weights, room), room);
}

/** Shares what is left by weight; no column gets more than it wants while another wants more. */
function filled(least: readonly number[], wanted: readonly number[], weights: readonly number[], room: number): number[] {
  const widths = [...least];
  let open = least.map((_, at) => at);
  while (open.length > 0) {
    const spare = room - total(widths);
    if (spare < 1) break;
    const weight = total(open.map((at) => weights[at] ?? 0));
    for (const at of open) {
      const share = (widths[at] ?? 0) + (spare * (weights[at] ?? 0)) / weight;
      widths[at] = Math.min(share, Math.max(wanted[at] ?? 0, least[at] ?? 0));
    }
    open = open.filter((at) => (widths[at] ?? 0) < (wanted[at] ?? 0));
  }
  return widths;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** In whole units; the widest takes what rounding leaves. */
function whole(widths: readonly number[], room: number): number[] {
  const rounded = widths.map(Math.floor);
  const widest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((width, at) => (at === widest ? width + Math.floor(room) - total(rounded) : width));
}
