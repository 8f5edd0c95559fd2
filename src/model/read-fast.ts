import { block } from './read-fast-block.ts';
import { Beyond, Cursor } from './read-fast-cursor.ts';
import type { Comment } from './read-comments.ts';
import type { Reading } from './read-tree.ts';

/** Tabs and control characters, which mean something to a lexer, and a byte order mark anywhere but before a key. */
const UNUSUAL = /[\0-\x09\x0b\x0c\x0e-\x1f]|\r(?!\n)|(?!^)\ufeff|^\ufeff[- ]/;
/** The mark that a document begins, on a line of its own at the start of the text. */
const START = /^---\r?\n/;
/** Any other such mark, or that of an end or a directive. */
const MARKER = /^(?:%|---(?!\r?\n)|\.\.\.)|\n(?:---|\.\.\.|%)/;

export interface FastReading extends Reading {
  comments: Comment[];
}

/**
 * Reads the part of YAML that people write in plans: maps and lists by indentation or in brackets, plain and quoted
 * texts, literal and folded ones, comments. A tenth of the reference's time and less.
 * @returns what the reference gives for the same text, or null for the reference to read it
 */
export function readFast(file: string, text: string): FastReading | null {
  if (UNUSUAL.test(text) || MARKER.test(text)) return null;
  try {
    const cursor = new Cursor(file, text, START.exec(text)?.[0].length ?? 0);
    // A file that is empty or one text is no plan.
    const column = cursor.indent;
    if (column < 0) return null;
    const data = block(cursor, -1, column);
    // Something is left when it is further in than what it follows, or no part of it.
    if (cursor.indent >= 0 || typeof data !== 'object') return null;
    return { data, places: cursor.places, problems: cursor.problems, comments: cursor.comments };
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}
