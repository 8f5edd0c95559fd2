import { beyond, COLON, COMMA, type Cursor, LIST_END, LIST_START, MAP_END, MAP_START } from './read-fast-cursor.ts';
import { LONGEST_KEY, nameAt, put } from './read-fast-key.ts';
import { plainStretch, plainValue, startsPlain } from './read-fast-plain.ts';
import { isQuote, quotedText } from './read-fast-quoted.ts';
import type { KeyPlace } from './read-places.ts';

export const isBracket = (sign: number): boolean => sign === LIST_START || sign === MAP_START;

/**
 * Reads the list or map in brackets at the cursor and leaves the cursor after it.
 * @param inside the column of the map or list that it stands in; its further lines stand further in
 */
export function inBrackets(cursor: Cursor, inside: number, key?: KeyPlace): unknown {
  const isList = cursor.sign() === LIST_START;
  const node = cursor.places.add(isList ? 'list' : 'map', cursor.at, cursor.at, key);
  cursor.open();
  cursor.at += 1;
  cursor.skipGap(inside);
  const value = isList ? list(cursor, inside) : map(cursor, inside);
  cursor.at += 1;
  cursor.closeAt(node, cursor.at);
  return value;
}

function list(cursor: Cursor, inside: number): unknown[] {
  const items: unknown[] = [];
  while (cursor.sign() !== LIST_END) {
    items.push(valueOf(cursor, inside));
    pastComma(cursor, LIST_END, inside);
  }
  return items;
}

function map(cursor: Cursor, inside: number): Record<string, unknown> {
  const pairs: Record<string, unknown> = {};
  while (cursor.sign() !== MAP_END) {
    const key = keyOf(cursor);
    cursor.skipGap(inside);
    put(pairs, key.name, valueOf(cursor, inside, key));
    pastComma(cursor, MAP_END, inside);
  }
  return pairs;
}

function pastComma(cursor: Cursor, close: number, inside: number): void {
  cursor.skipGap(inside);
  if (cursor.sign() === close) return;
  if (cursor.sign() !== COMMA) beyond();
  cursor.at += 1;
  cursor.skipGap(inside);
}

function valueOf(cursor: Cursor, inside: number, key?: KeyPlace): unknown {
  const start = cursor.at;
  const sign = cursor.sign();
  if (isBracket(sign)) return inBrackets(cursor, inside, key);
  if (isQuote(sign)) {
    const text = quotedText(cursor, inside);
    cursor.places.add('text', start, cursor.at, key);
    return text;
  }
  const end = plainEnd(cursor);
  cursor.places.add('plain', start, end, key);
  cursor.at = end;
  return plainValue(cursor, start, end);
}

function plainEnd(cursor: Cursor): number {
  startsPlain(cursor, true);
  return plainStretch(cursor, true);
}

/** The key at the cursor, which goes past the colon. */
function keyOf(cursor: Cursor): KeyPlace {
  const start = cursor.at;
  const quoted = isQuote(cursor.sign());
  const text = quoted ? quotedText(cursor, Infinity) : '';
  const end = quoted ? cursor.at : plainEnd(cursor);
  const colon = cursor.pastSpaces(end);
  if (cursor.text.charCodeAt(colon) !== COLON || colon - start > LONGEST_KEY) beyond();
  cursor.at = colon + 1;
  return { name: quoted ? text.normalize('NFC') : nameAt(cursor.text, start, end), start, end };
}
