import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/model/table/csv.ts';
import { addressOf, roleOf } from '../../src/model/table/headings.ts';
import { idFor, Ids } from '../../src/model/table/ids.ts';
import { planFrom } from '../../src/model/table/read-plan.ts';
import { defaultConventions } from '../../src/model/time/index.ts';

describe('CSV', () => {
  it('is read with whichever separator its first line has most of', () => {
    expect(readCsv('a;b, c\r\n1;"x;""y""\nz"\r\n')).toEqual([['a', 'b, c'], ['1', 'x;"y"\nz']]);
    expect(readCsv('\uFEFFa,b\n1,\n')).toEqual([['a', 'b'], ['1', '']]);
    expect(readCsv('a\tb')).toEqual([['a', 'b']]);
    expect(readCsv('')).toEqual([]);
  });

  it('takes a stray quotation mark as it stands', () => expect(readCsv('a;b\n"x" y;"z\n')).toEqual([['a', 'b'], ['"x" y', '"z']]));

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
});

it.each([['Initiativ', 'title'], ['  ANSVARLIG: ', 'owner'], ['Frist (senest)', 'deadline'], ['Nr.', 'number'], ['Budget', null], ['Due date', 'deadline'], ['Målgruppe', 'targetGroups']])('the heading %s is %s', (heading, role) => {
  expect(roleOf(heading)).toBe(role);
});

it('cells are called as spreadsheets call them', () => expect([[0, 0], [9, 25], [0, 26], [4, 701], [4, 702]].map(([row = 0, column = 0]) => addressOf(row, column))).toEqual(['A1', 'Z10', 'AA1', 'ZZ5', 'AAA5']));

it('ids are made of whole words, plain letters, and stand once', () => {
  expect(idFor('Nye vandposter på alle kommunens folkeskoler og fritidshjem')).toBe('nye-vandposter-paa-alle-kommunens');
  expect(idFor('日本')).toBeNull();
  const ids = new Ids('plan');
  expect(['Plan', 'Råd', 'råd!', '日本'].map((title) => ids.of(title, 'row-7'))).toEqual(['plan-2', 'raad', 'raad-2', 'row-7']);
});

describe('a table as a plan', () => {
  const read = (rows: string[][], on: string | null = null) =>
    planFrom([{ name: 'Ark1', rows }], { planId: 'p', on, source: 't.csv', time: { conventions: defaultConventions, timeZone: 'Europe/Copenhagen', period: { from: '2027-01-01', to: '2027-12-31' } } });

  it('keeps times as they were written, and words for those that cannot be read', () => {
    const plan = read([['Title', 'Due'], ['a', 'ultimo marts'], ['b', '2027-03-15'], ['c', 'når loven er vedtaget'], ['d', '-'], ['e', 'fra 2027'], ['f', '31-02-2027']]);
    expect(plan?.areas[0]?.items.map(({ fields }) => fields.deadline)).toEqual([
      'ultimo marts', '2027-03-15', { text: 'når loven er vedtaget', open: true }, undefined, { text: 'fra 2027', open: true }, { text: '31-02-2027', open: true },
    ]);
  });

  it('makes rows under one initiative its deliverables, in areas', () => {
    const plan = read([['Område', 'Initiativ', 'Leverance', 'Ejer'], ['A', 'x', 'x1', 'KL'], ['A', '', 'x2', ''], ['A', 'x', 'x3', ''], ['B', 'x', '', 'it']]);
    expect(plan?.areas.map(({ title, items }) => [title, items.map(({ fields, deliverables }) => [fields.title, fields.owner, deliverables.map((one) => one.fields.title)])])).toEqual([
      ['A', [['x', 'KL', ['x1', 'x2', 'x3']]]],
      ['B', [['x', 'it', []]]],
    ]);
    expect(plan?.organisations).toEqual([{ id: 'it', name: 'it' }]);
  });

  it('says a status only with the day it held', () => {
    const rows = [['Titel', 'Status', 'Fremdrift', 'Note'], ['a', 'I gang', '40%', 'godt'], ['b', 'fint', '1', '']];
    const [a, b] = read(rows, '2027-02-01')?.areas[0]?.items ?? [];
    expect(a?.fields.log).toEqual([{ on: '2027-02-01', status: 'in-progress', progress: 40, note: 'godt', source: 't.csv, B2' }]);
    expect(b?.fields.log).toBeUndefined();
    expect(read(rows, '2027-02-01')?.unread).toEqual([
      { cell: 'B3', heading: 'Status', text: 'fint', why: 'status' },
      { cell: 'C3', heading: 'Fremdrift', text: '1', why: 'progress' },
    ]);
    const [undated] = read(rows)?.areas[0]?.items ?? [];
    expect(undated?.fields.log).toBeUndefined();
    expect(undated?.remarks.map(({ cell, why }) => [cell, why])).toEqual([['B2', 'no-day'], ['C2', 'no-day'], ['D2', 'no-day']]);
  });

  it('lists all that it does not read', () => {
    const plan = read([['Handleplan'], [], ['Titel', 'Budget', 'Titel', ''], ['a', '10', 'z', 'løs'], ['', '20', '', '']]);
    expect(plan?.unread.map(({ cell, why }) => `${cell} ${why}`)).toEqual(['A1 above', 'B3 column', 'C3 twice', 'D3 column', 'B5 no-title']);
    expect(plan?.areas[0]?.items[0]?.remarks.map(({ cell, text }) => `${cell} ${text}`)).toEqual(['B4 10', 'C4 z', 'D4 løs']);
  });

  it('leaves out characters that nobody sees, and keeps emoji whole', () => {
    expect(read([['Titel'], ['Vand\u00adposter\u200b 👩‍🚒\u0007!']])?.areas[0]?.items[0]?.fields.title).toBe('Vandposter 👩‍🚒 !');
  });

  it('without a heading for what an initiative is called is none', () => expect(read([['Ejer', 'Frist'], ['KL', '2027']])).toBeNull());
});
