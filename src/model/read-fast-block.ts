import { beyond, COLON, type Cursor, DASH, HASH } from './read-fast-cursor.ts';
import { inBrackets, isBracket } from './read-fast-flow.ts';
import { LONGEST_KEY, nameAt, put } from './read-fast-key.ts';
import { plainStretch, plainValue, startsPlain } from './read-fast-plain.ts';
import { isQuote, quotedEnd, quotedText } from './read-fast-quoted.ts';
import { blockText, isTextHeader } from './read-fast-text.ts';
import type { KeyPlace } from './read-places.ts';

/**
 * Reads what begins at the cursor, with nothing but dashes before it on its line, and leaves the cursor at what follows.
 * @param inside the column of the map or list that it stands in
 * @param column the one that it begins in
 */
export function block(cursor: Cursor, inside: number, column: number, key?: KeyPlace): unknown {
  if (isItem(cursor)) return list(cursor, column, key);
  const first = keyAt(cursor);
  if (first) return map(cursor, column, first, key);
  // A comment before a text on a line of its own may move the margin from which the reference takes more lines into it.
  if (cursor.commented && column === cursor.indent) beyond();
  return scalar(cursor, inside, key);
}

function list(cursor: Cursor, column: number, key?: KeyPlace): unknown[] {
  const node = cursor.places.add('list', cursor.at, cursor.at, key);
  cursor.open();
  const items: unknown[] = [];
  do {
    const { lineStart, commented } = cursor;
    const at = cursor.pastSpaces(cursor.at + 1);
    if (!isOn(cursor, at)) {
      cursor.finishLine(cursor.at + 1, column);
      // How far an empty item reaches when there are comments around it is for the reference to say.
      if (cursor.indent <= column && (commented || cursor.commented)) beyond();
      items.push(cursor.indent > column ? block(cursor, column, cursor.indent) : nothing(cursor, at));
    } else {
      cursor.at = at;
      items.push(isTextHeader(cursor.sign()) ? scalar(cursor, column) : block(cursor, column, at - lineStart));
    }
  } while (cursor.indent === column && isItem(cursor));
  cursor.close(node, column);
  return items;
}

function map(cursor: Cursor, column: number, first: FoundKey, key?: KeyPlace): Record<string, unknown> {
  const node = cursor.places.add('map', cursor.at, cursor.at, key);
  cursor.open();
  const pairs: Record<string, unknown> = {};
  for (let own = first; ; own = keyAt(cursor) ?? beyond()) {
    put(pairs, own.name, pairValue(cursor, column, own));
    if (cursor.indent !== column) break;
  }
  cursor.close(node, column);
  return pairs;
}

function pairValue(cursor: Cursor, column: number, key: FoundKey): unknown {
  const at = cursor.pastSpaces(key.after);
  if (isOn(cursor, at)) {
    cursor.at = at;
    return scalar(cursor, column, key);
  }
  cursor.finishLine(key.after, column);
  // The items of a list may stand in the column of its key.
  const isBelow = cursor.indent > column || (cursor.indent === column && isItem(cursor));
  return isBelow ? block(cursor, column, cursor.indent, key) : nothing(cursor, at, key);
}

/** Whether something other than a comment stands there on the line. */
const isOn = (cursor: Cursor, at: number): boolean => at < cursor.lineEnd && cursor.text.charCodeAt(at) !== HASH;

const isItem = (cursor: Cursor): boolean => cursor.sign() === DASH && cursor.standsAlone(cursor.at + 1);

/** An empty value, to which all comments after it belong. */
function nothing(cursor: Cursor, at: number, key?: KeyPlace): null {
  cursor.places.add('plain', at, at, key);
  cursor.endAt(cursor.commented ? cursor.at : at);
  return null;
}

interface FoundKey extends KeyPlace {
  /** Where its colon ends. */
  after: number;
}

/** The key that begins at the cursor; null when something else does. */
function keyAt(cursor: Cursor): FoundKey | null {
  const { at: start, text } = cursor;
  const sign = cursor.sign();
  if (isBracket(sign)) return null;
  const quoted = isQuote(sign);
  const end = quoted ? quotedEnd(cursor) : plainKeyEnd(cursor);
  const colon = cursor.pastSpaces(end);
  if (colon >= cursor.lineEnd || text.charCodeAt(colon) !== COLON) return null;
  if (!cursor.standsAlone(colon + 1) || colon - start > LONGEST_KEY) beyond();
  const name = quoted ? quotedText(cursor, 0).normalize('NFC') : nameAt(text, start, end);
  cursor.at = start;
  return { name, start, end, after: colon + 1 };
}

function plainKeyEnd(cursor: Cursor): number {
  startsPlain(cursor, false);
  return plainStretch(cursor, false);
}

/** Reads a value that holds no other, or is in brackets. */
function scalar(cursor: Cursor, inside: number, key?: KeyPlace): unknown {
  const { at: start, places } = cursor;
  const sign = cursor.sign();
  if (isTextHeader(sign)) {
    const { value, end } = blockText(cursor, inside);
    places.add('text', start, end, key);
    return value;
  }
  if (!isBracket(sign) && !isQuote(sign)) return plain(cursor, inside, key);
  const value = isBracket(sign) ? inBrackets(cursor, inside, key) : quotedText(cursor, inside);
  if (isQuote(sign)) places.add('text', start, cursor.at, key);
  cursor.finishLine(cursor.at, inside);
  return value;
}

/** A plain text goes on in lines that are further in. */
function plain(cursor: Cursor, inside: number, key?: KeyPlace): unknown {
  const { at: start, text } = cursor;
  startsPlain(cursor, false);
  let end = plainLine(cursor, inside);
  if (!goesOn(cursor, inside)) {
    cursor.places.add('plain', start, end, key);
    return plainValue(cursor, start, end);
  }
  let folded = text.slice(start, end);
  while (goesOn(cursor, inside)) {
    folded += cursor.blanks > 0 ? '\n'.repeat(cursor.blanks) : ' ';
    const { at } = cursor;
    end = plainLine(cursor, inside);
    folded += text.slice(at, end);
  }
  cursor.places.add('plain', start, end, key);
  return folded;
}

const goesOn = ({ indent, commented }: Cursor, inside: number): boolean => indent > inside && !commented;

/** Goes past what is left of the line; a colon there is nothing that may follow. */
function plainLine(cursor: Cursor, inside: number): number {
  const end = plainStretch(cursor, false);
  cursor.finishLine(end, inside);
  return end;
}
