import type { Span } from './finding.ts';
import type { Problem } from './problem.ts';

/** Characters nobody can see decide nothing after the twentieth line that has them. */
export const MOST_ODD_PROBLEMS = 20;

const CONTROL = String.raw`\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f`;
/** Soft hyphen, bidirectional controls, zero-width characters and the byte order mark inside a text. */
const INVISIBLE = String.raw`\xad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff`;
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');
const ODD = new RegExp(String.raw`[${CONTROL}${INVISIBLE}]|\r(?!\n)`, 'g');

const ZERO_WIDTH_JOINER = 0x20_0d;
const BYTE_ORDER_MARK = 0xfe_ff;
const CARRIAGE_RETURN = 0x0d;

/**
 * Control and invisible characters of a text: one problem a line and kind, counted.
 * `unreadable` says that what a parser would add is noise: the file is not text, or its lines do not end.
 */
export function oddCharacters(file: string, text: string): { problems: Problem[]; unreadable: boolean } {
  const problems: Problem[] = [];
  let lineEnd = -1;
  let counted: Extract<Problem, { check: 'invisible-character' }> | undefined;
  for (const { index } of text.matchAll(ODD)) {
    const code = text.charCodeAt(index);
    if (code === 0 || code === CARRIAGE_RETURN) {
      return { problems: [...problems, control(file, one(index), code, code === 0 ? 'nul' : 'lone-cr')], unreadable: true };
    }
    if ((index === 0 && code === BYTE_ORDER_MARK) || belongs(text, index, code)) continue;
    const newLine = index > lineEnd;
    if (newLine) {
      if (problems.length >= MOST_ODD_PROBLEMS) break;
      counted = undefined;
      lineEnd = endOfLine(text, index);
    }
    if (isControl(code)) {
      if (newLine) problems.push(control(file, one(index), code, 'control'));
    } else if (counted) {
      counted.facts.count += 1;
    } else {
      counted = { check: 'invisible-character', file, at: one(index), facts: { codePoint: name(code), count: 1 } };
      problems.push(counted);
    }
  }
  return { problems, unreadable: false };
}

/** The same question about a value whose characters were written as escapes (`"\e[2J"`, `"\u202E"`). */
export function oddEscape(file: string, value: string, at: Span): Problem | undefined {
  for (const { index } of value.matchAll(ODD)) {
    const code = value.charCodeAt(index);
    if (isControl(code)) return control(file, at, code, code === 0 ? 'nul' : 'control');
    if (!belongs(value, index, code)) {
      return { check: 'invisible-character', file, at, facts: { codePoint: name(code), count: 1 } };
    }
  }
  return undefined;
}

/** Where the characters stand that the problem at an offset is about: that one and the others on its line. */
export function invisiblesFrom(text: string, index: number): number[] {
  const line = text.slice(index, endOfLine(text, index));
  return [...line.matchAll(INVISIBLES)]
    .map((found) => index + found.index)
    .filter((at) => !belongs(text, at, text.charCodeAt(at)));
}

export const withoutInvisible = (text: string): string => text.replaceAll(INVISIBLES, '');

/** Whether the character has a proper job here: the joint inside an emoji. */
function belongs(text: string, index: number, code: number): boolean {
  if (code !== ZERO_WIDTH_JOINER) return false;
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  return /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after);
}

function control(file: string, at: Span, code: number, what: 'nul' | 'lone-cr' | 'control'): Problem {
  return { check: 'encoding', file, at, facts: { what, codePoint: name(code) } };
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

function one(index: number): Span {
  return { start: index, end: index + 1 };
}

/** The offset of the line feed that ends a line, or of the end of the text. */
export function endOfLine(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end < 0 ? text.length : end;
}

function name(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
