import { valueAt } from './build/time-at.ts';
import {
  afterComments, afterLastComments, columnOf, indentAt, isFlow, itemStyle, lastLineEnd, layoutOf, lineEndAt, type ListLayout, usualLayout,
} from './edit-layout.ts';
import { lineAround } from './edit-lines.ts';
import { inBraces, pairs, type WritableMap } from './edit-write.ts';
import type { Edit, Splice } from './edit.ts';
import type { Path } from './finding.ts';
import type { Source } from './read-yaml.ts';

/** Columns after which an entry in braces is written on lines of its own. */
const widest = 120;

/** A list that may not be there yet, in a map that is. */
export interface ListPlace {
  /** The map. */
  at: Path;
  key: string;
  /** Keys that a new list is put before, where the map has one of them; else it comes last. */
  before: readonly string[];
}

/**
 * Puts an entry into a list at a position, or begins the list with it. The entry is written as its neighbours are, else
 * as the file writes such lists, else in block style; nothing else changes, and comments stay with what they are about.
 * @returns null where the list is written in a way that cannot be added to
 */
export function addEntry(source: Source, place: ListPlace, entry: WritableMap, position: number): Edit | null {
  const list = [...place.at, place.key];
  const there = valueAt(source.data, list);
  if (there === undefined) return meaning(newList(source, place, entry), list, [entry]);
  if (!Array.isArray(there) || position > there.length) return null;
  if (there.length === 0) return meaning(intoEmpty(source, list, entry), [...list, 0], entry);
  const splices = isFlow(source, list) ? intoFlow(source, list, entry, position, there.length) : intoBlock(source, list, entry, position, there.length);
  return meaning(splices, [...list, position], entry);
}

const meaning = (splices: readonly Splice[] | null, at: Path, added: unknown): Edit | null => splices && { splices, meant: [{ at, added }] };

const insertion = ({ file }: Source, at: number, text: string): Splice => ({ file, start: at, end: at, text });

function intoBlock(source: Source, list: Path, entry: WritableMap, position: number, length: number): Splice[] | null {
  const { text } = source;
  const layout = layoutOf(source, list, Math.max(0, position - 1));
  if (!layout) return null;
  const indent = columnOf(text, source.spanOf(list).start);
  const own = position === 0 ? lineAround(text, source.spanOf(list, 'key').end).end : afterComments(text, lastLineEnd(source, [...list, position - 1]), indent);
  // A comment in the column of the dashes belongs to the entry below it, and to the list when there is none.
  const at = position === length && layout.offset > 0 ? afterLastComments(text, own, indent) : own;
  const end = lineEndAt(text, at);
  return [insertion(source, at, itemLines(entry, indent, layout).map((line) => end + line).join(''))];
}

/** An entry as an item of a block list, line by line. */
function itemLines(entry: WritableMap, indent: number, layout: ListLayout): string[] {
  const dash = `${' '.repeat(indent)}-${layout.gap}`;
  const braced = dash + inBraces(entry, layout);
  if (layout.flow && braced.length <= widest) return [braced];
  return pairs(entry, layout).map((pair, at) => (at === 0 ? dash : ' '.repeat(dash.length)) + pair);
}

function intoFlow(source: Source, list: Path, entry: WritableMap, position: number, length: number): Splice[] {
  const { text } = source;
  const neighbour = [...list, Math.max(0, position - 1)];
  const { start, end } = source.spanOf(neighbour);
  const written = inBraces(entry, itemStyle(source, neighbour));
  const below = position < length ? indentAt(text, source.spanOf([...list, position]).start) : null;
  const indent = indentAt(text, start) ?? below;
  // Each entry on a line of its own: so is the new one, and a comment at the end of a line stays there.
  const lineBreak = indent === null ? null : lineEndAt(text, lineAround(text, start).end) + ' '.repeat(indent);
  if (position === 0) return [insertion(source, start, `${written},${lineBreak ?? ' '}`)];
  const lineEnd = lineAround(text, end).end;
  const comment = /^([ \t]*,)?[ \t]*#/.exec(text.slice(end, lineEnd));
  if (lineBreak === null || !comment) return [insertion(source, end, `,${lineBreak ?? ' '}${written}`)];
  if (comment[1] !== undefined) return [insertion(source, lineEnd, `${lineBreak}${written},`)];
  return [insertion(source, end, ','), insertion(source, lineEnd, lineBreak + written)];
}

function intoEmpty(source: Source, list: Path, entry: WritableMap): Splice[] {
  const { start } = source.spanOf(list);
  return [insertion(source, start + 1, inBraces(entry, usualLayout(source, String(list.at(-1)))))];
}

function newList(source: Source, { at, key, before }: ListPlace, entry: WritableMap): Splice[] | null {
  const { text } = source;
  const map = valueAt(source.data, at);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return null;
  const keys = Object.keys(map);
  const follows = keys.findIndex((one) => before.includes(one));
  const last = follows > 0 ? keys[follows - 1] : keys.at(-1);
  if (last === undefined) return null;
  const layout = usualLayout(source, key);
  if (isFlow(source, at)) {
    const spaced = text.charAt(source.spanOf(at).start + 1) === ' ';
    return [insertion(source, source.spanOf([...at, last]).end, `, ${key}: [${inBraces(entry, { ...layout, spaced })}]`)];
  }
  const indent = columnOf(text, source.spanOf([...at, last], 'key').start);
  const own = afterComments(text, lastLineEnd(source, [...at, last]), indent);
  const offset = last === keys.at(-1) && indent > 0 ? afterLastComments(text, own, indent) : own;
  const lines = [`${' '.repeat(indent)}${key}:`, ...itemLines(entry, indent + Math.max(0, layout.offset), layout)];
  const end = lineEndAt(text, offset);
  return [insertion(source, offset, lines.map((line) => end + line).join(''))];
}
