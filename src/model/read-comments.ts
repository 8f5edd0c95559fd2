import { Lexer } from 'yaml';
import type { Span } from './finding.ts';

/** A comment, from its `#` to the end of its line. */
export interface Comment extends Span {
  /** Nothing else stands on its line. */
  alone: boolean;
}

/** The lexer's sign that the next lexeme is a scalar, whatever it starts with. */
const SCALAR_FOLLOWS = '\u001F';
/** Lexemes that stand for nothing in the text. */
const SIGNS: ReadonlySet<string> = new Set([SCALAR_FOLLOWS, '\u0002', '\u0018']);

/** The comments of a YAML text in order; a `#` inside a quoted or block text is none. Meant for a text that could be read. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!scalarFollows && SIGNS.has(lexeme)) {
      scalarFollows = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    const end = start + lexeme.length;
    if (!scalarFollows && lexeme.startsWith('#')) comments.push({ start, end, alone: isAlone(text, start) });
    scalarFollows = false;
    start = end;
  }
  return comments;
}

const isAlone = (text: string, start: number): boolean => text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
