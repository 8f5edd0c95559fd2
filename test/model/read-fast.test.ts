import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFast } from '../../src/model/read-fast.ts';
import { difference } from './both-readers.ts';
import { mutants, writtenYaml } from './written-yaml.ts';

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
