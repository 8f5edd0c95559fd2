import { expect, it } from 'vitest';
import { asItLooks, lookAlikeIn } from '../../src/model/look-alike.ts';
import { invisiblesFrom, withoutInvisible } from '../../src/model/read-characters.ts';
import { unwantedIn } from '../../src/model/unwanted-characters.ts';

it.each([
  ['\u0430ftale', 'U+0430 \u0430 a', 'aftale'],
  ['\u0410ftale', 'U+0410 \u0410 a', 'aftale'],
  ['m\u00E5l\u20131', 'U+2013 \u2013 -', 'mål-1'],
  ['plan\uFF0Fa', 'U+FF0F \uFF0F /', 'plan/a'],
  ['a\u03BF\u0430', 'U+03BF \u03BF o', 'aoa'],
])('%s only looks as it should: %s', (word, first, looks) => {
  const found = lookAlikeIn(word);
  expect(`${found?.codePoint} ${found?.letter} ${found?.like}`).toBe(first);
  expect(asItLooks(word)).toBe(looks);
});

it.each([
  ['Cyrillic', 'авсԁеёһіїјкӏмпорԛгѕтѵԝху', 'abcdeehiijklmnopqrstvwxy'],
  ['Greek', 'αϲεηικνορτυχω', 'acenikvoptuxw'],
  ['phonetic', 'ıȷɡɑ', 'ijga'],
])('%s letters look like Latin ones', (_, letters, latin) => {
  expect(asItLooks(letters)).toBe(latin);
  expect([...letters].map((letter) => lookAlikeIn(letter)?.like).join('')).toBe(latin);
});

it('dashes look like a hyphen, and fractions’ strokes like a slash', () => {
  expect(asItLooks('\u2010\u2011\u2012\u2013\u2014\u2212 \uFF0F\u2044\u2215')).toBe('------ ///');
});

it.each(['aftale-1', 'blå', 'plan/a', ''])('%j is what it seems', (word) => {
  expect(lookAlikeIn(word)).toBeUndefined();
  expect(asItLooks(word)).toBe(word);
});

it.each([
  ['to ord', null],
  ['en\ttabulator', null],
  ['to\nlinjer', null],
  ['\u{1F468}\u200D\u{1F469}', null],
  ['nul\0', 'U+0000'],
  ['et bip\u0007', 'U+0007'],
  ['to\r\nlinjer', 'U+000D'],
  ['blødt\u00ADdelt', 'U+00AD'],
  ['fra\nden \u202Eanden linje', 'U+202E'],
  ['\u200Bet bip\u001B', 'U+001B'],
  ['\u200B først\n\u001B', 'U+200B'],
  ['x\u200Dy', 'U+200D'],
])('the first unwanted character of %j is %s', (text, codePoint) => {
  expect(unwantedIn(text)).toBe(codePoint);
});

it('invisible characters are looked for from one of them to the end of its line', () => {
  const text = 'a\u200Bb\u2060\u{1F468}\u200D\u{1F469}\u200D.\n\u200Bc';
  expect(invisiblesFrom(text, 1)).toEqual([1, 3, 9]);
  expect(invisiblesFrom(text, 12)).toEqual([12]);
  expect(invisiblesFrom(text, text.length - 1)).toEqual([]);
});

it('a text has nothing invisible in it when that is taken away', () => {
  expect(withoutInvisible('a\u200Bb\u2060 c\u00AD')).toBe('ab c');
});
