import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lines } from '../../src/model/lines.ts';

describe('places', () => {
  test.each([
    ['LF', 'a\nbc\n', 3, { line: 2, column: 2 }],
    ['CRLF', 'a\r\nbc\r\n', 4, { line: 2, column: 2 }],
    ['lone CR', 'a\rbc\r', 3, { line: 2, column: 2 }],
    ['the end of a file without a final line end', 'a\nbc', 4, { line: 2, column: 3 }],
    ['the end of a file with one', 'a\nbc\n', 5, { line: 3, column: 1 }],
    ['the line end itself', 'a\nbc\n', 1, { line: 1, column: 2 }],
    ['a text that begins with a line end', '\nb', 1, { line: 2, column: 1 }],
    ['an empty text', '', 0, { line: 1, column: 1 }],
    ['Danish letters', 'æøå: x', 5, { line: 1, column: 6 }],
    ['an emoji as one column', '🎯: x', 4, { line: 1, column: 4 }],
    ['the middle of an emoji as its beginning', 'a🎯: x', 2, { line: 1, column: 2 }],
    ['a letter behind an emoji', '🎯\n🎯: x', 5, { line: 2, column: 2 }],
    ['a byte order mark as none, before an emoji', '\uFEFF🎯: x', 3, { line: 1, column: 2 }],
    ['a byte order mark as none', '\uFEFFa: 1', 1, { line: 1, column: 1 }],
    ['the byte order mark itself', '\uFEFFa: 1', 0, { line: 1, column: 1 }],
    ['an offset before the text', 'abc', -4, { line: 1, column: 1 }],
    ['an offset behind the text', 'abc', 99, { line: 1, column: 4 }],
  ])('%s', (_, text, offset, place) => {
    expect(new Lines(text).place(offset)).toEqual(place);
  });

  test('the order of the questions does not matter', () => {
    const text = '🎯🎯🎯 a\n🎯 b 🎯 c\n';
    const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
    const forwards = new Lines(text);
    const backwards = new Lines(text);
    const there = offsets.map((offset) => forwards.place(offset));
    const back = offsets.toReversed().map((offset) => backwards.place(offset));
    expect(back.toReversed()).toEqual(there);
  });

  test('a place leads back to its character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'å', '🎯', '\n', '\r\n')), fc.nat(), (characters, pick) => {
        const index = pick % (characters.length + 1);
        const offset = characters.slice(0, index).join('').length;
        const lines = new Lines(characters.join(''));
        const { line, column } = lines.place(offset);
        const before = Array.from({ length: line - 1 }, (_, above) => [...lines.lineText(above + 1)].length + 1);
        expect(before.reduce((sum, length) => sum + length, column - 1)).toBe(index);
      }),
    );
  });

  test('many questions about one long line take time in proportion', () => {
    const text = '🎯'.repeat(200_000);
    const lines = new Lines(text);
    const start = performance.now();
    for (let offset = 0; offset < text.length; offset += 20) lines.place(offset);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('the text of a line comes without its end and without a byte order mark', () => {
  const texts = (text: string): string[] => {
    const lines = new Lines(text);
    return Array.from({ length: lines.count + 2 }, (_, line) => lines.lineText(line));
  };
  expect(texts('\uFEFFone\r\ntwo\n\nfour')).toEqual(['', 'one', 'two', '', 'four', '']);
  expect(texts('one\rtwo\r')).toEqual(['', 'one', 'two', '']);
});

test.each([
  ['', 1],
  ['a', 1],
  ['a\n', 1],
  ['a\nb', 2],
  ['a\r\n\r\n', 2],
])('%j has %i lines', (text, count) => {
  expect(new Lines(text).count).toBe(count);
});
