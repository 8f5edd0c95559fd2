import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Path, Span } from '../../src/model/finding.ts';
import { readYaml, type Source } from '../../src/model/read-yaml.ts';

const read = (text: string): Source => readYaml('plan.yaml', text);
const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

describe('any text', () => {
  const yamlish = fc.array(
    fc.constantFrom('a', 'b: ', '- ', '\n', '\n  ', ' ', ': ', '[', ']', '{', '}', ',', '"', "'", '|', '>', '#', '&x', '*x', '!t', '%Y', '---', '...', '? ', '<<: ', '\t', '1', '\r', '\r\n', '🎯', '\u001F', '\u0002', '\u0018', '\uFEFF', '\uD800'),
    { maxLength: 60 },
  );

  test.each([
    ['made of the signs of YAML', yamlish.map((parts) => parts.join(''))],
    ['made of anything', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s is read without a crash, and every place is within it', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = read(text);
        for (const { at, related = [] } of source.problems) {
          for (const place of [at, ...related.map((other) => other.at)]) expectWithin(text, source.spanOf(place));
        }
        for (const path of pathsOf(source.data)) {
          expectWithin(text, source.spanOf(path));
          expectWithin(text, source.spanOf(path, 'key'));
        }
        if (source.data === undefined) return;
        expect(source.problems.filter(({ facts }) => 'code' in facts && facts.code !== 'EMPTY_KEY')).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('the text at the place of a scalar reads as that scalar', () => {
    const scalar = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('no', '010', 'a\nb\n', '- x', 'a: b', '#', '\u00E9'));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(fc.string().map((key) => key.normalize('NFC')), tie('tree'), { maxKeys: 4 })),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = stringify({ value });
        const source = read(text);
        expect(source.data).toEqual({ value });
        for (const path of pathsOf(source.data)) {
          const there = path.reduce<unknown>((data, step) => (data as Record<string | number, unknown>)[step], source.data);
          if (typeof there === 'object' && there !== null) continue;
          expect(read(textAt(text, source.spanOf(path))).data).toEqual(there);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function expectWithin(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const steps: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, ...steps.flatMap(([step, value]) => pathsOf(value, [...path, step]))];
}

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

describe('size', () => {
  test.each([
    ['flow lists', '['.repeat(5000)],
    ['block lists', '- '.repeat(5000)],
    ['flow maps', '{a: '.repeat(5000)],
    ['block maps', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['explicit keys', '? '.repeat(5000)],
  ])('%s nested without end are one problem', (_, text) => {
    const start = performance.now();
    const source = read(text);
    expect(source.data).toBeUndefined();
    expect(source.problems).toMatchObject([{ check: 'too-large', facts: { what: 'nesting', limit: 64 } }]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('64 levels are not too deep, and 65 are', () => {
    expect(read('['.repeat(64) + ']'.repeat(64)).problems).toEqual([]);
    expect(read('['.repeat(65) + ']'.repeat(65)).problems).toMatchObject([{ check: 'too-large', at: { start: 64, end: 65 } }]);
  });

  test.each<[string, (count: number) => string]>([
    ['different keys', (count) => many(count, (index) => `key-${index}: ${index}\n`)],
    ['keys that all come twice', (count) => many(count, (index) => `key-${index % (count / 2)}: ${index}\n`)],
    ['a flow list', (count) => `[${'[a], '.repeat(count)}]`],
    ['aliases', (count) => `a: &a 1\nb: [${'*a, '.repeat(count)}]`],
    ['closing brackets', (count) => ']'.repeat(count)],
    ['lines of a text', (count) => `a: "${'x\n '.repeat(count)}"`],
    ['invisible characters', (count) => '\u200B '.repeat(count)],
  ])('%s take time in proportion', { retry: 3 }, (_, make) => {
    const times = [1500, 3000, 6000].map((count) => {
      const text = make(count);
      const runs = [1, 2].map(() => {
        const start = performance.now();
        read(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    });
    const [once = 0, twice = 0, fourTimes = 0] = times;
    // Quadratic would be 4 and 16; what takes only a few milliseconds is too short to compare.
    expect(twice).toBeLessThan(3 * once + 20);
    expect(fourTimes).toBeLessThan(9 * once + 40);
  });

  test('16,000 keys in one map are read in less than two seconds', { retry: 2 }, () => {
    const text = many(16_000, (index) => `key-${index}: ${index}\n`);
    const start = performance.now();
    expect(Object.keys(read(text).data as object)).toHaveLength(16_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('many questions about one long list take time in proportion', () => {
    const source = read(many(16_000, (index) => `- id-${index}\n`));
    const start = performance.now();
    for (let index = 0; index < 16_000; index += 1) source.spanOf([index]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
