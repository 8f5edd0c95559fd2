import * as fc from 'fast-check';
import type { Sheet, SheetValue, Workbook } from '../../src/render/sheet.ts';
import { anyText } from './any-text.ts';

const formulas = ['=1+1', '+45 12 34 56 78', '-5', '@SUM(A1)', '\t=cmd', '\r=1', ' =1', '\n=1', '＝1', '#N/A', '#REF!', '_x0041_', "'=1", '"', '""', ';', ',', 'a;b', 'a\r\nb', "O'Hara"];

/** Text that tries to become a formula, an error, another cell or another line. */
export const anyCellText = fc.oneof(anyText, fc.constantFrom(...formulas), fc.tuple(fc.constantFrom(...formulas), anyText).map((parts) => parts.join('')));

const anyDay = fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyDecimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 4 })).map(([units, places]) => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
});

const anyRow: fc.Arbitrary<SheetValue[]> = fc.tuple(fc.option(anyCellText), fc.option(anyDay), fc.option(fc.integer()), fc.option(anyDecimal));

export const anySheet: fc.Arbitrary<Sheet> = fc.record({
  name: anyCellText,
  columns: fc.tuple(anyCellText, anyCellText, anyCellText, anyCellText).map(([text, day, number, decimal]) => [
    { title: text, type: 'text' as const },
    { title: day, type: 'day' as const },
    { title: number, type: 'number' as const },
    { title: decimal, type: 'decimal' as const },
  ]),
  rows: fc.array(anyRow, { maxLength: 4 }),
});

export const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  title: anyCellText,
  asOf: anyDay,
  sheets: fc.array(anySheet, { minLength: 1, maxLength: 4 }),
});
