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
    const count = 4000;
    expect(readAlike(Array.from({ length: count }, (_, seed) => writtenYaml(seed)))).toBeGreaterThan(count / 3);
  });

  test('of written texts with a slip', () => {
    const texts = Array.from({ length: 1500 }, (_, seed) => mutants(writtenYaml(seed), seed, 4)).flat();
    expect(readAlike(texts)).toBeGreaterThan(texts.length / 5);
  });

  test.each(plans)('of %s with a slip', (_, text) => {
    const texts = mutants(text, 1, Math.ceil(800_000 / text.length));
    expect(readAlike(texts)).toBeGreaterThan(texts.length / 4);
  });

  const foreign = process.env.PLANSPOR_FOREIGN_YAML;
  test.skipIf(foreign === undefined)('of every YAML file under PLANSPOR_FOREIGN_YAML', { timeout: 600_000 }, () => {
    const texts = yamlUnder(foreign ?? '');
    expect(texts.length).toBeGreaterThan(0);
    expect(readAlike(texts)).toBeGreaterThan(0);
  });
});

function yamlUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('the fast reader reads', () => {
  test.each([
    ['a list in the column of its key', 'a:\n- x\n- y\nb: 1\n'],
    ['a text over lines', 'a: one\n  two\n\n  three\nb: "four\n  five"\n'],
    ['literal and folded texts', 'a: |\n  one\n   two\nb: >-\n  one\n  two\n\n  three\n'],
    ['brackets over lines', 'a: [\n  1, { b: c },\n ]\n'],
    ['escapes', 'a: "\\u00e6\\n\\"x\\""\n'],
    ['a mark of the start', '---\na: 1\n'],
    ['a byte order mark and CRLF', '\uFEFFa: 1\r\nb:\r\n  - 2\r\n'],
    ['numbers that stay text', 'a: 12345678901234567890\n'],
    ['nothing after a key', 'a:\nb:  # later\n'],
  ])('%s', (_, text) => {
    expect(difference(text)).toBeNull();
  });
});

describe('the fast reader leaves to the reference', () => {
  test.each([
    ['one key twice', 'a: 1\na: 2\n'],
    ['one key twice, as number and as text', '1: a\n"1": b\n'],
    ['one key twice, composed and not', '\u00e9: 1\ne\u0301: 2\n'],
    ['a key that is no key like others', '__proto__: 1\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', '<<: { a: 1 }\n'],
    ['a directive', '%YAML 1.1\n---\na: 1\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a list as a key', '? [a]\n: 1\n'],
    ['a tab', 'a:\tx\n'],
    ['a sign of the lexer', 'a: \u001F\n'],
    ['NUL', 'a: \0\n'],
    ['a lone carriage return', 'a: 1\rb: 2\n'],
    ['an escape that nobody sees', 'a: "\\u202e"\n'],
    ['a text that is no map', 'just words\n'],
    ['nothing', ''],
    ['deep nesting', `${'- '.repeat(5000)}x\n`],
    ['deep brackets', `a: ${'['.repeat(5000)}\n`],
    ['a key of 2000 characters', `${'k'.repeat(2000)}: 1\n`],
    ['a quotation mark that never ends', `a: "${'x'.repeat(100_000)}\n`],
  ])('%s', (_, text) => {
    expect(readFast('a.yaml', text)).toBeNull();
  });
});

describe('the fast reader takes time in proportion to', () => {
  test.each<[string, (count: number) => string]>([
    ['keys', (count) => Array.from({ length: count }, (_, index) => `key-${index}: ${index}\n`).join('')],
    ['items of a long line', (count) => `a: [${'x, "y", '.repeat(count)}]\n`],
    ['lines of a text', (count) => `a: ${'x\n  '.repeat(count)}x\n`],
    ['spaces', (count) => `a: x${' '.repeat(count)}y\n`],
    ['spaces before the ends of lines', (count) => `a: "x${' '.repeat(count)}\n  y${' '.repeat(count)}z"\n`],
    ['empty lines', (count) => `a: |\n  x\n${'\n'.repeat(count)}  y\n`],
    ['comments', (count) => `a: 1\n${'# x\n'.repeat(count)}`],
    ['quotation marks that are escaped', (count) => `a: "${'\\"'.repeat(count)}"\n`],
  ])('%s', { retry: 2 }, (_, make) => {
    const [once = 0, fourTimes = 0] = [50_000, 200_000].map((count) => {
      const text = make(count);
      const start = performance.now();
      expect(readFast('a.yaml', text)).not.toBeNull();
      return performance.now() - start;
    });
    // Quadratic would be sixteen times.
    expect(fourTimes).toBeLessThan(8 * once + 100);
  });
});
