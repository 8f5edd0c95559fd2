import { aboutLetters } from '../letters.ts';

/** A word in lower case, a run of digits, or one other character; the spaces between them mean nothing. */
export interface Token {
  is: 'word' | 'number' | 'mark';
  text: string;
}

/** No readable expression is longer, so nothing after this many characters has to be looked at. */
const longest = 300;

const shape = aboutLetters(String.raw`(?<word>[\p{L}]+)|(?<number>[0-9]+)|[^\s\p{L}0-9]`, 'g');
const dashes = /[\u2010-\u2015\u2212]/gu;

/**
 * Commas, the dots of abbreviations ("okt.", "t.o.m.") and a full stop at the end carry no meaning and are left out;
 * a dot after a number is kept.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const plain = text.slice(0, longest).normalize('NFC').toLowerCase().replace(dashes, '-');
  for (const match of plain.matchAll(shape(plain))) {
    const is = match.groups?.['word'] ? 'word' : match.groups?.['number'] ? 'number' : 'mark';
    const abbreviation = match[0] === '.' && tokens.at(-1)?.is === 'word';
    if (match[0] !== ',' && !abbreviation) tokens.push({ is, text: match[0] });
  }
  while (tokens.at(-1)?.text === '.') tokens.pop();
  if (text.length > longest) tokens.push({ is: 'mark', text: 'too long' });
  return tokens;
}

/** Splits "primo 2018 (forventes)" into the words and the comment in parentheses after them. */
export function splitComment(text: string): { words: string; comment: string | null } {
  const trimmed = text.trim();
  const opening = lastOpening(trimmed);
  if (opening === -1) return { words: trimmed, comment: null };
  const comment = trimmed.slice(opening + 1, -1).trim();
  return opening === 0 ? { words: comment, comment: null } : { words: trimmed.slice(0, opening).trim(), comment };
}

/** Where the parenthesis begins that ends the text; -1 when none does. */
function lastOpening(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    if (text[i] === ')') depth += 1;
    if (text[i] === '(') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}
