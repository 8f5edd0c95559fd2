import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckId, checks } from '../../src/analysis/checks/index.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { Lang } from '../../src/render/document.ts';
import { oneALine } from '../../src/render/text/one-a-line.ts';
import { baselineAt, dayOf, findingsIn, workspaceAt } from '../findings.ts';

// A folder for each check: every `bad….yaml` (or folder of files) has its findings of that check in a `.txt` beside
// it, Danish first, then English; every `good….yaml` has none. UPDATE=1 writes them anew: read every one.

const folderOf = (id: string): string => join(import.meta.dirname, id);
const examples = (id: string, kind: 'bad' | 'good'): string[] =>
  readdirSync(folderOf(id)).filter((name) => name.startsWith(kind) && !name.endsWith('.txt'));

/** A check that is off by default is switched on for its own examples. */
const settingsFor = (id: CheckId): Partial<Settings> =>
  checks.find((check) => check.id === id)?.severity === 'off' ? { checks: { [id]: 'info' } } : {};

async function said(path: string, id: CheckId, lang: Lang): Promise<string[]> {
  const workspace = workspaceAt(path, settingsFor(id));
  const found = await findingsIn(workspace, dayOf(workspace), lang, { baseline: baselineAt(path), wanted: (check) => check.id === id });
  return oneALine(found).slice(0, -1);
}

describe.each(checks.map(({ id }) => id))('%s', (id) => {
  it('has bad examples and a good one', () => {
    expect(existsSync(join(folderOf(id), 'good.yaml'))).toBe(true);
    expect(examples(id, 'bad')).not.toEqual([]);
  });

  it('says what is wrong in both languages', async () => {
    for (const name of examples(id, 'bad')) {
      const path = join(folderOf(id), name);
      const [danish, english] = [await said(path, id, 'da'), await said(path, id, 'en')];
      expect(danish).not.toEqual([]);
      expect(english).toHaveLength(danish.length);
      for (const [at, line] of danish.entries()) expect(line).not.toBe(english[at]);
      const golden = path.replace(/(\.yaml)?$/, '.txt');
      const lines = [...danish, '', ...english, ''].join('\n');
      if (process.env.UPDATE === '1') writeFileSync(golden, lines);
      expect(lines).toBe(readFileSync(golden, 'utf8'));
    }
  });

  it.each(examples(id, 'good'))('says nothing of %s', async (name) => {
    const workspace = workspaceAt(join(folderOf(id), name), settingsFor(id));
    const { findings } = await findingsIn(workspace, dayOf(workspace), 'da');
    expect(findings.filter(({ check, severity }) => check === id || severity === 'error')).toEqual([]);
  });
});

it('has no folder of a check that is gone', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(checks.map(({ id }) => id as string).sort());
});
