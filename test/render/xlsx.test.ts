import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { reveal } from '../../src/render/display.ts';
import type { Light } from '../../src/render/document.ts';
import { lightLooks, pagesOf, render, titleLook } from '../../src/render/formats/xlsx.ts';
import type { Sheet, Workbook } from '../../src/render/sheet.ts';
import { sheetNames } from '../../src/render/xlsx/names.ts';
import { anyWorkbook } from './any-sheet.ts';
import { partsOf } from './zip.ts';

const sheet: Sheet = {
  name: 'Punkter',
  columns: [
    { title: 'Titel', type: 'text' },
    { title: 'Frist', type: 'day' },
    { title: 'Dage', type: 'number' },
    { title: 'Andel', type: 'decimal' },
    { title: 'Lys', type: 'light', lights: { Grøn: 'green', Rød: 'red' } },
  ],
  rows: [
    ['=1+1', '2017-10-29', 14, '4.20', 'Grøn'],
    ['#N/A', '2018-02-28', 0, '12345678901234567890.5', 'Rød'],
    ['_x0041_ to\nlinjer', null, null, 'mindst halvdelen', null],
  ],
};
const book: Workbook = { title: 'Status', asOf: '2017-10-03', sheets: [sheet] };

async function inExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

/** The first sheet as a second library sees it. */
const firstOf = async (of: Workbook): Promise<ExcelJS.Worksheet> => {
  const [first] = (await inExcelJs(await render(of))).worksheets;
  if (!first) throw new Error('no sheet');
  return first;
};

