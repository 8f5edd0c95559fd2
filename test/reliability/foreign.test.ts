import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applied } from '../../src/model/edit-apply.ts';
import { quoted } from '../../src/model/edit-scalar.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { here } from './in-process.ts';

/**
 * Real YAML that has nothing to do with plans: what stands in this repository and its packages, and a folder that
 * `PLANSPOR_FOREIGN_YAML` names, such as a checkout of yaml-test-suite or of SchemaStore.
 */
const folders = ['plans', 'test/checks', '.github', ...(process.env.PLANSPOR_FOREIGN_YAML?.split(':') ?? [])];
const most = 200_000;

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:ya?ml|json)$/.test(path) && !path.includes('.git/') && statSync(path).isFile() && statSync(path).size < most),
);

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const steps: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return steps.flatMap(([step, value]) => pathsOf(value, [...path, step]));
}

const valueIn = (data: unknown, path: Path): unknown => path.reduce<unknown>((here_, step) => (here_ as Record<string | number, unknown>)[step], data);

describe('YAML of others', () => {
  it('is read without a crash, and every command says in one sentence that it is no plan', async () => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    for (const path of files) {
      writeFileSync(join(cwd, 'foreign.yaml'), readFileSync(path));
      for (const argv of [['check', 'foreign.yaml', '-f', 'json'], ['status', 'foreign.yaml', '--all']]) {
        const { code, stderr, stdout } = await here(argv, { cwd });
        expect([0, 1, 2]).toContain(code);
        if (code === 2) expect({ path, stdout, stderr }).toEqual({ path, stdout: '', stderr: expect.stringMatching(/^planspor: (?!.*internal)[^\n]+\n$/) });
      }
    }
    expect(files.length).toBeGreaterThan(100);
  }, 600_000);

  it('keeps every other byte when a text is written anew in quotes', () => {
    let edited = 0;
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const source = readYaml('plan.yaml', text);
      if (source.data === undefined || source.problems.length > 0) continue;
      for (const at of pathsOf(source.data).filter((_, position, all) => position % Math.ceil(all.length / 20) === 0)) {
        const value = valueIn(source.data, at);
        if (typeof value !== 'string' || at.length === 0) continue;
        const { start, end } = source.spanOf(at);
        // A block text and one over several lines end where the line ends, which is not theirs to change.
        if (/[\r\n]/.test(text.slice(start, end))) continue;
        const edit: Edit = { splices: [{ file: 'plan.yaml', start, end, text: quoted(value) }], meant: [] };
        const { text: after, dropped } = applied(source, [edit]);
        expect({ path, at, dropped }).toEqual({ path, at, dropped: [] });
        expect(after === text.slice(0, start) + quoted(value) + text.slice(end)).toBe(true);
        edited += 1;
      }
    }
    expect(edited).toBeGreaterThan(300);
  }, 600_000);
});
