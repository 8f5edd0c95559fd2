import { expect, it } from 'vitest';
import { type Added, addAll, type Addition, linesIn } from '../../src/analysis/edit/add.ts';
import { kpisIn, logsIn, positionOf } from '../../src/analysis/edit/target.ts';
import { workspaceFrom } from '../workspace.ts';

const head = (id: string): string => `kind: plan\nid: ${id}\ntitle: Plan\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n`;
const a = `${head('a')}initiatives:\n  - id: i\n    title: I\n`;
// A key that is written as hardly anybody writes one: a program that adds lines cannot add to its list.
const odd = '  - id: j\n    title: J\n    ? log\n    : - { on: 2017-02-01, note: Set }\n';

/** What becomes of files when this is told of each thing on a day. */
function tell(files: Record<string, string>, ...told: (readonly [ref: string, entry: Addition['entry'] & { on: string }])[]): Added & { lines: number[] } {
  const workspace = workspaceFrom(files);
  const targets = [...logsIn(workspace), ...kpisIn(workspace)];
  const additions = told.map(([ref, entry]): Addition => {
    const target = targets.find((one) => one.ref === ref);
    if (!target) throw new Error(`no ${ref}`);
    return { target, entry, position: positionOf(target, entry.on) };
  });
  const added = addAll(workspace, additions);
  return { ...added, lines: additions.map(linesIn(added)) };
}

const set = { on: '2017-05-01', note: 'Set' };

it('an entry is written into its file, which is read anew, and no other has changed', () => {
  const { files, refused, workspace, lines } = tell({ 'b.yaml': head('b'), 'a.yaml': a }, ['a/i', set]);
  expect(files).toEqual([{ file: 'a.yaml', before: a, after: `${a}    log:\n      - on: 2017-05-01\n        note: Set\n` }]);
  expect([refused, lines, workspace.plans[1]?.initiatives[0]?.log.map(({ note }) => note)]).toEqual([[], [9], ['Set']]);
});

it('entries of one place are written one after the other', () => {
  const { files, refused, lines } = tell({ 'a.yaml': a }, ['a/i', set], ['a', set]);
  expect(files.map(({ after }) => after)).toEqual([`${a}    log:\n      - on: 2017-05-01\n        note: Set\nlog:\n  - on: 2017-05-01\n    note: Set\n`]);
  expect([refused, lines]).toEqual([[], [9, 12]]);
});

it('what cannot be written is said, and the rest is written', () => {
  const { files, refused } = tell({ 'a.yaml': a + odd }, ['a/j', set], ['a/i', set]);
  expect(files.map(({ after }) => after)).toEqual([`${a}    log:\n      - on: 2017-05-01\n        note: Set\n${odd}`]);
  expect(refused.map(({ target }) => target.ref)).toEqual(['a/j']);
  expect(tell({ 'a.yaml': a + odd }, ['a/j', set])).toMatchObject({ files: [], refused: [{ target: { ref: 'a/j' } }] });
});

it.each<[string, string, string, string]>([
  ['of a plan before its evaluation', 'a', `${head('a')}log:\n  - on: 2017-05-01\n    note: Set\nevaluation: { learning: Mere tid }\n`, 'evaluation: { learning: Mere tid }\n'],
  ['of a plan before its end', 'a', `${head('a')}log:\n  - on: 2017-05-01\n    note: Set\nended: { on: 2017-11-01 }\n`, 'ended: { on: 2017-11-01 }\n'],
  ['of an initiative before its deliverables', 'a/i', `${a}    log:\n      - on: 2017-05-01\n        note: Set\n    deliverables: [{ id: d, title: D }]\n`, 'initiatives:\n  - id: i\n    title: I\n    deliverables: [{ id: d, title: D }]\n'],
  ['of a risk after what it says', 'a/r', `${head('a')}risks:\n  - id: r\n    text: Frost\n    log:\n      - on: 2017-05-01\n        note: Set\n`, 'risks:\n  - id: r\n    text: Frost\n'],
])('the first entry %s', (_, ref, after, rest) => {
  expect(tell({ 'a.yaml': head('a') + rest }, [ref, set]).files).toMatchObject([{ after }]);
});

it('the first value of a KPI stands before what it belongs to', () => {
  const kpi = (values: string): string => `${head('a')}kpis:\n  - id: k\n    title: K\n    unit: stk\n${values}    tags: [x]\n`;
  expect(tell({ 'a.yaml': kpi('') }, ['a/k', { on: '2017-05-01', value: 5 }]).files).toMatchObject([{ after: kpi('    values:\n      - on: 2017-05-01\n        value: 5\n') }]);
});
