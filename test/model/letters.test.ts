import { expect, test } from 'vitest';
import { aboutLetters } from '../../src/model/letters.ts';

const word = aboutLetters(String.raw`[\p{L}][\p{L}\p{M}]*`, 'g');
const signs = Array.from({ length: 0x1_10_00 }, (_, code) => String.fromCodePoint(code));

test('each sign is a letter or none, whether the text around it is in Latin letters or not', () => {
  for (const sign of signs) expect([sign, sign.match(word(sign))]).toEqual([sign, sign.match(/\p{L}/gu)]);
});

test.each([
  ['Åse-Lis på Ærø – 10 uger', ['Åse', 'Lis', 'på', 'Ærø', 'uger']],
  ['cafe\u0301 Łódź', ['cafe\u0301', 'Łódź']],
  ['mængde{M} p{1}', ['mængde', 'M', 'p']],
  ['слово 語 हिन्दी', ['слово', '語', 'हिन्दी']],
  ['𝒜b 𠮷', ['𝒜b', '𠮷']],
])('%s', (text, words) => {
  expect(text.match(word(text))).toEqual(words);
});
