import { expect, it } from 'vitest';
import { overrideOf, planLight } from '../../src/analysis/plan-light.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const late = 'deadline: 2017-05-01, log: [{ on: 2017-05-30, status: in-progress }]';
const fine = 'deadline: 2017-12-01, log: [{ on: 2017-05-30, status: in-progress }]';
const stands = (initiatives: string[], log = '') => {
  const items = initiatives.map((one, at) => `{ id: i-${at}, title: I, ${one} }`).join();
  const workspace = workspaceFrom({ 'a.yaml': `kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\nlog: [${log}]\ninitiatives: [${items}]\n` });
  const snapshot = new Snapshot(workspace, viewOn('2017-06-01'));
  return workspace.plans.map((plan) => [planLight(plan, snapshot), overrideOf(plan, snapshot)?.on ?? null]);
};
const set = (on: string, light: string) => `{ on: ${on}, light: ${light}, reason: Aftalt, by: KL }`;

it.each<[string, string[], string, [string, string | null]]>([
  ['as its initiatives do', [fine], '', ['green', null]],
  ['as the worst of them', [fine, late, fine], '', ['red', null]],
  ['not as what is merely intended', [fine, `${late}, commitment: intent`], '', ['green', null]],
  ['whatever was set of that', [fine, 'commitment: intent, log: [{ on: 2017-05-02, light: red, reason: Aftalt, by: KL }]'], '', ['green', null]],
  ['as somebody has set it', [late], set('2017-05-02', 'green'), ['green', '2017-05-02']],
  ['as it was set last', [fine], `${set('2017-05-02', 'red')}, ${set('2017-05-03', 'yellow')}`, ['yellow', '2017-05-03']],
  ['also when something else is told after that', [fine], `${set('2017-05-02', 'red')}, { on: 2017-05-03, note: Frost }`, ['red', '2017-05-02']],
  ['as its initiatives do until then', [fine], set('2017-06-02', 'red'), ['green', null]],
  ['and when nothing is told but a note', [late], '{ on: 2017-05-03, note: Frost }', ['red', null]],
])('a plan as a whole stands %s', (_, initiatives, log, expected) => {
  expect(stands(initiatives, log)).toEqual([expected]);
});
