import { expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { foundBy, head, item, log, pointed, said } from './pointed.ts';

it.each<[CheckId, string, string[], string]>([
  ['deadline-outside-period', 'on the day before', ['2016-12-31'], item('deadline: 2016-12-31')],
  ['deadline-outside-period', 'on the first day', [], item('deadline: 2017-01-01')],
  ['deadline-outside-period', 'on the last day', [], item('deadline: 2017-12-31')],
  ['deadline-outside-period', 'on the day after', ['2018-01-01'], item('deadline: 2018-01-01')],
  ['deadline-outside-period', 'of a wish', [], item('deadline: 2018-01-01, commitment: intent')],
  ['deadline-outside-period', 'in a plan without an end', [], item('deadline: 2018-01-01').replace(', to: 2017-12-31', '')],

  ['inferred', 'the only owner', ['{ value'], item('owner: { value: X, basis: inferred }')],
  ['inferred', 'one owner of several', ['{ value'], item('owner: [Y, { value: X, basis: implied }]')],
  ['inferred', 'the owner of the plan', ['{ value'], `${head}owner: { value: X, basis: implied }\n`],
  ['inferred', 'the owner of a risk', ['{ value'], `${head}risks: [{ id: r, text: R, owner: { value: X, basis: implied } }]\n`],
  ['inferred', 'an owner is told where it stands, not where it is inherited', ['{ value'], item('owner: { value: X, basis: implied }, deliverables: [{ id: d, title: D }]')],
  ['inferred', 'a deadline that was withdrawn', [], item(log('on: 2017-02-01, deadline: withdrawn, basis: inferred'))],

  ['no-deadline', 'none', ['{ id'], item('tags: [x]')],
  ['no-deadline', 'a day that does not exist', [], item('deadline: 2017-02-30')],
  ['no-deadline', 'words that are no time', [], item('deadline: engang')],
  ['no-deadline', 'of a deliverable, on a day that does not exist', [], item('deliverables: [{ id: d, title: D, deadline: 2017-02-30 }]')],
  ['no-deadline', 'a day that does not exist, of something else', ['{ id'], item('starts: 2017-02-30')],
  ['no-deadline', 'inferred, and odd besides', ['{ id'], item('deadline: { value: mandag den 2. oktober 2018, basis: inferred }')],
  ['no-deadline', 'one that cannot be read excuses no other', ['{ id'], item('deadline: engang', 'tags: [x]')],
  ['no-deadline', 'a window for one of several parts', [], item('window: medio 2017, deliverables: [{ id: d, title: D }]')],
  ['no-deadline', 'a window for a deliverable', [], item('deliverables: [{ id: d, title: D, window: medio 2017 }, { id: e, title: E }]')],
])('%s: %s', async (check, _, places, text) => {
  expect(await pointed(check, text)).toEqual(places);
});

it('a deadline that is only assumed is named, whichever part has it', async () => {
  expect(await said('no-deadline', item('deliverables: [{ id: d, title: D }, { id: e, title: E, deadline: { value: 2017-08-01, basis: inferred } }]'))).toEqual([
    'No deadline stated outright ("2017-08-01" is inferred)',
  ]);
});

it('what is inferred is told apart, and where it is written', async () => {
  const found = await foundBy('inferred', item('owner: { value: X, basis: implied }', 'owner: [Y, { value: X, basis: implied }]', 'deadline: { value: 2017-08-01, basis: inferred }'));
  expect(found.map(({ path, facts }) => [path, (facts as { what: string }).what])).toEqual([
    ['initiatives/0/owner', 'owner'],
    ['initiatives/1/owner/1', 'owner'],
    ['initiatives/2/deadline/value', 'deadline'],
  ]);
});
