import { expect, it } from 'vitest';
import type { Path } from '../../src/model/finding.ts';
import { isTimeAt } from '../../src/model/schema/by-kind.ts';

const item = (rest: object) => ({ kind: 'plan', initiatives: [{ id: 'i', ...rest }] });
const inItem = (...path: Path): Path => ['initiatives', 0, ...path];

it.each<[string, unknown, Path, boolean]>([
  ['a deadline', item({ deadline: '2017-02-01' }), inItem('deadline'), true],
  ['a deadline that is yet to be written', item({}), inItem('deadline'), true],
  ['a deadline that is wrong', item({ deadline: [] }), inItem('deadline'), true],
  ['the value of a marked one', item({ deadline: { value: '2017', basis: 'inferred' } }), inItem('deadline', 'value'), true],
  ['but not how it is known', item({ deadline: { value: '2017', basis: 'inferred' } }), inItem('deadline', 'basis'), false],
  ['the end of one in words', item({ deadline: { text: 'senere', to: '2018' } }), inItem('deadline', 'to'), true],
  ['but not the words', item({ deadline: { text: 'senere', to: '2018' } }), inItem('deadline', 'text'), false],
  ['the day of a log entry', item({ log: [{ on: '2017' }] }), inItem('log', 0, 'on'), true],
  ['when what it waits for was confirmed', item({ after: { external: 'X', confirmed: '2017' } }), inItem('after', 'confirmed'), true],
  ['in a list of what it waits for', item({ after: ['a', { external: 'X', confirmed: '2017' }] }), inItem('after', 1, 'confirmed'), true],
  ['how often a product is owed', { kind: 'plan', products: [{ recurring: true }] }, ['products', 0, 'recurring'], true],
  ['the day of a figure', { kind: 'plan', targetGroups: ['a', { id: 'g', figures: [{ on: '2017' }] }] }, ['targetGroups', 1, 'figures', 0, 'on'], true],
  ['but not a title', item({ title: 'T' }), inItem('title'), false],
  ['nor a party that may be written in several ways', item({ owner: 'X' }), inItem('owner'), false],
  ['nor the list of entries', item({ log: [] }), inItem('log'), false],
  ['nor what is of no format', item({ farve: { on: '2017' } }), inItem('farve', 'on'), false],
  ['nor what is called as something of every object', item({ constructor: '2017' }), inItem('constructor'), false],
  ['nor what would be in a text', item({ title: 'T' }), inItem('title', 'on'), false],
  ['nor what would be in nothing', item({ log: null }), inItem('log', 0, 'on'), false],
  ['but in what must be there and is not', { kind: 'plan', areas: [{ id: 'a', initiatives: null }] }, ['areas', 0, 'initiatives', 0, 'deadline'], true],
])('a time stands there: %s', (_, data, path, isTime) => {
  expect(isTimeAt('plan', path, data)).toBe(isTime);
});

it('by the kind of the file', () => {
  expect([isTimeAt('network', ['founded'], {}), isTimeAt('plan', ['founded'], {}), isTimeAt('register', ['organisations', 0, 'from'], { organisations: [{}] })]).toEqual([true, false, true]);
});
