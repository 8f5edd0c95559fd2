import { expect, it } from 'vitest';
import { exactNumber, plainNumber } from '../../src/model/decimal-text.ts';

it.each<[string, number | string | null, number | null]>([
  ['74,3', 74.3, 74.3],
  ['74.3', 74.3, 74.3],
  ['74,30', '74.30', 74.3],
  [' 12 ', 12, 12],
  ['\u22125', -5, -5],
  ['\u20130,5', -0.5, -0.5],
  ['+5', '5', 5],
  ['007', '007', 7],
  ['0,1000000000000000055', '0.1000000000000000055', null],
  ['12345678901234567890', '12345678901234567890', null],
  ['1.000,5', null, null],
  ['5\u22123', null, null],
  ['ca. 5', null, null],
  ['5 %', null, null],
  ['5,', null, null],
  [',5', null, null],
  ['1e3', null, null],
  ['', null, null],
])('“%s” is written as %j, and counts as %s', (text, exact, plain) => {
  expect(exactNumber(text)).toBe(exact);
  expect(plainNumber(text)).toBe(plain);
});
