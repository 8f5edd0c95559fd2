import { basename, join } from 'node:path';
import { main } from '../../src/command/main.ts';
import type { World } from '../../src/command/world.ts';
import { type Ran, scratch } from '../cli/run.ts';
import { expectHarmless, kept } from './after-every-case.ts';

const decoder = new TextDecoder();
/** 2 January 2027, in the morning. */
const january = Date.UTC(2027, 0, 2, 9);

/** Runs the program from its source, ten times as fast as a process of its own, and checks what must hold whatever the case. */
export async function here(argv: readonly string[], { cwd }: { cwd: string }): Promise<Ran> {
  const before = kept(cwd);
  const ran = await inProcess(argv, cwd);
  expectHarmless(argv, ran);
  before.expectKept(argv, ran.code);
  return ran;
}

/** Each folder's own, so that one run says nothing to another. */
const caches = scratch();

/** Runs the program from its source in this process, so that a test can stand between it and the disk. */
export async function inProcess(argv: readonly string[], cwd: string, { env = { LANG: 'en_GB.UTF-8' }, now = january, threads }: Partial<Pick<World, 'env' | 'now' | 'threads'>> = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const stream = (write: (text: string) => void) => ({
    isTTY: false,
    columns: undefined,
    colors: 0 as const,
    write: (text: string | Uint8Array) => Promise.resolve(write(typeof text === 'string' ? text : decoder.decode(text))),
  });
  const own = { XDG_CACHE_HOME: join(caches, basename(cwd)), ...env };
  const code = await main({ argv: [...argv], cwd, env: own, now, build: () => 'this one', ...(threads && { threads }), stdout: stream((text) => (stdout += text)), stderr: stream((text) => (stderr += text)) });
  return { stdout, stderr, code };
}
