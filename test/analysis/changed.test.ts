import { expect, it } from 'vitest';
import { changedFindings } from '../../src/analysis/changed.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { findingsIn } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';

it('a list may be longer than a call has room for arguments', () => {
  const data = { id: 'a', tags: Array.from({ length: 200_000 }, (_, at) => `t${at}`) };
  const now = { file: 'a.yaml', text: 'now', data };
  expect(() => changedFindings([{ now, before: { text: 'before', data } }], [])).not.toThrow();
});

it('an id that stands twice has changed when either of them has', async () => {
  const plan = (title: string): string =>
    `kind: plan\nid: a\ntitle: A\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n  - { id: i, title: I }\n  - { id: i, title: ${title} }\n`;
  const [now, before] = [readYaml('a.yaml', plan('J')), readYaml('a.yaml', plan('K'))];
  const { findings } = await findingsIn(workspaceFrom({ 'a.yaml': plan('J') }), '2026-02-01', 'en');
  const isChanged = changedFindings([{ now, before }], []);
  const same = changedFindings([{ now, before: now }], []);
  const duplicate = findings.find(({ check }) => check === 'duplicate-id') as never;
  expect([isChanged(duplicate), same(duplicate)]).toEqual([true, false]);
});
