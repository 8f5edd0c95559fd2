import { expect, it } from 'vitest';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { waitingIn } from '../../src/analysis/waiting.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const item = (id: string, rest: string): string => `  - { id: ${id}, number: "${id}", title: Emne ${id}, ${rest} }\n`;

function waiting(...items: string[]): unknown[] {
  const workspace = workspaceFrom({ 'a.yaml': `kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives:\n${items.join('')}` });
  const snapshot = new Snapshot(workspace, viewOn('2017-06-01'));
  return workspace.plans.flatMap((plan) => waitingIn(plan, snapshot));
}

const done = 'log: [{ on: 2017-05-01, status: done }]';
const cancelled = 'log: [{ on: 2017-05-01, status: cancelled }]';
const going = 'deadline: 2017-05-31, log: [{ on: 2017-05-01, status: in-progress }]';
const awaits = { ref: 'skole/b', number: 'b', title: 'Emne b', status: 'in-progress', light: 'red' };

it.each<[string, string, string, unknown[]]>([
  ['for what goes on, with how it goes', 'after: b', going, [{ ref: 'skole/a', number: 'a', title: 'Emne a', awaits, basis: 'stated' }]],
  ['no longer for what is done', 'after: b', done, []],
  ['nor for what was cancelled', 'after: b', cancelled, []],
  ['for nothing once it is done itself', `after: b, ${done}`, going, []],
  ['or cancelled', `after: b, ${cancelled}`, going, []],
  ['for nobody knows what', 'after: c', going, []],
  ['as somebody inferred', 'after: [{ value: b, basis: inferred }]', going, [expect.objectContaining({ awaits, basis: 'inferred' })]],
  ['for what stands outside the files, of which nothing is known', 'after: [{ external: EU’s forordning }]', going, [{ ref: 'skole/a', number: 'a', title: 'Emne a', awaits: { ref: null, number: null, title: 'EU’s forordning', status: null, light: null }, basis: 'stated' }]],
  ['for nothing', 'tags: [x]', going, []],
])('one waits %s', (_, first, second, expected) => {
  expect(waiting(item('a', first), item('b', second))).toEqual(expected);
});
