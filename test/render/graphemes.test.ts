import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphemes } from '../../src/render/graphemes.ts';
import { anyText } from './any-text.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0x2_50 }).map((code) => String.fromCharCode(code)) });

it('are those of Unicode, in plain Latin and in any text', () => {
  const seen = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  fc.assert(fc.property(fc.oneof(latin, anyText), (text) => {
    expect(graphemes(text)).toEqual(seen(text));
  }), { numRuns: 500 });
});
