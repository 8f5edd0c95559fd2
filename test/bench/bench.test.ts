import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { always } from '../../src/analysis/view.ts';
import { runChecks } from '../../src/analysis/run-checks.ts';
import { workspaceFrom } from '../workspace.ts';
import { generate, type Wanted } from './generate.ts';
import { bareNode, measured } from './bench.ts';
import { mistakes } from './mistakes.ts';
import { tableOf } from './table.ts';

const filesOf = (wanted: Wanted): Record<string, string> => Object.fromEntries([...generate(wanted)].map(({ name, text }) => [name, text]));

function errorsIn(files: Record<string, string>): string[] {
  const workspace = workspaceFrom(files);
  const view = { asOf: '2026-09-15', knownBy: always, today: '2026-09-15' };
  const { findings } = runChecks(workspace, view, new Set(Object.keys(files)));
  return findings.filter(({ severity }) => severity === 'error').map(({ check }) => check);
}

describe('generated plans', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(filesOf({ plans: 7, seed: 3 })).toEqual(filesOf({ plans: 7, seed: 3 }));
    expect(filesOf({ plans: 7, seed: 3 })).not.toEqual(filesOf({ plans: 7, seed: 4 }));
  });

  it('are of a usual size, refer to each other, and have no errors', () => {
    const files = filesOf({ plans: 25 });
    const plans = Object.values(files).filter((text) => text.startsWith('kind: plan'));
    expect(plans).toHaveLength(25);
    const size = plans.reduce((sum, { length }) => sum + length, 0) / plans.length;
    expect(size).toBeGreaterThan(6000);
    expect(size).toBeLessThan(10_000);
    expect(plans.join('')).toMatch(/^follows: /m);
    expect(plans.join('')).toMatch(/^ +origin: /m);
    expect(errorsIn(files)).toEqual([]);
    expect(errorsIn(filesOf({ plans: 1 }))).toEqual([]);
  });

  it('may have their dates in quotes, with the same to tell', () => {
    const quoted = filesOf({ plans: 25, quotedDates: true });
    expect(Object.values(quoted).join('\n')).not.toMatch(/[^"]\b\d{4}-\d{2}-\d{2}\b[^"]/);
    expect(errorsIn(quoted)).toEqual([]);
  });

  it('may all have mistakes planted in them', () => {
    expect(errorsIn(filesOf({ plans: 20, mistakes: 1 })).length).toBeGreaterThanOrEqual(20);
  });

  it.each(mistakes)('$check is found where it is planted', ({ check, in: line, to }) => {
    const files = filesOf({ plans: 1 });
    const name = Object.keys(files).find((one) => one.includes('handleplan')) ?? '';
    const text = (files[name] ?? '').replace(line, to);
    expect(text).not.toBe(files[name]);
    expect(errorsIn({ ...files, [name]: text })).toContain(check);
  });
});

describe('the bench', () => {
  it('measures two commands in pairs and makes a table of it', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'planspor-bench-'));
    const row = measured({ scratch, pairs: 2, smoke: true, most: 1 }, 'nothing', bareNode, ['nothing', bareNode], { bar: 100, memory: true });
    rmSync(scratch, { recursive: true });
    expect(row.ours).toBeGreaterThan(5);
    expect(row.ratio.least).toBeLessThanOrEqual(row.ratio.median);
    expect(row.peak?.[0]).toBeGreaterThan(20);
    const [head = '', rule = '', line = ''] = tableOf([row]).split('\n');
    expect(head).toMatch(/^\| what +\| against/);
    expect(new Set([head, rule, line].map(({ length }) => length)).size).toBe(1);
    expect(line).toContain('| bar ');
  });

  it('says when what it measured failed', () => {
    const failing = { argv: [process.execPath, '-e', 'process.exit(3)'] };
    expect(measured({ scratch: tmpdir(), pairs: 1, smoke: true, most: 1 }, 'failing', failing, ['nothing', bareNode]).note).toBe('exit codes 3 and 0');
    expect(measured({ scratch: tmpdir(), pairs: 1, smoke: true, most: 1 }, 'nothing', bareNode, ['a peer that refuses', { argv: [process.execPath, '-e', 'process.exitCode = 1'] }]).note).toBe('exit codes 0 and 1');
  });
});
