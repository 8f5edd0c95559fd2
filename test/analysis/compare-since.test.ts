import { describe, expect, it } from 'vitest';
import { reportedOn, sinceTeller } from '../../src/analysis/compare/since.ts';
import type { Standpoint } from '../../src/analysis/compare.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { planWith, standpoint } from '../comparisons.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const item = 'initiatives: [{ id: a, title: A, log: [{ on: 2026-02-01, note: Februar }, { on: 2026-04-01, note: April }, { on: 2026-03-15, known: 2026-05-15, note: Marts }] }]\n';
const products = (...given: string[]) => `products:\n${given.map((fields, at) => `  - { id: s${at}, to: Byen, ${fields} }`).join('\n')}\n`;

/** The day since which a plan is told of, and the notes that are new. */
function told(text: string, asOf = '2026-06-01', earlier: ((snapshot: Snapshot) => Standpoint) | null = null): [string, ...string[]] | null {
  const workspace = workspaceFrom({ 'p.yaml': planWith(text) });
  const snapshot = new Snapshot(workspace, viewOn(asOf));
  const [plan] = workspace.plans;
  const since = plan ? sinceTeller(snapshot, earlier && earlier(snapshot), 'da')(plan) : null;
  return since && [since.from.asOf, ...since.items.flatMap(({ notes }) => notes.map((one) => one.text))];
}

describe('a plan is told of since its last status report', () => {
  it.each<[string, string, [string, ...string[]] | null]>([
    ['the day it was delivered', products('kind: status, delivered: { on: 2026-03-01 }'), ['2026-03-01', 'Marts', 'April']],
    ['the newest there was, written in any order', products('kind: status, delivered: { on: 2026-05-20 }', 'kind: status, delivered: { on: 2026-03-01 }'), ['2026-05-20']],
    ['known of on that day, not only of it', products('kind: status, delivered: { on: 2026-04-15 }'), ['2026-04-15', 'Marts']],
    ['not one of the day itself', products('kind: status, delivered: [{ on: 2026-06-01 }]'), null],
    ['not one that is to come', products('kind: status, delivered: { on: 2026-07-01 }'), null],
    ['not one that is owed', products('kind: status, deadline: 2026-04-01'), null],
    ['not another product', products('kind: evaluation, delivered: { on: 2026-03-01 }'), null],
    ['where there was one', '', null],
  ])('%s', (_, delivered, since) => {
    expect(told(item + delivered)).toEqual(since);
  });

  it('unless somebody says since when', () => {
    const delivered = item + products('kind: status, delivered: { on: 2026-04-15 }');
    expect(told(delivered, '2026-06-01', (snapshot) => reportedOn('2026-01-15', snapshot))).toEqual(['2026-01-15', 'Februar', 'Marts', 'April']);
    expect(told(delivered, '2026-06-01', () => standpoint(workspaceFrom({}), '2026-03-01', 'revision'))).toEqual(['2026-03-01']);
  });
});

it('each plan has its own last report', () => {
  const plan = (id: string, day: string) => planWith(item + products(`kind: status, delivered: { on: ${day} }`), id);
  const workspace = workspaceFrom({ 'p.yaml': plan('p', '2026-03-01'), 'q.yaml': plan('q', '2026-05-20'), 'r.yaml': plan('r', '2026-03-01') });
  const since = sinceTeller(new Snapshot(workspace, viewOn('2026-06-01')), null, 'da');
  expect(workspace.plans.map(since).map((one) => [one?.id, one?.from.asOf, one?.changed])).toEqual([['p', '2026-03-01', 1], ['q', '2026-05-20', 0], ['r', '2026-03-01', 1]]);
});

it.each<[string, string | undefined, string]>([
  ['what was known on the day', undefined, '2026-03-01'],
  ['no more than is known now', '2026-02-15', '2026-02-15'],
  ['no more than was known then', '2026-05-01', '2026-03-01'],
])('a report of a day could tell %s', (_, knownBy, known) => {
  const { side, snapshot } = reportedOn('2026-03-01', new Snapshot(workspaceFrom({}), viewOn('2026-06-01', knownBy)));
  expect(side).toEqual({ kind: 'day', asOf: '2026-03-01', knownBy: known, revision: null, plan: null });
  expect(snapshot.view).toMatchObject({ asOf: '2026-03-01', knownBy: known });
});
