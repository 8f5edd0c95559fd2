import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../src/model/finding.ts';
import { commentsIn } from '../../src/model/read-comments.ts';
import { readFast } from '../../src/model/read-fast.ts';
import type { Places } from '../../src/model/read-places.ts';
import { readTree } from '../../src/model/read-tree.ts';

/** What differs between the two readers; null when nothing does, and undefined when the fast one leaves the text to the other. */
export function difference(text: string): Record<string, unknown> | null | undefined {
  const fast = readFast('a.yaml', text);
  if (!fast) return undefined;
  const reference = readTree('a.yaml', text);
  const pairs = {
    data: [fast.data, reference.data],
    order: [JSON.stringify(fast.data), JSON.stringify(reference.data)],
    problems: [fast.problems, reference.problems],
    comments: [fast.comments, commentsIn(text)],
    places: [placesOf(fast.places, fast.data), placesOf(reference.places, reference.data)],
    inside: [insideOf(fast.places, text), insideOf(reference.places, text)],
  };
  const different = Object.entries(pairs).find(([, [one, other]]) => !isDeepStrictEqual(one, other));
  return different ? { text, what: different[0], fast: different[1][0], reference: different[1][1] } : null;
}

function placesOf(places: Places, data: unknown): unknown[] {
  return pathsOf(data).map((path) => {
    const found = places.find(path);
    return found && { path: path.join('/'), ...found, kind: places.kind(found.node), value: places.value(found.node), key: places.key(found.node) };
  });
}

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const steps: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, ...steps.flatMap(([step, value]) => pathsOf(value, [...path, step]))];
}

/** At most forty offsets, the first and the last among them. */
function insideOf(places: Places, text: string): unknown[] {
  const count = Math.min(text.length, 40);
  return Array.from({ length: count + 1 }, (_, step) => places.at(Math.round((step * text.length) / count)));
}
