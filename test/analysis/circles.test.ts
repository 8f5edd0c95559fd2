import { expect, it } from 'vitest';
import { circlesOf } from '../../src/analysis/circles.ts';

/** The circles among references such as `a>b`, each as the way it goes. */
const circles = (references: string): string[] => {
  const edges = references.split(' ').map((written) => {
    const [from = '', to = ''] = written.split('>');
    return { from, to, place: { file: 'a.yaml', at: [written] } };
  });
  return circlesOf(edges).map((circle) => [...circle.map(({ from }) => from), circle.at(-1)?.to].join('>'));
};

it.each<[string, string, string[]]>([
  ['in a chain', 'a>b b>c', []],
  ['where two ways lead to one place', 'a>b a>c b>d c>d', []],
  ['of one', 'a>a', ['a>a']],
  ['of one behind a way into it', 'x>a a>a', ['a>a']],
  ['of two', 'a>b b>a', ['a>b>a']],
  ['of three', 'a>b b>c c>a', ['a>b>c>a']],
  ['behind a way into it', 'x>a a>b b>a', ['a>b>a']],
  ['beside a way out of it', 'a>x a>b b>a', ['a>b>a']],
  ['one after the other', 'a>b b>a c>d d>c', ['a>b>a', 'c>d>c']],
  ['that hang together', 'a>b b>a b>c c>b', ['a>b>a', 'b>c>b']],
  ['one in the other', 'a>b b>c c>d d>b c>a', ['b>c>d>b', 'a>b>c>a']],
  ['once, though two ways lead round', 'a>b a>c b>d c>d d>a', ['a>b>d>a']],
  ['where what is looked at first leads to what comes later', 'b>c a>b c>a', ['b>c>a>b']],
])('circles %s', (_, references, expected) => {
  expect(circles(references)).toEqual(expected);
});

it('a chain may be as long as it likes', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `i-${at}`);
  const chain = ids.slice(1).map((id, at) => `${ids[at]}>${id}`).join(' ');
  expect(circles(chain)).toEqual([]);
  expect(circles(`${chain} ${ids.at(-1)}>${ids[0]}`)).toHaveLength(1);
});
