import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
export const bin = join(root, 'bin/planspor.js');

export interface Ran {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/**
 * Runs the built program as a person would, and checks what must hold whatever the case: an exit code of the
 * contract, no trace, no raw control or bidi character, an end within five seconds.
 */
export async function planspor(argv: readonly string[], { cwd = root, env = {} }: RunOptions = {}): Promise<Ran> {
  const started = performance.now();
  const ran = await spawned(argv, cwd, env);
  expect([0, 1, 2]).toContain(ran.code);
  expect(performance.now() - started).toBeLessThan(5000);
  if (!argv.includes('--verbose')) expect(ran.stderr).not.toMatch(/\n\s+at .+:\d+/);
  const raw = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u;
  // Tables and calendars end their lines as their standards say.
  expect(ran.stdout.replaceAll('\r\n', '\n')).not.toMatch(raw);
  expect(ran.stderr).not.toMatch(raw);
  if (!argv.includes('always')) expect(ran.stdout).not.toContain('\u001b');
  return ran;
}

function spawned(argv: readonly string[], cwd: string, env: Record<string, string>): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...argv], {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail).on('close', (code) => done({ stdout, stderr, code }));
  });
}

/** An empty folder that is gone after the file's tests. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planspor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The smallest plan that is worth having. */
export const tenLines = `kind: plan
id: sundere-skoledag-2026
title: Handlingsplan for en sundere skoledag
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
    owner: Skoleforvaltningen
    deadline: ultimo oktober 2026
`;
