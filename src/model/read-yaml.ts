import type { Path, Span } from './finding.ts';
import type { Problem } from './problem.ts';
import { oddCharacters } from './read-characters.ts';
import { type Comment, commentsIn } from './read-comments.ts';
import { readFast } from './read-fast.ts';
import { Places } from './read-places.ts';
import { readTree, type Reading } from './read-tree.ts';

/** A text read as YAML: its data, what is wrong with it as YAML, and where everything stands. */
export interface Source {
  file: string;
  text: string;
  /**
   * Plain data as JSON has it; undefined for an empty or unreadable file, and at an alias.
   * Every key is an own key, so ask with `Object.hasOwn` before you use a name that came from outside.
   */
  data: unknown;
  problems: Problem[];
  /**
   * Offsets of what stands at a path: the value, or the key of its pair, which a list item does not have.
   * A path that leads nowhere gives the nearest enclosing thing that exists. Worked out only when asked.
   */
  spanOf(at: Path | Span, on?: 'key' | 'value'): Span;
  /** The path to the smallest thing that an offset lies in or at the end of, and which half of its pair; null outside everything. */
  pathAt(offset: number): { path: Path; on: 'key' | 'value' } | null;
  /** A plain scalar as it is written, such as `010` or `9.10`; undefined for everything else. */
  sourceOf(at: Path): string | undefined;
  /** The comments in order; none in a text that cannot be read. */
  comments(): readonly Comment[];
}

/** Which reader stands behind the door: the fast one for what it knows, or `yaml` for everything. Both give the same. */
export const parsers = ['fast', 'yaml'] as const;
export type Parser = (typeof parsers)[number];

export interface ReadYamlOptions {
  /** Give the data that can be made out of a text with mistakes in it: enough to find one's way in, too little to rely on. */
  lenient?: boolean;
  parser?: Parser;
}

/**
 * Reads one text by the rules of YAML 1.2's core schema, whatever the text says about itself.
 * Never throws: what is wrong with the text is in `problems`.
 */
export function readYaml(file: string, text: string, { lenient = false, parser = 'fast' }: ReadYamlOptions = {}): Source {
  const odd = oddCharacters(file, text);
  const fast = odd.unreadable || parser === 'yaml' ? null : readFast(file, text);
  const reading = fast ?? (odd.unreadable ? unread() : readTree(file, text, lenient));
  const { data, places } = reading;
  return {
    file,
    text,
    data,
    problems: [...odd.problems, ...reading.problems],
    spanOf: (at, on = 'value') => ('start' in at ? at : spanAt(places, at, on)),
    pathAt: (offset) => places.at(offset) ?? null,
    sourceOf(at) {
      const found = places.find(at);
      if (!found?.exact || places.kind(found.node) !== 'plain') return undefined;
      const { start, end } = places.value(found.node);
      return text.slice(start, end);
    },
    comments: () => fast?.comments ?? (data === undefined ? [] : commentsIn(text)),
  };
}

function spanAt(places: Places, path: Path, on: 'key' | 'value'): Span {
  const found = places.find(path);
  if (!found) return { start: 0, end: 0 };
  return (on === 'key' ? places.key(found.node) : undefined) ?? places.value(found.node);
}

function unread(): Reading {
  return { data: undefined, places: new Places(), problems: [] };
}

/** A file whose text could not be read, with what can be shown of it; the spans of its problems lie in that. */
export function unreadable(file: string, shown: string, problems: Problem[]): Source {
  return {
    file,
    text: shown,
    data: undefined,
    problems,
    spanOf: (at) => ('start' in at ? at : { start: 0, end: 0 }),
    pathAt: () => null,
    sourceOf: () => undefined,
    comments: () => [],
  };
}
