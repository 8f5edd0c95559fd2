import stringWidth from 'fast-string-width';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '../../src/render/columns.ts';
import { isPlain } from '../../src/render/plain-text.ts';
import { anyText } from './any-text.ts';

it('of each plain sign is one', () => {
  const plain = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(isPlain);
  expect(plain.length).toBeGreaterThan(600);
  for (const sign of plain) expect([sign, stringWidth(sign)]).toEqual([sign, 1]);
});

it('of any text are those of its signs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(columnsOf(text)).toBe(stringWidth(text));
    }),
    { numRuns: 500 },
  );
});
