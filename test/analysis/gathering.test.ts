import { expect, it } from 'vitest';
import { gathering, type Piece } from '../../src/analysis/gathering.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = (id: string) => `kind: plan\nid: ${id}\ntitle: ${id}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n`;
const network = (id: string) => `kind: network\nid: ${id}\ntitle: ${id}\n`;
const view = viewOn('2026-06-01');

it('a report has the plans in the order of the files and then the networks, whatever the parts they were in', () => {
  const report = gathering<Piece, string[]>(
    ({ workspace: { networks } }, plans) => [...networks.map(({ file }) => ({ kind: 'network' as const, file })), ...plans.map(({ file }) => ({ kind: 'plan' as const, file }))],
    (pieces) => pieces.map(({ kind, file }) => `${kind} ${file}`),
  );
  const parts: Record<string, string>[] = [{ 'e.yaml': plan('e'), 'd.yaml': network('d') }, { 'a.yaml': network('a'), 'c.yaml': plan('c') }, { 'b.yaml': plan('b') }];
  for (const files of parts) {
    const workspace = workspaceFrom(files);
    report.add(new Snapshot(workspace, view), workspace.plans, 'da');
  }
  expect(report.result(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'e.yaml'], view, defaultSettings, 'da')).toEqual(['plan b.yaml', 'plan c.yaml', 'plan e.yaml', 'network a.yaml', 'network d.yaml']);
});
