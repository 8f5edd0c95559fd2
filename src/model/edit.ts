import type { Path, Span } from './finding.ts';

/** A stretch of a file's text and what takes its place; everything outside stays, byte for byte. */
export interface Splice extends Span {
  file: string;
  text: string;
}

/** What an edit means to change in the data that a file is read as. */
export type Meaning =
  /** The value there becomes this one. */
  | { at: Path; value: unknown }
  /** The text there loses characters that nobody sees. */
  | { at: Path; visible: true }
  /** The key there becomes this one, in the same place among its siblings. */
  | { at: Path; key: string }
  /** The key there is gone with its value. */
  | { at: Path; gone: true }
  /** This is new there: under a key that was not, or at a position of a list, where the others make room. */
  | { at: Path; added: unknown };

/** One edit of one file. Without a meaning it changes only what is no data, such as a comment. */
export interface Edit {
  splices: readonly Splice[];
  meant: readonly Meaning[];
}

/**
 * Puts splices into a text.
 * @returns null when two of them overlap or insert at one place, when one lies outside the text, or when one cuts a
 *   character, a line end or a leading byte order mark in two
 */
export function spliced(text: string, splices: readonly Splice[]): string | null {
  let result = '';
  let done = 0;
  let last = -1;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start)) {
    const fits = start <= end && start >= done && start > last && end <= text.length;
    if (!fits || cuts(text, start) || cuts(text, end)) return null;
    result += text.slice(done, start) + put;
    done = end;
    last = start;
  }
  return result + text.slice(done);
}

function cuts(text: string, offset: number): boolean {
  if (offset === 0) return text.startsWith('\uFEFF');
  const around = text.slice(offset - 1, offset + 1);
  return around === '\r\n' || /[\ud800-\udbff][\udc00-\udfff]/.test(around);
}
