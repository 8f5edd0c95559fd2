import { spawnSync } from 'node:child_process';

/** Whether tests that need a program are to be skipped; in CI they are run, and fail where it is missing. */
export const isMissing = (command: string): boolean =>
  process.env.CI !== 'true' && spawnSync(command, ['--version'], { stdio: 'ignore' }).status !== 0;
