import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect } from 'vitest';
import { expectHarmless, kept } from '../reliability/after-every-case.ts';
import { spawned } from './spawned.ts';

export const root = resolve(import.meta.dirname, '../..');
export const bin = join(root, 'bin/planspor.js');

export interface Ran {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Somebody else works in the folder meanwhile, so that nothing can be said about it. */
  shared?: boolean;
}

/** Runs the built program as a person would, and checks what must hold whatever the case: `after-every-case.ts`. */
export async function planspor(argv: readonly string[], { cwd = root, env = {}, shared = cwd === root }: RunOptions = {}): Promise<Ran> {
  const before = shared ? null : kept(cwd);
  const started = performance.now();
  const ran = await spawned(bin, argv, cwd, env);
  expect(performance.now() - started).toBeLessThan(5000 * crowding());
  expectHarmless(argv, ran);
  before?.expectKept(argv, ran.code);
  return ran;
}

/** How much longer things take where others are at work: the suite alone asks for about twice what there is. */
const crowding = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism() / 2);

/** An empty folder that is gone after the file's tests. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planspor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Folders for the tests of a file, each with these files in its `plans/`. */
export function planFolders(): (files: Readonly<Record<string, string | Uint8Array>>) => string {
  const folder = scratch();
  let number = 0;
  return (files) => {
    number += 1;
    const cwd = join(folder, String(number));
    mkdirSync(join(cwd, 'plans'), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'plans', name), content);
    return cwd;
  };
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
