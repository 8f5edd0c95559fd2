import { expect, it } from 'vitest';
import { thingAt } from '../../src/analysis/named-thing.ts';
import type { Path } from '../../src/model/finding.ts';

const plan = {
  id: 'skole',
  title: 'Skole',
  period: { from: '2017-01-01' },
  goals: [{ id: 'g', text: 'Ro' }],
  targetGroups: ['unge', { id: 'naboer', name: { da: 'Naboer', en: 'Neighbours' } }],
  meetings: [{ id: 'm', theme: 'Lys' }, { id: 'n', title: 'Møde', theme: 'Lys' }, { id: 'o', name: {}, text: ['a'], title: 3 }, { id: 7, title: 'Syv' }, { id: 'p', title: null, name: { da: 1 }, theme: 'Tal' }],
  empty: null,
};

it.each<[string, Path, string | null]>([
  ['the file as a whole', [], null],
  ['a key of the plan', ['period'], null],
  ['a goal, which has a text', ['goals', 0], 'g Ro'],
  ['what stands in it', ['goals', 0, 'text'], 'g Ro'],
  ['what does not', ['goals', 0, 'owner', 'name'], 'g Ro'],
  ['no goal', ['goals', 1], null],
  ['a list', ['goals', 'length'], null],
  ['a word', ['targetGroups', 0, 'length'], null],
  ['a name in several languages', ['targetGroups', 1, 'name', 'en'], 'naboer Naboer'],
  ['a meeting without a title', ['meetings', 0], 'm Lys'],
  ['one with a title', ['meetings', 1], 'n Møde'],
  ['one whose names are no words', ['meetings', 2], 'o null'],
  ['one whose id is none', ['meetings', 3], null],
  ['one of whose names one is a word', ['meetings', 4], 'p Tal'],
  ['nothing', ['empty', 'id'], null],
  ['what every object has', ['constructor'], null],
])('a finding about %s is about %j: %s', (_, path, expected) => {
  const thing = thingAt(plan, path);
  expect(thing && `${thing.id} ${thing.title}`).toBe(expected);
});

it('a finding is about nothing in a file without data', () => {
  expect([thingAt(undefined, ['id']), thingAt(null, ['id']), thingAt('skole', ['length'])]).toEqual([null, null, null]);
});
