import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threats } from './reliability/threats.ts';

const folder = join(import.meta.dirname, 'reliability');
const numbers = Object.keys(threats).map(Number);

/** The files of tests, and the rows that stand in the names of their tests. */
const tested = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => {
    const code = readFileSync(join(folder, name), 'utf8').replaceAll(/^ *(?:\/\/|\*|\/\*).*$/gm, '');
    const rowsIn = (pattern: RegExp): number[] => [...code.matchAll(pattern)].map(([, row]) => Number(row));
    // The name is the first thing that a test is given, however its cases come about.
    return { name, rows: rowsIn(/\(\s*row\((\d+),/g), named: rowsIn(/\brow\((\d+),/g) };
  });

describe('the table of threats', () => {
  it('is numbered for good', () => {
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it.each(numbers)('row %i has a test that is named after it', (number) => {
    expect(tested.filter(({ rows }) => rows.includes(number))).not.toEqual([]);
  });

  it('is named in nothing but names of tests', () => {
    for (const { name, rows, named } of tested) expect({ name, rows }).toEqual({ name, rows: named });
  });

  it('stands in SECURITY.md, with where each row is tested; `npm run generate` writes it', () => {
    const file = join(import.meta.dirname, '../SECURITY.md');
    const text = readFileSync(file, 'utf8');
    const lines = Object.entries(threats).map(([number, [threat, answer]]) => {
      const files = tested.filter(({ rows }) => rows.includes(Number(number))).map(({ name }) => `\`${name.replace('.test.ts', '')}\``);
      return `| ${number} | ${threat} | ${answer} | ${files.join(', ')} |`;
    });
    const table = ['<!-- generated: threats -->', '| | What can go wrong | What happens then | Tested in |', '| --: | --- | --- | --- |', ...lines, '<!-- end -->'].join('\n');
    const written = text.replace(/<!-- generated: threats -->[^]*?<!-- end -->/, () => table);
    expect(written).toContain(table);
    if (process.env.UPDATE === '1') writeFileSync(file, written);
    else expect(text).toBe(written);
  });
});
