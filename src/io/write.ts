import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotWrite, codeOf } from './cannot.ts';
import { type Disk, realDisk } from './disk.ts';

export interface WriteOptions {
  /** Replace a file that is marked read-only; it stays marked. */
  force?: boolean;
  disk?: Disk;
}

/**
 * Writes a whole file so that a reader, or whoever comes after a crash, finds either the old bytes or the new ones.
 * Mode and owner are kept, and a symbolic link keeps pointing where it did; other hard links keep the old bytes.
 * Whether an existing file may be replaced at all is the caller's question.
 *
 * @throws {CannotWrite} with the reason; nothing is left behind
 */
export function writeOutput(file: string, bytes: Uint8Array | string, { force = false, disk = realDisk }: WriteOptions = {}): void {
  try {
    const target = targetOf(disk, file);
    const old = disk.statSync(target, { throwIfNoEntry: false });
    if (old) mayReplace(disk, file, target, old, force);
    replace(disk, target, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, old);
  } catch (error) {
    throw CannotWrite.from(file, error);
  }
}

/** Where the bytes go: behind a symbolic link, since renaming over the link would replace it. */
function targetOf(disk: Disk, file: string): string {
  const path = resolve(file);
  const link = disk.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!link) return join(disk.realpathSync(dirname(path)), basename(path));
  try {
    return disk.realpathSync(path);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new CannotWrite(file, 'dangling-link', error) : error;
  }
}

function mayReplace(disk: Disk, file: string, target: string, old: Stats, force: boolean): void {
  if (!old.isFile()) throw new CannotWrite(file, 'not-regular');
  if (force) return;
  // The administrator may write everywhere, so the mark is asked for as well as the right.
  if ((old.mode & 0o222) === 0) throw new CannotWrite(file, 'read-only');
  disk.accessSync(target, constants.W_OK);
}

function replace(disk: Disk, target: string, bytes: Uint8Array, old: Stats | undefined): void {
  const folder = dirname(target);
  // Never a `.yaml`: what a crash leaves behind must not be read as a plan.
  const temporary = join(folder, `.planspor-${randomBytes(9).toString('hex')}.tmp`);
  const handle = disk.openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, old ? 0o600 : 0o666);
  try {
    try {
      if (old) keepOwnerAndMode(disk, handle, old);
      writeAll(disk, handle, bytes);
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
    disk.renameSync(temporary, target);
  } catch (error) {
    remove(disk, temporary);
    throw error;
  }
  syncFolder(disk, folder);
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

/** The system may take fewer bytes than it is given, most of all when the disk is nearly full. */
function writeAll(disk: Disk, handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    const count = disk.writeSync(handle, bytes, written, bytes.length - written);
    if (count === 0) throw Object.assign(new Error('the disk took no bytes'), { code: 'ENOSPC' });
    written += count;
  }
  if (disk.fstatSync(handle).size !== bytes.length) throw new Error('the file has another size than was written');
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

function remove(disk: Disk, temporary: string): void {
  try {
    disk.unlinkSync(temporary);
  } catch {
    // The reason it could not be written matters more than the reason it could not be removed.
  }
}
