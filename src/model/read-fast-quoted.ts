import { BACKSLASH, beyond, type Cursor, DOUBLE_QUOTE, QUOTE, SPACE } from './read-fast-cursor.ts';
import { oddEscape } from './read-characters.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0', a: '\u0007', b: '\b', e: '\u001B', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
  N: '\u0085', _: '\u00A0', L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '/': '/', '\\': '\\',
};
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g;
const LAST_CODE_POINT = 0x10_ff_ff;

export const isQuote = (sign: number): boolean => sign === DOUBLE_QUOTE || sign === QUOTE;

/**
 * Reads the quoted text at the cursor and leaves the cursor after it.
 * @param inside the column of the map or list that it stands in; its further lines stand further in
 */
export function quotedText(cursor: Cursor, inside: number): string {
  const { text, at, lineEnd } = cursor;
  const single = cursor.sign() === QUOTE;
  const end = quotedEnd(cursor) - 1;
  const written = text.slice(at + 1, end);
  const one = end < lineEnd ? written : foldedLines(cursor, written, end, inside);
  cursor.at = end + 1;
  if (single) return one.includes("'") ? one.replaceAll("''", "'") : one;
  return one.includes('\\') ? unescaped(cursor, one, at, end + 1) : one;
}

/** Where the quoted text at the cursor ends. */
export function quotedEnd(cursor: Cursor): number {
  const { text, at } = cursor;
  return (cursor.sign() === QUOTE ? closingQuote(text, at + 1) : closingDoubleQuote(text, at + 1)) + 1;
}

function closingQuote(text: string, from: number): number {
  let end = text.indexOf("'", from);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf("'", end + 2);
  return end < 0 ? beyond() : end;
}

function closingDoubleQuote(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? beyond() : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

/** A line end within the text is a space, and empty lines are line ends. */
function foldedLines(cursor: Cursor, written: string, end: number, inside: number): string {
  if (cursor.sign() === DOUBLE_QUOTE && written.includes('\\')) beyond();
  const [first = '', ...others] = written.split(/\r?\n/);
  let folded = first.slice(0, endOfWords(first));
  let gap = ' ';
  for (const [position, line] of others.entries()) {
    const indent = line.search(/[^ ]/);
    const isLast = position === others.length - 1;
    if (indent < 0 && !isLast) {
      gap = gap === ' ' ? '\n' : `${gap}\n`;
      continue;
    }
    if ((indent < 0 ? line.length : indent) <= inside) beyond();
    folded += gap + (isLast ? line.slice(indent < 0 ? line.length : indent) : line.slice(indent, endOfWords(line)));
    gap = ' ';
  }
  cursor.enterLineOf(end);
  return folded;
}

/** Not a regular expression, which would look at each run of spaces from each of its spaces on. */
function endOfWords(line: string): number {
  let end = line.length;
  while (line.charCodeAt(end - 1) === SPACE) end -= 1;
  return end;
}

function unescaped(cursor: Cursor, written: string, start: number, end: number): string {
  const value = written.replaceAll(ESCAPE, (_, ...codes: (string | undefined)[]) => {
    const [two, four, eight, sign = ''] = codes;
    const code = two ?? four ?? eight;
    if (code === undefined) return ESCAPES[sign] ?? beyond();
    const point = Number.parseInt(code, 16);
    return point > LAST_CODE_POINT ? beyond() : String.fromCodePoint(point);
  });
  return oddEscape(cursor.file, value, { start, end }) ? beyond() : value;
}
