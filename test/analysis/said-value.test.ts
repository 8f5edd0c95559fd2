import { describe, expect, it } from 'vitest';
import { amountIn, kpiValueIn, percentIn } from '../../src/analysis/edit/said-value.ts';

it.each<[string, number | null]>([
  ['40', 40],
  ['0', 0],
  ['100', 100],
  ['100 %', 100],
  ['12,5 %', 12.5],
  ['12.5pct.', 12.5],
  ['12,50 %', 12.5],
  ['+5', 5],
  ['40 pct', 40],
  ['100,1', null],
  ['-1', null],
  ['\u22121', null],
  ['% 40', null],
  ['40 % %', null],
  ['halvt', null],
  ['', null],
  ['12,3456789012345678', null],
])('“%s” in percent is %s', (text, number) => {
  expect(percentIn(text)).toBe(number);
});

it.each<[string, number | null]>([
  ['0', 0],
  ['3', 3],
  ['2,5', 2.5],
  ['2,50', 2.5],
  ['1000', 1000],
  ['-1', null],
  ['mange', null],
  ['3 %', null],
  ['12345678901234567890', null],
])('“%s” as an amount is %s', (text, number) => {
  expect(amountIn(text)).toBe(number);
});

describe('the value of a KPI', () => {
  const scale = ['Lav', 'Høj'];

  it.each<[Parameters<typeof kpiValueIn>[1]['type'], string, unknown]>([
    ['number', '12,5', 12.5],
    ['number', '74,30', '74.30'],
    ['number', '40 %', 'unfit: number'],
    ['share', '40 %', 40],
    ['share', '74,30 pct.', '74.30'],
    ['share', 'halvdelen', 'unfit: number'],
    ['rating', ' høj ', 'Høj'],
    ['rating', 'middel', 'unfit: rating'],
    ['evidence', 'Referat', ['Referat']],
    ['tally', '12/3', { positive: 12, negative: 3 }],
    ['tally', ' 12 / 40 / 300 ', { positive: 12, neutral: 40, negative: 300 }],
    ['tally', '12/40/ 300', { positive: 12, neutral: 40, negative: 300 }],
    ['tally', '123456789/0', { positive: 123456789, negative: 0 }],
    ['tally', '1234567890/0', 'unfit: tally'],
    ['tally', 'ca. 12/3', 'unfit: tally'],
    ['tally', '12/3 i alt', 'unfit: tally'],
    ['tally', '12', 'unfit: tally'],
    ['tally', '1/2/3/4', 'unfit: tally'],
  ])('that is a %s: “%s”', (type, text, value) => {
    const read = kpiValueIn(text, { type, scale });
    expect(read.unfit === undefined ? read.value : `unfit: ${read.unfit}`).toEqual(value);
  });

  it('cannot be a rating where there is no scale', () => {
    expect(kpiValueIn('Høj', { type: 'rating', scale: [] })).toEqual({ unfit: 'no-scale' });
  });
});
