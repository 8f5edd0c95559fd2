import { expect, it } from 'vitest';
import { overdueOf } from '../../src/analysis/overdue.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

/** What is said of the initiative `i`, written in one line of YAML, and where. */
function overdue(rest: string): unknown {
  const text = `kind: plan\nid: p\ntitle: P\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives: [{ id: i, title: I, ${rest} }]\n`;
  const snapshot = new Snapshot(workspaceFrom({ 'a.yaml': text }), viewOn('2017-06-01'));
  const item = snapshot.items.get('p/i');
  const found = item && overdueOf(snapshot.state(item), snapshot.view);
  return found && { ...found.facts, at: (found.at as unknown[]).join('.') };
}

const facts = { title: 'I', text: '2017-05-30', to: '2017-05-30', days: 2, reported: false, at: 'initiatives.0.deadline' };

it.each<[string, string, object | null]>([
  ['what nobody has reported', 'deadline: 2017-05-30', facts],
  ['what somebody has', 'deadline: 2017-05-30, log: [{ on: 2017-05-01, status: in-progress }]', { ...facts, reported: true }],
  ['what was to be done at some time', 'deadline: i maj 2017', { ...facts, text: 'i maj 2017', to: '2017-05-31', days: 1 }],
  ['what was moved, where that stands', 'deadline: 2017-05-01, log: [{ on: 2017-04-01, deadline: 2017-05-30 }]', { ...facts, at: 'initiatives.0.log.0.deadline' }],
  ['nothing on its day', 'deadline: 2017-06-01', null],
  ['nothing that is done', 'deadline: 2017-05-30, log: [{ on: 2017-05-31, status: done }]', null],
  ['nothing without a deadline', 'number: "1"', null],
  ['nothing whose day is still to be told', 'deadline: { text: et møde, from: 2017-04-01, to: 2017-05-01, open: true }', null],
  ['nothing for the sake of a deliverable', 'deliverables: [{ id: d, title: D, deadline: 2017-05-30 }]', null],
])('is overdue: %s', (_, rest, expected) => {
  expect(overdue(rest)).toEqual(expected);
});
