import { expect, it } from 'vitest';
import { unserved } from '../../src/analysis/coverage.ts';

const goals = ['a', 'b', 'c'].map((id, at) => ({ id, place: { file: 'p.yaml', at: ['goals', at] } }));
const told = (count: number, served: string) =>
  [...unserved(goals.slice(0, count), ({ id }) => served.includes(id), { file: 'p.yaml', at: ['goals'] })].map(({ at, on, facts, thing }) => `${JSON.stringify(at)} ${on ?? 'value'} ${thing?.id ?? 'all'} ${facts.all ?? '–'}`);

it.each<[string, number, string, string[]]>([
  ['none', 0, '', []],
  ['none but what is served', 3, 'abc', []],
  ['one among others', 3, 'ac', ['["goals",1] value b –']],
  ['all but one, each alone', 3, 'b', ['["goals",0] value a –', '["goals",2] value c –']],
  ['all of them, once', 3, '', ['["goals"] key all 3']],
  ['the only one there is', 1, '', ['["goals",0] value a –']],
])('tells of what nothing serves: %s', (_, count, served, expected) => {
  expect(told(count, served)).toEqual(expected);
});
