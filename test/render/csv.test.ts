import * as fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { display } from '../../src/render/display.ts';
import { render } from '../../src/render/formats/csv.ts';
import type { Sheet, SheetValue } from '../../src/render/sheet.ts';
import { anySheet } from './any-sheet.ts';

const csvOf = (sheet: Sheet, csv?: 'plain' | 'da'): string => [...render({ title: 't', asOf: '2017-10-03', sheets: [sheet] }, csv && { csv })].join('');

const sheet = (...rows: SheetValue[][]): Sheet => ({
  name: 'Frister',
  columns: [
    { title: 'Titel', type: 'text' },
    { title: 'Frist', type: 'day' },
    { title: 'Dage', type: 'number' },
    { title: 'Andel', type: 'decimal' },
  ],
  rows,
});

describe('CSV', () => {
  it('is RFC 4180: titles, commas, quotation marks doubled, every line ended', () => {
    expect(csvOf(sheet(['Vand, "godt"', '2017-10-31', -3, '-4.20'], ['to\nlinjer', null, null, null]))).toBe(
      'Titel,Frist,Dage,Andel\r\n"Vand, ""godt""",2017-10-31,-3,-4.20\r\n"to\nlinjer",,,\r\n',
    );
  });

  it('is what a Danish Excel reads when asked: a mark, semicolons, decimal commas', () => {
    expect(csvOf(sheet(['Vand, godt; æøå', '2017-10-31', 0.5, '-4.20']), 'da')).toBe(
      '\ufeffTitel;Frist;Dage;Andel\r\n"Vand, godt; æøå";2017-10-31;0,5;-4,20\r\n',
    );
  });

  it.each(['=1+1', '+45 12', '-', '@SUM', '＝1', '＋1', '－1', '＠x', '  =1', '\n=1', '\t=1', '\r=1', '\u00a0=1'])('%j is no formula', (text) => {
    const [, [field] = []] = parseCsv(csvOf(sheet([text, null, null, null])));
    expect(field).toMatch(/^['\\]/);
    // A number is none either, and a word in a column of decimals is text.
    expect(csvOf(sheet([null, null, -5, '-5']))).toContain(',,-5,-5');
    expect(csvOf(sheet([null, null, null, '-five']))).toContain(",,,'-five");
  });

  it('holds one table: the main one, else the first', () => {
    const sheets = [sheet(['a', null, null, null]), { ...sheet(['b', null, null, null]), name: 'andet' }];
    expect([...render({ title: '', asOf: '2017-10-03', sheets })].join('')).toContain('\r\na,');
    expect([...render({ title: '', asOf: '2017-10-03', sheets, main: 'andet' })].join('')).toContain('\r\nb,');
  });

  it('comes in parts where it is long', () => {
    const rows = Array.from({ length: 5000 }, (_, at): SheetValue[] => [`række ${at} med nogle ord i`, '2017-10-31', at, '1.5']);
    const parts = [...render({ title: '', asOf: '2017-10-03', sheets: [sheet(...rows)] })];
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('').split('\r\n')).toHaveLength(5002);
  });

  it('whatever stands in it, another reader gets the same table back, without a formula', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom('plain' as const, 'da' as const), (one, kind) => {
        const read = parseCsv(csvOf(one, kind), { delimiter: kind === 'da' ? ';' : ',', skipEmptyRows: false });
        const text = (value: SheetValue): string => display(String(value ?? ''), { newlines: 'keep' });
        const wanted = [one.columns.map(({ title }) => title), ...one.rows].map((row) => row.map(text));
        expect(read.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
        for (const [line, row] of wanted.entries()) {
          for (const [at, field] of row.entries()) {
            const got = String(read[line]?.[at] ?? '');
            const isNumber = line > 0 && at >= 2;
            if (isNumber) expect(got.replace(',', '.')).toBe(field);
            else {
              expect([field, `'${field}`]).toContain(got);
              expect(got).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
