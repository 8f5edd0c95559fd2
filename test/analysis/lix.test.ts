import { expect, it } from 'vitest';
import { lixOf, readabilityOf } from '../../src/analysis/lix.ts';

const [short, long] = ['hund', 'ansøgning'];
const times = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

it.each<[string, string, number, number]>([
  ['words in a sentence', `${times(10, short)}.`, 10, 10],
  ['and in the middle of several', `${times(10, short)}. ${times(6, short)}!`, 8, 16],
  ['sentences end at ?, ! and where the text does', 'Hvad? Jo! Ja', 1, 3],
  ['and the share of long words', `${times(7, short)} ${times(3, long)}.`, 40, 10],
  ['a word of six letters is not long', times(10, 'plante'), 10, 10],
  ['one of seven is', times(10, 'planter'), 110, 10],
  ['letters count, however they are stored', times(10, 'pæne\u0301re'), 110, 10],
  ['a hyphen holds a word together', 'it-plan', 101, 1],
  ['a figure is no word', 'to 12 hunde', 2, 2],
  ['an abbreviation ends no sentence', 'hund f.eks. hund jf. hund bl.a. hund.', 9, 9],
  ['nor does a figure', 'hund stk. 2. hund.', 3, 3],
  ['nothing without a word', '12 34. !', 0, 0],
  ['nothing of nothing', '', 0, 0],
  ['to whole numbers', `${times(3, short)}. ${times(2, short)}.`, 3, 5],
])('LIX counts %s', (_, text, lix, words) => {
  expect(readabilityOf(text)).toEqual({ lix, words });
});

it('LIX says nothing of fewer than twenty words', () => {
  expect([lixOf(times(19, short)), lixOf(times(20, short))]).toEqual([null, 20]);
});
