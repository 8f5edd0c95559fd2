import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotWrite, codeOf } from './cannot.ts';
import type { Disk } from './disk.ts';
import type { Target } from './target.ts';

/** A file whose new bytes lie beside it, safe on the disk and one rename away. */
export interface Prepared extends Target {
  temporary: string;
}

/**
 * Writes the new bytes beside the target, with the old one's owner and mode. Leaves nothing when it fails.
 * @param mode of a new file
 */
export function prepare(disk: Disk, target: Target, parts: Iterable<Uint8Array>, mode = 0o666): Prepared {
  const { path, old } = target;
  // Never a `.yaml`: what a crash leaves behind must not be read as a plan.
  const temporary = join(dirname(path), `.planspor-${randomBytes(9).toString('hex')}.tmp`);
  const handle = disk.openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, old ? 0o600 : mode);
  try {
    try {
      if (old) keepOwnerAndMode(disk, handle, old);
      writeParts(disk, handle, parts);
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  } catch (error) {
    remove(disk, temporary);
    throw error;
  }
  return { ...target, temporary };
}

/**
 * Gives every prepared file its new bytes. Each is whole at every moment, old or new. When a rename fails, those
 * before it stay written and the error names them; those after it, and all of them when it was the first, are untouched.
 *
 * @throws {CannotWrite}
 */
export function commit(disk: Disk, files: readonly Prepared[]): void {
  const written: string[] = [];
  let name = '';
  try {
    for (const file of files) {
      ({ name } = file);
      disk.renameSync(file.temporary, file.path);
      written.push(name);
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(disk, folder);
  } catch (error) {
    discard(disk, files.slice(written.length));
    throw CannotWrite.from(name, error, written);
  }
}

export function discard(disk: Disk, files: readonly Prepared[]): void {
  for (const { temporary } of files) remove(disk, temporary);
}

export const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

/** Content as bytes to be written one after the other; what comes in parts is never held whole. */
export function* partsOf(content: Uint8Array | string | Iterable<string>): Generator<Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield bytesOf(content);
  else for (const part of content) yield bytesOf(part);
}

/** Takes away a file of our own. Tried again, because a virus scanner may hold a new file for a moment. */
export function remove(disk: Disk, path: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return disk.unlinkSync(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      // Whatever it was that went wrong before matters more than this.
    }
  }
}

export const writeAll = (disk: Disk, handle: number, bytes: Uint8Array): void => writeParts(disk, handle, [bytes]);

/** The system may take fewer bytes than it is given, most of all when the disk is nearly full. */
function writeParts(disk: Disk, handle: number, parts: Iterable<Uint8Array>): void {
  let size = 0;
  for (const bytes of parts) {
    for (let written = 0; written < bytes.length; ) {
      const count = disk.writeSync(handle, bytes, written, bytes.length - written);
      if (count === 0) throw Object.assign(new Error('the disk took no bytes'), { code: 'ENOSPC' });
      written += count;
    }
    size += bytes.length;
  }
  if (disk.fstatSync(handle).size !== size) throw new Error('the file has another size than was written');
}

function keepOwnerAndMode(disk: Disk, handle: number, old: Stats): void {
  const now = disk.fstatSync(handle);
  if (now.uid !== old.uid || now.gid !== old.gid) {
    try {
      disk.fchownSync(handle, old.uid, old.gid);
    } catch (error) {
      // Only the administrator may give a file away; somebody who may write here still gets to write.
      if (codeOf(error) !== 'EPERM') throw error;
    }
  }
  disk.fchmodSync(handle, old.mode & 0o777);
}

/** Makes the rename itself last; some file systems have no such thing to do. */
function syncFolder(disk: Disk, folder: string): void {
  let handle: number | undefined;
  try {
    handle = disk.openSync(folder, constants.O_RDONLY);
    disk.fsyncSync(handle);
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(codeOf(error) ?? '')) throw error;
  } finally {
    if (handle !== undefined) disk.closeSync(handle);
  }
}

const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR', 'EBADF']);
