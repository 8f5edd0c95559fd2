import type { Location } from '../../analysis/run-checks.ts';
import { wrap } from '../terminal/lines.ts';
import type { Paint, Theme } from '../terminal/theme.ts';
import { type Cell, cellsOf, cut, widthOf } from './cells.ts';

export interface FrameOptions {
  theme: Theme;
  width: number;
  unicode: boolean;
  lineText(file: string, line: number): string;
  /** Where it is, as a terminal links it. */
  title: string;
  /** What stands beside the caret. */
  note: string | null;
  paint: Paint;
  /** Lines shown above the marked one. */
  before: number;
}

const indent = '    ';
const leastRoom = 12;

/** A few lines of a file with the marked stretch underlined; of a long line the part around the mark. */
export function frame(place: Location, options: FrameOptions): string[] {
  const { theme, paint, unicode } = options;
  const numbers = linesShown(place, options);
  const gutter = String(place.line).length;
  const bar = theme.muted(theme.bar);
  const room = Math.max(leastRoom, options.width - indent.length - gutter - 3);
  const texts = numbers.map((line) => options.lineText(place.file, line));
  const common = Math.min(place.column - 1, ...texts.map(leadingSpaces));

  const rows = texts.map((text) => cellsOf(text.slice(common), { around: place.column - common }));
  const marked = rows.at(-1) ?? [];
  const mark = markIn(marked, place.column - common, place.endColumn - common);
  const from = widthOf(marked) <= room ? 0 : Math.max(0, Math.min(mark.start - Math.floor(room / 3), widthOf(marked) - room));
  const ellipsis = unicode ? '…' : '...';

  const lines = rows.flatMap((cells, at) => {
    // Beside the middle of a long line, the beginning of another one tells nothing.
    if (from > 0 && cells !== marked) return [];
    const number = String(numbers[at]).padStart(gutter);
    return [`${indent}${theme.muted(number)} ${bar} ${cut(cells, from, room, ellipsis)}`];
  });
  const caretAt = Math.min(mark.start - from, room - 1);
  const carets = '^'.repeat(Math.max(1, Math.min(mark.width, room - caretAt)));
  const under = `${indent}${' '.repeat(gutter)} ${bar} `;
  return [
    ...wrap([options.title], options.width - indent.length, theme).map(({ text }) => indent + theme.muted(text)),
    ...lines,
    ...withNote(options.note, { under, caretAt, carets, room, paint, theme }),
  ];
}

function linesShown({ file, line }: Location, { before, lineText }: FrameOptions): number[] {
  const numbers = [line];
  for (let above = line - 1; above > 0 && above >= line - before; above -= 1) {
    if (lineText(file, above).trim() === '') break;
    numbers.unshift(above);
  }
  return numbers;
}

const leadingSpaces = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;

/** The screen columns of a stretch given in code points, both counted from the start of the line. */
function markIn(cells: readonly Cell[], column: number, endColumn: number): { start: number; width: number } {
  let start = 0;
  let width = 0;
  for (const cell of cells) {
    if (cell.to <= column) start += cell.width;
    else if (cell.from < Math.max(endColumn, column + 1)) width += cell.width;
  }
  return { start, width: Math.max(1, width) };
}

interface Underline {
  under: string;
  caretAt: number;
  carets: string;
  room: number;
  paint: Paint;
  theme: Theme;
}

/** The note beside the carets, or below them where it does not fit. */
function withNote(note: string | null, { under, caretAt, carets, room, paint, theme }: Underline): string[] {
  const line = under + ' '.repeat(caretAt) + paint(carets);
  if (note === null) return [line];
  const beside = room - caretAt - carets.length - 1;
  const [only, ...more] = wrap([note], Math.max(1, beside), theme);
  if (only && more.length === 0 && beside > 0) return [`${line} ${paint(only.text)}`];
  return [line, ...wrap([note], room, theme).map(({ text }) => under + paint(text))];
}
