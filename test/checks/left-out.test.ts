import { expect, it } from 'vitest';
import { findingsIn } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';

const plan = 'kind: plan\nid: a\ntitle: A\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n';
const said = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await findingsIn(workspaceFrom(files), '2026-05-01', 'da')).findings.map(({ check, file, line }) => `${file}:${line} ${check}`);

it('a mistake in a register is told once, not in every plan that refers to it', async () => {
  const register = 'kind: register\nid: r\nfarve: blå\norganisations:\n  - { id: skoler, name: 7 }\n  - { id: by, name: { da: 7 } }\n';
  expect(await said({ 'a.yaml': `${plan}owner: [skoler, by]\n`, 'r.yaml': register })).toEqual(['r.yaml:3 unknown-key', 'r.yaml:5 unquoted-value', 'r.yaml:6 unquoted-value']);
});

it.each([
  ['a slip in its YAML', '  - { id: other, title: A: B }\n'],
  ['not being UTF-8', null],
])('an item that cannot be found because of %s is not also a reference to nothing', async (_, initiatives) => {
  const broken = initiatives === null ? 'kind: plan\0' : `${plan}initiatives:\n${initiatives}`;
  const network = 'kind: network\nid: n\ntitle: N\nfollowUps:\n  - { id: f, title: F, becomes: a/i }\n';
  const told = await said({ 'a.yaml': broken, 'n.yaml': network });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^a\.yaml:/);
});

it('an unreadable deadline is not also a missing one', async () => {
  const initiatives = 'initiatives:\n  - { id: i, title: I, owner: X, deadline: engang, count: { planned: 1 } }\n';
  expect(await said({ 'a.yaml': plan + initiatives })).toEqual(['a.yaml:6 unreadable-deadline']);
});

it('a file that was only read for its references is not told about', async () => {
  const { runChecks } = await import('../../src/analysis/run-checks.ts');
  const { viewOn } = await import('../workspace.ts');
  const workspace = workspaceFrom({ 'a.yaml': `${plan}farve: blå\n`, 'b.yaml': plan.replace('id: a', 'id: b') });
  expect(runChecks(workspace, viewOn('2026-05-01'), new Set(['b.yaml']))).toMatchObject({ findings: [], files: 1 });
});
