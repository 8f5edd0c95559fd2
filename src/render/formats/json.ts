import { hiddenCharacters } from '../display.ts';
import { inParts } from '../parts.ts';
import type { Rendered } from './format.ts';

/** A list with more entries than this is not held as one text. */
const mostAtOnce = 200;

/**
 * Any data as JSON in two-space steps, with a line break at the end. Keys stand in the order given. Characters
 * that are not seen, or that act on a terminal, are written as `\uXXXX`, so the file can be printed safely.
 */
export function render(data: unknown): Rendered {
  const lists = typeof data === 'object' && data !== null ? Object.values(data) : [];
  return lists.some((list) => Array.isArray(list) && list.length > mostAtOnce) ? inParts(piecesOf(data as object)) : textOf(data);
}

export function textOf(data: unknown): string {
  // `undefined` as a whole has no JSON.
  return `${shown(JSON.stringify(data, null, 2) ?? 'null')}\n`;
}

/** The same text, with the lists of an object entry by entry: no text grows longer than the memory bears. */
export function* piecesOf(data: object): Generator<string> {
  const told = Object.entries(data).filter(([, value]) => value !== undefined);
  for (const [at, [key, value]] of told.entries()) {
    yield `${at === 0 ? '{\n' : ',\n'}  ${shown(JSON.stringify(key))}: `;
    if (Array.isArray(value) && value.length > 0) yield* entriesOf(value);
    else yield indented(value, '  ');
  }
  yield told.length === 0 ? '{}\n' : '\n}\n';
}

function* entriesOf(list: readonly unknown[]): Generator<string> {
  for (const [at, entry] of list.entries()) yield `${at === 0 ? '[\n' : ',\n'}    ${indented(entry, '    ')}`;
  yield '\n  ]';
}

/** Deeper by so much; a line break in a text is no line break in JSON. */
const indented = (value: unknown, by: string): string => shown((JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${by}`));

/** JSON text in which nothing is hidden and nothing commands a build. */
export function shown(json: string): string {
  const seen = json.replace(hiddenCharacters(), (found) => (found === '\n' ? found : escape(found)));
  // Only a string can hold it, and the runner of GitHub Actions would obey it in the middle of a line.
  return seen.replaceAll('##[', String.raw`##\u005b`);
}

// By UTF-16 unit, as JSON wants it.
function escape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
