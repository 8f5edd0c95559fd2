import { resolve } from 'node:path';
import { nowhere } from './cannot.ts';
import { realDisk } from './disk.ts';

export const existsSync = (cwd: string, path: string): boolean => path !== '' && isThere(resolve(cwd, path), path);

/**
 * Whether a path leads to something. Where the system cannot say, nobody is told that nothing is there: a file would be
 * written over, or settings passed by.
 * @throws {CannotOpen}
 */
export function isThere(path: string, name: string = path): boolean {
  try {
    return realDisk.statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return nowhere(name, error, false);
  }
}
