import { valueAt } from './build/time-at.ts';
import { lineAround } from './edit-lines.ts';
import type { Path } from './finding.ts';
import type { Source } from './read-yaml.ts';

/** Whether what stands at a path is written in brackets or braces. */
export const isFlow = (source: Source, at: Path): boolean => /[[{]/.test(source.text.charAt(source.spanOf(at).start));

/** How far into its line an offset stands; null where something else than space comes before it. */
export function indentAt(text: string, offset: number): number | null {
  const { start } = lineAround(text, offset);
  return /^ *$/.test(text.slice(start, offset)) ? offset - start : null;
}

export const columnOf = (text: string, offset: number): number => offset - lineAround(text, offset).start;

/** The line end that stands there, else the one before, else a line feed. */
export function lineEndAt(text: string, offset: number): string {
  const feed = text.lastIndexOf('\n', offset + 1);
  return text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
}

/** Where the last line of a value ends, before its line end. */
export function lastLineEnd(source: Source, at: Path): number {
  const { text } = source;
  // The end of its last line belongs to a block text, and so do the empty lines that it keeps.
  return lineAround(text, source.spanOf(lastLeaf(source, at)).end - 1).end;
}

function lastLeaf(source: Source, at: Path): Path {
  const value = valueAt(source.data, at);
  if (typeof value !== 'object' || value === null || isFlow(source, at)) return at;
  const last = Array.isArray(value) ? value.length - 1 : Object.keys(value).at(-1);
  return last === undefined ? at : lastLeaf(source, [...at, last]);
}

/**
 * Goes on over the comments under a line that stand deeper than a column: they belong to what is above them.
 * @param end where a line ends
 */
export function afterComments(text: string, end: number, column: number): number {
  let reached = end;
  for (let here = end; ; ) {
    const [line] = /^\r?\n[^\r\n]*/.exec(text.slice(here)) ?? [];
    if (line === undefined) return reached;
    here += line.length;
    const content = line.replace(/^\r?\n/, '');
    if (content.trim() === '') continue;
    const indent = /^[ \t]*(?=#)/.exec(content)?.[0].length;
    if (indent === undefined || indent <= column) return reached;
    reached = here;
  }
}

/** Goes on over the comments in a column right under a line: the last in a map or a list, and nothing in it follows them. */
export const afterLastComments = (text: string, end: number, column: number): number =>
  end + (new RegExp(`^(?:\\r?\\n {${column}}#[^\\r\\n]*)*`).exec(text.slice(end))?.[0].length ?? 0);

/** How a block list stands under its key. */
export interface ListLayout {
  /** Columns from the key to the dashes. */
  offset: number;
  /** Space between a dash and its item. */
  gap: string;
  /** The items are in braces. */
  flow: boolean;
  spaced: boolean;
  bareDays: boolean;
}

const usual: ListLayout = { offset: 2, gap: ' ', flow: false, spaced: true, bareDays: true };

/** How the list at a path is written, as far as its items tell; null where it is in brackets or stands in an odd way. */
export function layoutOf(source: Source, at: Path, position = 0): ListLayout | null {
  const { text } = source;
  const { start } = source.spanOf(at);
  const indent = text.charAt(start) === '-' ? indentAt(text, start) : null;
  if (indent === null) return null;
  const item = source.spanOf([...at, position]).start;
  const between = text.slice(lineAround(text, item).start + indent + 1, item);
  return {
    offset: indent - columnOf(text, source.spanOf(at, 'key').start),
    gap: /^ +$/.test(between) ? between : ' ',
    ...itemStyle(source, [...at, position]),
  };
}

/** How one item of a list is written. */
export function itemStyle(source: Source, at: Path): Pick<ListLayout, 'flow' | 'spaced' | 'bareDays'> {
  const { text } = source;
  const { start } = source.spanOf(at);
  const flow = text.charAt(start) === '{';
  const on = valueAt(source.data, [...at, 'on']) === undefined ? '' : text.charAt(source.spanOf([...at, 'on']).start);
  return { flow, spaced: !flow || text.charAt(start + 1) === ' ', bareDays: !/["']/.test(on) };
}

/** What a whole file was looked through for; many entries ask the same of one text. */
const found = new WeakMap<Source, Map<string, ListLayout>>();

/** How the file writes lists of this name; else lists of any name, whose items then say nothing. */
export function usualLayout(source: Source, name: string): ListLayout {
  const layouts = found.get(source) ?? new Map<string, ListLayout>();
  found.set(source, layouts);
  const layout = layouts.get(name) ?? lookedUp(source, name);
  layouts.set(name, layout);
  return layout;
}

function lookedUp(source: Source, name: string): ListLayout {
  let other: ListLayout | undefined;
  const own = (function find(value: unknown, at: Path): ListLayout | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) {
      const layout = at.length > 0 ? layoutOf(source, at) : null;
      if (layout && at.at(-1) === name) return layout;
      if (layout) other ??= { ...usual, offset: layout.offset, gap: layout.gap };
    }
    for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      const inside = find(child, [...at, key]);
      if (inside) return inside;
    }
    return undefined;
  })(source.data, []);
  return own ?? other ?? usual;
}