describe('a workbook, read by a second library', () => {
  it('has true days and numbers, and text that is never a formula or an error', async () => {
    const read = await firstOf(book);
    expect(read.getRow(2).values).toEqual([undefined, '=1+1', new Date('2017-10-29T00:00:00Z'), 14, 4.2, 'Grøn']);
    expect(read.getCell('A2').type).toBe(ExcelJS.ValueType.String);
    expect(read.getCell('B2').numFmt).toBe('yyyy-mm-dd');
    expect(read.getCell('D2').numFmt).toBe('0.00');
    expect(read.getCell('A3').text).toBe('#N/A');
    expect(read.getCell('A3').type).not.toBe(ExcelJS.ValueType.Error);
    expect(read.getCell('A4').text).toBe('_x0041_ to\nlinjer');
  });

  it('keeps a decimal that Excel would round, and words among decimals, as text', async () => {
    const read = await firstOf(book);
    expect(read.getCell('D3').value).toBe('12345678901234567890.5');
    expect(read.getCell('D4').value).toBe('mindst halvdelen');
  });

  it('has a frozen line of bold titles with a filter, and wraps text', async () => {
    const read = await firstOf(book);
    expect(read.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(read.autoFilter).toBe('A1:E4');
    expect(read.getCell('A1')).toMatchObject({ value: 'Titel', font: { bold: true } });
    expect(read.getCell('A4').alignment).toMatchObject({ wrapText: true });
    expect(read.getRow(4).height).toBe(30);
  });

  it('shows a light as its word on its colour', async () => {
    const read = await firstOf(book);
    expect(read.getCell('E2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: `FF${lightLooks.green.fill}` } });
    expect(read.getCell('E3').fill).toMatchObject({ fgColor: { argb: `FF${lightLooks.red.fill}` } });
  });

  it('has columns as wide as their words, but not wider than can be looked over', async () => {
    const long = { ...sheet, rows: [['a '.repeat(200), null, null, null, null], ...sheet.rows] };
    const read = await firstOf({ ...book, sheets: [long] });
    expect(read.getColumn(1).width).toBe(44);
    expect(read.getColumn(2).width).toBeGreaterThanOrEqual(10);
    expect(read.getRow(2).height).toBeGreaterThan(100);
  });

  it('says what it is of, and when: never the clock', async () => {
    const { creator, title, created, modified } = await inExcelJs(await render(book));
    expect({ creator, title }).toEqual({ creator: 'planspor', title: 'Status' });
    expect([created, modified]).toEqual([new Date('2017-10-03T00:00:00Z'), new Date('2017-10-03T00:00:00Z')]);
  });
});

it('a light can be read on its ground, and so can a title', () => {
  const looks = [...Object.values(lightLooks), titleLook].filter(({ fill }) => fill !== undefined);
  expect(looks).toHaveLength(5);
  for (const { fill = '', ink = '' } of looks) expect(contrast(fill, ink)).toBeGreaterThan(7);
  expect(new Set((Object.keys(lightLooks) as Light[]).map((light) => lightLooks[light].fill)).size).toBe(5);
});

describe('what Excel does not hold', () => {
  it('a cell that is too long ends in a visible mark', async () => {
    const value = (await firstOf({ ...book, sheets: [{ ...sheet, rows: [['x'.repeat(40_000), null, null, null, null]] }] })).getCell('A2').text;
    expect(value).toHaveLength(32_767);
    expect(value.endsWith('x […]')).toBe(true);
  });

  it('a table with too many rows goes on in the next sheet', () => {
    const rows = Array.from({ length: 5 }, (_, at) => [at]);
    const pages = pagesOf({ name: 'A', columns: [{ title: 'Nr.', type: 'number' }], rows }, 2);
    expect(pages.map((page) => page.rows)).toEqual([[[0], [1]], [[2], [3]], [[4]]]);
    expect(sheetNames(pages.map(({ name }) => name))).toEqual(['A', 'A (2)', 'A (3)']);
    expect(pagesOf({ name: 'A', columns: [], rows: [] }, 2)).toHaveLength(1);
  });

  it('days before its calendar are text', async () => {
    const read = await firstOf({ ...book, sheets: [{ ...sheet, rows: [[null, '1849-06-05', null, null, null]] }] });
    expect(read.getCell('B2').value).toBe('1849-06-05');
  });

  it('names of sheets are shortened, cleaned and told apart', () => {
    expect(sheetNames(['A/B: [c]*?', 'a b c', "'q'", '', 'History', 'x'.repeat(40), 'X'.repeat(40)])).toEqual([
      'A B c', 'a b c (2)', 'q', '_', 'History_', 'x'.repeat(31), `${'X'.repeat(27)} (2)`,
    ]);
  });
});

it('whatever stands in it, it is well formed, and says the same to two readers', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (workbook) => {
      const bytes = await render(workbook);
      const xml = partsOf(bytes);
      expect([...xml.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(workbook.sheets.length);
      for (const [name, text] of xml) if (name.startsWith('xl/worksheets/')) expect(text).not.toMatch(/<f[ >]|t="e"/);
      const [hucre, exceljs] = [await readXlsx(bytes), await inExcelJs(bytes)];
      for (const [at, { columns, rows }] of workbook.sheets.entries()) {
        const shown = (value: unknown) => (typeof value === 'string' ? reveal(value, { newlines: 'keep' }) : value);
        const titles = columns.map(({ title }) => shown(title));
        for (const [line, row] of [titles, ...rows].entries()) {
          for (const [column, value] of row.entries()) {
            const [first, second] = [hucre.sheets[at]?.rows[line]?.[column] ?? null, exceljs.worksheets[at]?.getRow(line + 1).getCell(column + 1)];
            const type = line === 0 ? 'text' : columns[column]?.type;
            const wanted = wantedOf(shown(value), type);
            expect(first instanceof Date ? first.toISOString().slice(0, 10) : (first ?? '')).toEqual(wanted ?? '');
            const other = second?.value instanceof Date ? second.value.toISOString().slice(0, 10) : typeof second?.value === 'number' ? second.value : (second?.text ?? '');
            expect(other).toEqual(wanted ?? '');
          }
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

function wantedOf(value: unknown, type: string | undefined): unknown {
  if (type !== 'decimal' || typeof value !== 'string') return value;
  return value.replaceAll(/\D/g, '').replace(/^0+/, '').length > 15 ? value : Number(value);
}

/** Of two colours, as WCAG has it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
