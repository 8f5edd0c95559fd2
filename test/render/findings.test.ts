import { describe, expect, it } from 'vitest';
import { checks } from '../../src/analysis/checks/index.ts';
import { checkData } from '../../src/render/findings.ts';
import { textOf as render } from '../../src/render/formats/json.ts';
import { loadChecks } from '../../src/render/messages/index.ts';
import { findingsIn, workspaceAt } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';

describe('findings as data', () => {
  it('keep the contract', async () => {
    const workspace = workspaceAt('test/checks/duplicate-id/bad-two-files');
    const data = checkData(await findingsIn(workspace, '2026-05-01', 'en'));
    expect(data).toEqual({
      schemaVersion: 1,
      findings: [
        {
          check: 'duplicate-id',
          severity: 'error',
          message: 'Two files have the id "skoledag"; give one of them another',
          file: 'skoledag.yaml',
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 13,
          path: 'id',
          item: null,
          related: [{ file: 'kost.yaml', line: 2, column: 5, endLine: 2, endColumn: 13, message: 'first stands here' }],
        },
      ],
      summary: { files: 2, errors: 1, warnings: 0, infos: 0, suppressed: { ignored: 0, baseline: 0 } },
    });
    expect(JSON.parse(render(data))).toEqual(data);
  });

  it('name the item and the path they are about', async () => {
    const workspace = workspaceAt('test/checks/overdue/bad.yaml');
    const { findings } = checkData(await findingsIn(workspace, '2026-05-01', 'da'));
    expect(findings.filter(({ check }) => check === 'overdue').map(({ item, path }) => [item, path])).toEqual([
      ['vandposter', 'initiatives/0/deadline'],
      ['udbud', 'initiatives/1/deliverables/0/deadline'],
    ]);
  });

  it('count columns in code points', async () => {
    const file = `kind: plan\nid: a\ntitle: Plan\nperiod: { from: 2026-01-01 }\nkpis: [{ id: "k", title: "👩‍👧 é", farve: blå }]\n`;
    const { findings } = checkData(await findingsIn(workspaceFrom({ 'a.yaml': file }), '2026-05-01', 'da'));
    expect(findings.map(({ check, column, endColumn }) => [check, column, endColumn])).toEqual([['unknown-key', 35, 40]]);
  });

  it('stand in order of file, line, column and check', async () => {
    const { findings } = checkData(await findingsIn(workspaceAt('test/checks/status-conflict/bad.yaml'), '2026-05-01', 'da'));
    const keys = findings.map(({ file, line, column, check }) => `${file} ${String(line).padStart(4)} ${String(column).padStart(4)} ${check}`);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('the words of checks', () => {
  it('are there in both languages and differ', async () => {
    const [danish, english] = [await loadChecks('da'), await loadChecks('en')];
    expect(Object.keys(danish.checks).sort()).toEqual(checks.map(({ id }) => id as string).sort());
    for (const { id } of checks) {
      expect(danish.checks[id].title).not.toBe('');
      expect(danish.checks[id].title).not.toBe(english.checks[id].title);
      expect('hint' in danish.checks[id]).toBe('hint' in english.checks[id]);
    }
  });

  it('count one of each kind as one', async () => {
    const one = { files: 1, errors: 1, warnings: 1, infos: 1, suppressed: { ignored: 1, baseline: 0 } };
    expect((await loadChecks('da')).summary(one)).toEqual(['1 fil', '1 fejl', '1 advarsel', '1 bemærkning', '1 skjult']);
    expect((await loadChecks('en')).summary(one)).toEqual(['1 file', '1 error', '1 warning', '1 note', '1 hidden']);
  });
});
