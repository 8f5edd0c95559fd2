import type { Ran } from '../cli/run.ts';
import { inProcess } from '../reliability/in-process.ts';

/** Takes the place of `cli/spawned.ts`: the program from its source, in this process, where its mutants are. */
export const spawned = (_bin: string, argv: readonly string[], cwd: string, env: Record<string, string>): Promise<Ran> =>
  inProcess(argv, cwd, { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, now: Date.now() });
