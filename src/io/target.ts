import { constants, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotWrite, codeOf } from './cannot.ts';
import type { Disk } from './disk.ts';

/** A file that is about to be written. */
export interface Target {
  /** What the person calls it. */
  name: string;
  /** Where the bytes go: behind a symbolic link, since renaming over the link would replace it. */
  path: string;
  /** What is there now; undefined for a new file. */
  old: Stats | undefined;
}

/** @throws {CannotWrite} when it is no file, or, without `force`, when it is read-only */
export function targetAt(disk: Disk, file: string, name: string, force: boolean): Target {
  const path = behindLink(disk, file, name);
  const old = disk.statSync(path, { throwIfNoEntry: false });
  if (old) mayReplace(disk, { name, path, old }, force);
  return { name, path, old };
}

function behindLink(disk: Disk, file: string, name: string): string {
  const path = resolve(file);
  const link = disk.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!link) return join(disk.realpathSync(dirname(path)), basename(path));
  try {
    return disk.realpathSync(path);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new CannotWrite(name, 'dangling-link', error) : error;
  }
}

function mayReplace(disk: Disk, { name, path, old }: Target & { old: Stats }, force: boolean): void {
  if (!old.isFile()) throw new CannotWrite(name, 'not-regular');
  if (force) return;
  // The administrator may write everywhere, so the mark is asked for as well as the right.
  if ((old.mode & 0o222) === 0) throw new CannotWrite(name, 'read-only');
  disk.accessSync(path, constants.W_OK);
}
