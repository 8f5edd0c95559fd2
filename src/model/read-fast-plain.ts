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

const isBracket = (sign: number): boolean => sign === LIST_START || sign === LIST_END || sign === MAP_START || sign === MAP_END;

/**
 * Where the plain text ends that stands from `at` on: before a comment, a sign, or the end of the line.
 * In brackets, commas and brackets end it too.
 */
export function plainStretch(cursor: Cursor, bracketed: boolean): number {
  const { text, at, lineEnd } = cursor;
  let end = at;
  for (let next = at; next < lineEnd; next += 1) {
    const sign = text.charCodeAt(next);
    if (sign === SPACE) continue;
    if (sign === COLON && endsSign(cursor, next + 1, bracketed)) break;
    if (sign === HASH && text.charCodeAt(next - 1) === SPACE) break;
    if (bracketed && (sign === COMMA || isBracket(sign))) break;
    end = next + 1;
  }
  return end;
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
  if (/inf/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
}
