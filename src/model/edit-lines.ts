import type { Span } from './finding.ts';

/** The line that an offset lies in, without its line end and without the mark that may open the file. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const length = text.slice(start).search(/\r?\n|$/);
  return { start: text.startsWith('\uFEFF', start) && start === 0 ? 1 : start, end: start + length };
}

/**
 * What goes when a whole line goes: its line end too, or the one before where the file ends, so that a file without a
 * last line end still has none.
 */
export function wholeLine(text: string, offset: number): Span {
  const { start, end } = lineAround(text, offset);
  const own = /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? '';
  if (own !== '') return { start, end: end + own.length };
  const before = /\r?\n$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  return { start: start - before.length, end };
}
