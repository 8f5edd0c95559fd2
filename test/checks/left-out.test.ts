import { describe, expect, it } from 'vitest';
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

describe('what else is wrong in a file that is left out is told at once', () => {
  const item = (id: string, more: string): string => `  - id: ${id}\n    title: T\n    ${more}\n`;

  it('times, references and ids, in the places where they stand', async () => {
    const initiatives = [
      'initiatives:\n',
      item('a1', 'ownr: X'),
      item('a2', 'deadline: 2026-02-30'),
      item('a3', 'after: [nowhere]'),
      item('a2', 'deadline: engang'),
      '  - id: a4\n    count: { planned: seks }\n    log:\n      - just a text\n      - { status: halvt, on: 2026-02-31 }\n      - { on: 2026-06-31 }\n',
    ];
    expect(await said({ 'a.yaml': plan + initiatives.join('') })).toEqual([
      'a.yaml:8 unknown-key',
      'a.yaml:11 impossible-date',
      'a.yaml:14 unknown-reference',
      'a.yaml:15 duplicate-id',
      'a.yaml:17 unreadable-deadline',
      'a.yaml:18 schema',
      'a.yaml:19 schema',
      'a.yaml:21 schema',
      'a.yaml:22 schema',
      'a.yaml:22 impossible-date',
      'a.yaml:23 impossible-date',
    ]);
  });

  it.each([
    ['an id that is none', item('A_1', 'owner: X') + item('b', 'after: [a-1]'), ['a.yaml:6 invalid-id']],
    ['an id that is missing', `  - idd: a1\n    title: T\n${item('b', 'after: [a1]')}`, ['a.yaml:6 unknown-key']],
    ['a list under a wrong name', `${item('b', 'goals: [g]')}gaols:\n  - { id: g, text: G }\n`, ['a.yaml:9 unknown-key']],
  ])('but not a reference to what may be meant by %s', async (_, initiatives, expected) => {
    expect(await said({ 'a.yaml': `${plan}initiatives:\n${initiatives}` })).toEqual(expected);
  });

  it('nothing of its weaknesses: what is left is not the plan', async () => {
    expect(await said({ 'a.yaml': `${plan}initiatives:\n${item('a1', 'ownr: X')}` })).toEqual(['a.yaml:8 unknown-key']);
  });

  it.each(['period: { from: 2026-01-01, to: 7 }', 'period: 7', 'titel: A'])('whatever is left: %s', async (line) => {
    const [, key = ''] = /^(\w+)/.exec(line) ?? [];
    const without = plan.split('\n').filter((one) => !one.startsWith(key.slice(0, 3))).join('\n');
    expect(await said({ 'a.yaml': `${without}${line}\n` })).toHaveLength(1);
  });
});

it('a slip in a key that must be there is told once, also inside a value that may be written in several ways', async () => {
  const kpis = 'kpis:\n  - { id: k, titel: K, rule: hold, baseline: { valeu: 3, source: X } }\n  - { id: l, title: L, rule: hold, baseline: { source: X } }\n';
  const { findings } = await findingsIn(workspaceFrom({ 'a.yaml': plan + kpis }), '2026-05-01', 'en');
  expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '6 There is no key "titel" here. Did you mean "title"?',
    '6 There is no key "valeu" here. Did you mean "value"?',
    '7 The field "value" is missing',
  ]);
});
