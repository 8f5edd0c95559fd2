import { dirname } from 'node:path';
import { CannotWrite } from './cannot.ts';
import { realDisk } from './disk.ts';

/**
 * Does work that writes into a folder, which is made with those above it where they are not there. When the work fails,
 * those that were made are taken away again, as far as nothing is in them.
 * @throws {CannotWrite} and whatever the work throws
 */
export async function inFolder<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const unmake = makeFolder(path);
  return work().catch((error: unknown) => {
    unmake();
    throw error;
  });
}

function makeFolder(path: string): () => void {
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
