import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/model/finding.ts';
import { commentsIn } from '../../src/model/read-comments.ts';
import { readFast } from '../../src/model/read-fast.ts';
import type { Places } from '../../src/model/read-places.ts';
import { readTree } from '../../src/model/read-tree.ts';
import { mutants, writtenYaml } from './written-yaml.ts';

/** What differs between the two readers; null when nothing does, and undefined when the fast one leaves the text to the other. */
function difference(text: string): Record<string, unknown> | null | undefined {
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
  const [different] = Object.entries(pairs).filter(([, [one, other]]) => !isDeepStrictEqual(one, other));
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

const insideOf = (places: Places, text: string): unknown[] =>
  Array.from({ length: Math.min(text.length, 40) }, (_, step) => places.at(Math.round((step * text.length) / 40)));

/** How many of the texts the fast reader read. */
function readAlike(texts: Iterable<string>): number {
  let read = 0;
  for (const text of texts) {
    const differs = difference(text);
    if (differs) expect(differs).toBeNull();
    if (differs === null) read += 1;
  }
  return read;
}

const plans = readdirSync('plans').filter((name) => name.endsWith('.yaml')).map((name) => [name, readFileSync(join('plans', name), 'utf8')] as const);

describe('the fast reader gives what the reference gives', () => {
  test.each(plans)('of %s, and reads it', (_, text) => {
    expect(difference(text)).toBeNull();
    expect(difference(text.replaceAll('\n', '\r\n'))).toBeNull();
  });

  test('of written texts', () => {
    const count = 6000;
    expect(readAlike(Array.from({ length: count }, (_, seed) => writtenYaml(seed)))).toBeGreaterThan(count / 4);
  });

  test('of written texts with a slip', () => {
    const texts = Array.from({ length: 1500 }, (_, seed) => mutants(writtenYaml(seed), seed, 4)).flat();
    expect(readAlike(texts)).toBeGreaterThan(texts.length / 6);
  });

  test.each(plans)('of %s with a slip', (_, text) => {
    const texts = mutants(text, 1, 150);
    expect(readAlike(texts)).toBeGreaterThan(texts.length / 4);
  });
});
