import { expect, it } from 'vitest';
import { startHere } from '../../src/render/text/start-here.ts';
import { findingsIn } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';

const plan = (id: string, more: string): string => `kind: plan\nid: ${id}\ntitle: A\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n${more}`;
const start = async (files: Readonly<Record<string, string>>): Promise<ReturnType<typeof startHere>> =>
  startHere(await findingsIn(workspaceFrom(files), '2026-05-01', 'en'));

it('a file that cannot be read comes first: nothing else is found in it', async () => {
  const files = { 'a.yaml': plan('a', 'farve: blå\nform: rund\n'), 'b.yaml': plan('b', 'purpose: A: B\n') };
  expect(await start(files)).toEqual({ parts: ['Not YAML (1: b.yaml)', 'Unknown key (2: a.yaml)'], next: 'planspor explain yaml-syntax' });
});

it('then what there is most of, the worst first', async () => {
  const items = 'initiatives:\n  - { id: i, title: I }\n  - { id: j, title: J, owner: X, deadline: 2026-02-30 }\n';
  expect(await start({ 'a.yaml': plan('a', items) })).toMatchObject({ parts: [/^Date does not exist \(1: j\)/, /^Not reported \(2: i, j\)|^No/, /./].map((one) => expect.stringMatching(one)) });
});

it('nothing where there is nothing to do', async () => {
  expect(await start({ 'a.yaml': plan('a', '') })).toBeNull();
});
