import { CannotWrite } from './cannot.ts';
import { type Disk, realDisk } from './disk.ts';
import { untilDone } from './until-done.ts';
import { targetAt } from './target.ts';
import { commit, partsOf, prepare } from './temporary.ts';

export interface WriteOptions {
  /** Replace a file that is marked read-only; it stays marked. */
  force?: boolean;
  disk?: Disk;
}

/**
 * Writes a whole file so that a reader, or whoever comes after a crash, finds either the old bytes or the new ones.
 * Mode and owner are kept, and a symbolic link keeps pointing where it did; other hard links keep the old bytes.
 * Whether an existing file may be replaced at all is the caller's question; for a file that was read before it is
 * written, `replaceFiles` asks it. Content in parts is made while it is written.
 *
 * @throws {CannotWrite} with the reason; nothing is left behind
 * @throws {Interrupted} after a signal to end, when the file has been written
 */
export async function writeOutput(file: string, content: Uint8Array | string | Iterable<string>, { force = false, disk = realDisk }: WriteOptions = {}): Promise<void> {
  await untilDone(() => {
    try {
      const prepared = prepare(disk, targetAt(disk, file, file, force), partsOf(content));
      commit(disk, [prepared]);
    } catch (error) {
      throw CannotWrite.from(file, error);
    }
  });
}
