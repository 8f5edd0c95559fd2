import { type Drawing, lineHeight, type Part, write } from './canvas.ts';
import { fit, widthOf } from './text.ts';

/** One entry: a word, and how its mark is drawn around a middle point. */
export interface Entry {
  word: string;
  /** Columns of pixels that the mark takes. */
  width: number;
  mark: (x: number, y: number) => Part[];
}

const size = 13;
const gap = 18;

/** What the marks mean, in as many rows as they need. */
export function legend(entries: readonly Entry[], left: number, right: number, top: number): Drawing {
  const parts: Part[] = [];
  let x = left;
  let row = 0;
  for (const { word, width, mark } of entries) {
    const label = fit(word, right - left - width - 6, 1, { size });
    const text = label.lines[0] ?? '';
    const taken = width + 6 + widthOf(text, { size });
    if (x > left && x + taken > right) {
      x = left;
      row += 1;
    }
    const middle = top + row * (lineHeight(size) + 4) + 9;
    parts.push(...mark(x + width / 2, middle), write(text, x + width + 6, middle + 4.5, { size, full: label.full }));
    x += taken + gap;
  }
  return { parts, height: entries.length === 0 ? 0 : (row + 1) * (lineHeight(size) + 4) };
}
