import { dirname } from 'node:path';
import { CannotWrite } from './cannot.ts';
import { realDisk } from './disk.ts';

/**
 * Makes a folder and those above it where they are not there.
 * @returns what takes away those that were made, as far as nothing is in them
 * @throws {CannotWrite}
 */
export function makeFolder(path: string): () => void {
  try {
    const first = realDisk.mkdirSync(path, { recursive: true });
    return () => {
      if (first !== undefined) removeFolders(path, first);
    };
  } catch (error) {
    throw CannotWrite.from(path, error);
  }
}

/** From the innermost to the first that was made. */
function removeFolders(path: string, first: string): void {
  try {
    for (let folder = path; ; folder = dirname(folder)) {
      realDisk.rmdirSync(folder);
      if (folder === first) return;
    }
  } catch {
    // Somebody has put something there meanwhile, or the disk fails; what went wrong before matters more.
  }
}
