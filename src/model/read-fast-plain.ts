import { beyond, COLON, COMMA, type Cursor, DASH, HASH, LIST_END, LIST_START, MAP_END, MAP_START, SPACE } from './read-fast-cursor.ts';
import { numberOf } from './read-number.ts';

/** Characters that mean something else, or nothing, at the start of a plain text. `-` may be the start of one. */
const NO_START = new Set([...',[]{}#&*!|>\'"%@`?:'].map((sign) => sign.charCodeAt(0)));
const SPECIAL = /^[-+.\d~nNtTfF]/;
const NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Where a plain text ends, and what ends it: the end of the line, a comment, or a sign. */
export interface Stretch {
  end: number;
  stop: number;
}

const isBracket = (sign: number): boolean => sign === LIST_START || sign === LIST_END || sign === MAP_START || sign === MAP_END;

/** Looks along the line from `at` on. In brackets, commas and brackets end a text too. */
export function plainStretch(cursor: Cursor, bracketed: boolean): Stretch {
  const { text, at, lineEnd } = cursor;
  let end = at;
  let stop = at;
  for (; stop < lineEnd; stop += 1) {
    const sign = text.charCodeAt(stop);
    if (sign === SPACE) continue;
    if (sign === COLON && endsSign(cursor, stop + 1, bracketed)) break;
    if (sign === HASH && text.charCodeAt(stop - 1) === SPACE) break;
    if (bracketed && (sign === COMMA || isBracket(sign))) break;
    end = stop + 1;
  }
  return { end, stop };
}

/** Whether a `:` or `-` before an offset is a sign and not part of a text. */
function endsSign(cursor: Cursor, after: number, bracketed: boolean): boolean {
  if (cursor.standsAlone(after)) return true;
  if (!bracketed) return false;
  const next = cursor.text.charCodeAt(after);
  return next === COMMA || isBracket(next);
}

/** Refuses what is no plain text from its first character on. */
export function startsPlain(cursor: Cursor, bracketed: boolean): void {
  const sign = cursor.sign();
  if (NO_START.has(sign) || (sign === DASH && endsSign(cursor, cursor.at + 1, bracketed))) beyond();
}

/** What a plain text on one line stands for in YAML 1.2's core schema. */
export function plainValue(cursor: Cursor, start: number, end: number): unknown {
  const text = cursor.text.slice(start, end);
  if (!SPECIAL.test(text)) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!NUMBER.test(text)) return text;
  return numberOf(cursor.file, text, numeric(text), { start, end }, cursor.problems);
}

function numeric(text: string): number {
  if (text.startsWith('0o')) return Number.parseInt(text.slice(2), 8);
  if (text.startsWith('0x')) return Number.parseInt(text.slice(2), 16);
  if (/nan$/i.test(text)) return Number.NaN;
  if (/inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number.parseFloat(text);
}
