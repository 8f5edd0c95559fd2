import { dirname } from 'node:path';
import { CannotWrite, codeOf } from './cannot.ts';
import { realDisk } from './disk.ts';

/**
 * Does work that writes into a folder, which is made with those above it where they are not there. When the work fails,
 * those that were made are taken away again, as far as nothing is in them.
 * @param mode who may look into those that are made; without it, whoever the system lets
 * @throws {CannotWrite} and whatever the work throws
 */
export async function inFolder<Result>(path: string, work: () => Promise<Result>, mode?: number): Promise<Result> {
  const made: string[] = [];
  try {
    makeFolders(path, made, mode);
    return await work();
  } catch (error) {
    removeFolders(made);
    throw error;
  }
}

/** One by one: asked to make all of them, Node never ends where a folder that is there takes no other, as in `/proc`. */
function makeFolders(path: string, made: string[], mode: number | undefined): void {
  try {
    for (const folder of missingFrom(path)) if (makeFolder(folder, mode)) made.push(folder);
  } catch (error) {
    throw CannotWrite.from(path, error);
  }
}

/** The folders of a path that are not there, the outermost first. */
function missingFrom(path: string): string[] {
  const missing: string[] = [];
  for (let folder = path; !isThere(folder) && folder !== dirname(folder); folder = dirname(folder)) missing.unshift(folder);
  return missing;
}

const isThere = (path: string): boolean => realDisk.statSync(path, { throwIfNoEntry: false }) !== undefined;

/** @returns false when somebody else has made it meanwhile */
function makeFolder(folder: string, mode: number | undefined): boolean {
  try {
    realDisk.mkdirSync(folder, { mode });
    return true;
  } catch (error) {
    // A link that leads nowhere is in the way, too.
    if (codeOf(error) === 'EEXIST' && isThere(folder)) return false;
    throw error;
  }
}

function removeFolders(made: readonly string[]): void {
  try {
    for (const folder of made.toReversed()) realDisk.rmdirSync(folder);
  } catch {
    // Somebody has put something there meanwhile, or the disk fails; what went wrong before matters more.
  }
}
