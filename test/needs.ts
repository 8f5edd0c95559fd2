import { execFileSync } from 'node:child_process';

/**
 * Whether a program is there for a test to use. Tests that need one skip visibly without it, except in CI, where
 * everything runs or fails.
 */
export function has(program: string, ...argv: string[]): boolean {
  try {
    execFileSync(program, argv.length > 0 ? argv : ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch (error) {
    if (process.env.CI === 'true') throw new Error(`CI needs ${program}`, { cause: error });
    return false;
  }
}
