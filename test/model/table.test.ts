import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/model/table/csv.ts';
import { addressOf, roleOf } from '../../src/model/table/headings.ts';
import { idFor, Ids } from '../../src/model/table/ids.ts';

describe('CSV', () => {
  it.each<[string, string, string[][]]>([
    ['semicolons, and a comma in a cell', 'a;b, c\r\n1;2\r\n', [['a', 'b, c'], ['1', '2']]],
    ['commas', 'a,b\n1,\n', [['a', 'b'], ['1', '']]],
    ['tabs', 'a\tb', [['a', 'b']]],
    ['the first line decides, not the second', 'a;b\n1,2,3,4;5\n', [['a', 'b'], ['1,2,3,4', '5']]],
    ['nor where lines end as they did on a Mac', 'a;b\r1,2,3,4;5\r', [['a', 'b'], ['1,2,3,4', '5']]],
    ['quotation marks around what is special, and twice for one', 'a;b\n1;"x;""y""\nz"\n', [['a', 'b'], ['1', 'x;"y"\nz']]],
    ['quotation marks that stand astray', 'a;b\n"x" y;"z\n', [['a', 'b'], ['"x" y', '"z']]],
    ['an empty cell at the very end', 'a;b\n1;', [['a', 'b'], ['1', '']]],
    ['empty cells and lines within', 'a;;b\n\n;1', [['a', '', 'b'], [''], ['', '1']]],
    ['spaces around a cell', ' a ;b \n" 1 ";\t2', [['a', 'b'], ['1', '2']]],
    ['nothing', '', []],
  ])('is read: %s', (_, text, rows) => expect(readCsv(text)).toEqual(rows));

  it('gives back any table that was written with quotes', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', '').trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join(lineEnd);
        fc.pre(text.split(lineEnd)[0]?.split(/[,\t]/).length === 1);
        expect(readCsv(`${text}${lineEnd}`)).toEqual(rows);
      }),
    );
  });

  it('of a megabyte with a quotation mark that never ends costs no time', () => {
    const started = performance.now();
    readCsv(`a;b\n${'"x;y\n'.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('takes a cell of millions of quotation marks for what it is', () => {
    const marks = 1_000_000;
    expect(readCsv(`a;b\n"${'""'.repeat(marks)}";c\n`)).toEqual([['a', 'b'], ['"'.repeat(marks), 'c']]);
  });
});

it.each([['Initiativ', 'title'], ['  ANSVARLIG: ', 'owner'], ['Frist (senest)', 'deadline'], ['Nr.', 'number'], ['Budget', null], ['Due date', 'deadline'], ['Målgruppe', 'targetGroups'], ['Ansvarlig\r\npart', 'owner']])('the heading %s is %s', (heading, role) => {
  expect(roleOf(heading)).toBe(role);
});

it('cells are called as spreadsheets call them', () => expect([[0, 0], [9, 25], [0, 26], [4, 701], [4, 702]].map(([row = 0, column = 0]) => addressOf(row, column))).toEqual(['A1', 'Z10', 'AA1', 'ZZ5', 'AAA5']));

it.each<[string, string | null]>([
  ['Nye vandposter på alle kommunens folkeskoler og fritidshjem', 'nye-vandposter-paa-alle-kommunens'],
  ['Bæredygtig håndtering af træer på øerne, på kommunens pladser og på kysten', 'baeredygtig-haandtering-af-traeer-paa'],
  ['Nye vandposter ved kommunens folkeskoler', 'nye-vandposter-ved-kommunens-folkeskoler'],
  ['Nye vandposter ved kommunens folkeskoler og hjem', 'nye-vandposter-ved-kommunens-folkeskoler'],
  ['Nye vandposter ved kommunens folkeskolerne', 'nye-vandposter-ved-kommunens'],
  ['Beredskabsplanlægningskoordinationsudvalgsmøde', 'beredskabsplanlaegningskoordinationsudva'],
  ['日本', null],
])('the id of %s is made of whole words and plain letters', (title, id) => expect(idFor(title)).toBe(id));

it('ids stand once', () => {
  const ids = new Ids('plan');
  expect(['Plan', 'Råd', 'råd!', 'RÅD', '日本'].map((title) => ids.of(title, 'row-7'))).toEqual(['plan-2', 'raad', 'raad-2', 'raad-3', 'row-7']);
});
