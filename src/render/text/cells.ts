import { columnsOf } from '../columns.ts';
import { display } from '../display.ts';
import { graphemes } from '../graphemes.ts';
import { isPlain } from '../plain-text.ts';

/** What a reader sees as one character of a line of source. */
export interface Cell {
  text: string;
  /** Columns on the screen. */
  width: number;
  /** Its code points, counted from 1, end exclusive. */
  from: number;
  to: number;
}

/** A file may be one endless line; so much of it is looked at on each side of the mark. */
const reach = 1000;

/** A line of a file in cells that are safe to print; of a very long line the cells around a column. */
export function cellsOf(text: string, { around }: { around: number }): Cell[] {
  const first = Math.max(0, around - reach);
  const near = /[\ud800-\udbff]/.test(text) ? [...text].slice(first, around + reach).join('') : text.slice(first, around + reach);
  const narrow = isPlain(near);
  const pieces = narrow ? [...near] : graphemes(near);
  let from = first + 1;
  let written = '';
  return pieces.map((piece) => {
    const length = narrow ? 1 : [...piece].length;
    const shown = narrow ? piece : display(piece);
    // The runner of a build would obey `##[` wherever it stands.
    const safe = shown.startsWith('[') && written.endsWith('##') ? `\\${shown}` : shown;
    written = (written + piece).slice(-2);
    const cell = { text: safe, width: narrow ? safe.length : columnsOf(safe), from, to: from + length };
    from += length;
    return cell;
  });
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** The part of a line from a screen column on that has room, with a sign at each end that is cut. */
export function cut(cells: readonly Cell[], from: number, room: number, ellipsis: string): string {
  const total = widthOf(cells);
  const cutsBefore = from > 0 && total > 0;
  const cutsAfter = total - from > room;
  const start = from + (cutsBefore ? ellipsis.length : 0);
  const end = from + room - (cutsAfter ? ellipsis.length : 0);
  let at = 0;
  let text = '';
  let padding = 0;
  for (const cell of cells) {
    const next = at + cell.width;
    if (at >= start && next <= end) text += cell.text;
    // Half of a wide character is a space, so that what follows keeps its column.
    else if (at < start && next > start) padding = Math.min(next, end) - start;
    at = next;
  }
  return `${cutsBefore ? ellipsis : ''}${' '.repeat(padding)}${text}${cutsAfter ? ellipsis : ''}`;
}
