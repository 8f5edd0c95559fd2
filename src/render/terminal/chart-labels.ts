import type { Inline } from '../document.ts';
import { type Line, measure, wrap } from './lines.ts';
import type { Theme } from './theme.ts';

/** From here on labels stand to the left of what they name, below that over it. */
const wide = 60;

const leastLabel = 12;

/** How the columns of a picture are shared between the names of its rows and the picture itself. */
export interface Shares {
  /** 0 where labels stand over their rows. */
  label: number;
  picture: number;
}

/** @param least columns that the picture needs at any rate */
export function sharesOf(labels: readonly Inline[][], width: number, least: number, theme: Theme): Shares {
  if (width < wide) return { label: 0, picture: width };
  const longest = Math.max(0, ...labels.map((label) => measure(label, theme).whole));
  const label = Math.min(longest, Math.max(leastLabel, width - 2 - least));
  return { label, picture: width - label - 2 };
}

/**
 * A row of a picture beside its name, or under it.
 * @param size `short` for a name on one line, where the whole of it stands elsewhere too
 */
export function labelledLines(label: readonly Inline[], row: string, { label: columns, picture }: Shares, theme: Theme, size: 'whole' | 'short' = 'whole'): string[] {
  if (columns === 0) return [...wrap(label, picture, theme, { newlines: 'space' }).map((line) => line.text), row];
  const lines = wrap(label, columns, theme, { newlines: 'space' });
  const [first, ...others] = size === 'short' && lines.length > 1 ? shortened(label, columns, theme) : lines;
  return [`${padded(first, columns)}  ${row}`, ...others.map(({ text }) => text)];
}

function shortened(label: readonly Inline[], columns: number, theme: Theme): Line[] {
  const ellipsis = theme.unicode ? '…' : '...';
  const [first = { text: '', width: 0 }] = wrap(label, Math.max(1, columns - ellipsis.length), theme, { newlines: 'space' });
  return [{ text: first.text + ellipsis, width: first.width + ellipsis.length }];
}

const padded = (line: Line | undefined, columns: number): string => (line?.text ?? '') + ' '.repeat(Math.max(0, columns - (line?.width ?? 0)));

/** Marks with their words, as many on a line as there is room for; a mark never parts from its word. */
export function keyLines(entries: readonly Inline[][], width: number, theme: Theme): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const entry of entries) {
    for (const [at, line] of wrap(entry, width, theme).entries()) {
      const joins = at === 0 && used > 0 && used + 3 + line.width <= width;
      if (joins) lines.push(`${lines.pop() ?? ''}   ${line.text}`);
      else lines.push(line.text);
      used = joins ? used + 3 + line.width : line.width;
    }
  }
  return lines;
}
