import { constants } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf, FileLocked, type LockHolder } from './cannot.ts';
import type { Disk } from './disk.ts';
import type { Target } from './target.ts';
import { isRunning } from './running.ts';
import { remove, writeAll } from './temporary.ts';

/** Not a `.yaml`, so that a lock is never read as a plan. */
const ENDING = '.lock';

/**
 * Takes the lock of a file: `plan.yaml.lock` beside it, which only one can create. A lock that was left behind is
 * never broken, because nobody can do that without a moment in which two believe to hold it; the error names it.
 *
 * @returns what gives the lock back
 * @throws {FileLocked} when another holds it
 */
export function takeLock(disk: Disk, { path, name }: Target): () => void {
  const lock = path + ENDING;
  let handle: number;
  try {
    handle = disk.openSync(lock, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = holderOf(disk, lock);
    throw new FileLocked(name, name + ENDING, holder, holder !== null && isLeftBehind(disk, lock, holder));
  }
  try {
    try {
      writeAll(disk, handle, Buffer.from(`${JSON.stringify(ourselves())}\n`));
    } finally {
      disk.closeSync(handle);
    }
  } catch (error) {
    remove(disk, lock);
    throw error;
  }
  return () => remove(disk, lock);
}

const ourselves = (): LockHolder => ({ pid: process.pid, host: hostname(), since: new Date().toISOString() });

/** Null for anything that does not say who, even a pipe that somebody put there: it is never waited for. */
function holderOf(disk: Disk, lock: string): LockHolder | null {
  let handle: number | undefined;
  try {
    if (!disk.lstatSync(lock).isFile()) return null;
    handle = disk.openSync(lock, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const bytes = Buffer.alloc(1000);
    const said: unknown = JSON.parse(bytes.toString('utf8', 0, disk.readSync(handle, bytes, 0, bytes.length, 0)));
    return isHolder(said) ? said : null;
  } catch {
    return null;
  } finally {
    if (handle !== undefined) disk.closeSync(handle);
  }
}

function isHolder(said: unknown): said is LockHolder {
  if (typeof said !== 'object' || said === null) return false;
  const { pid, host, since } = said as Partial<Record<keyof LockHolder, unknown>>;
  return Number.isSafeInteger(pid) && Number(pid) > 0 && typeof host === 'string' && typeof since === 'string';
}

/** A holder that is gone left the lock behind only if it still stands there: one that ended meanwhile had given it back. */
function isLeftBehind(disk: Disk, lock: string, holder: LockHolder): boolean {
  if (!isGone(holder)) return false;
  const now = holderOf(disk, lock);
  return now?.pid === holder.pid && now.since === holder.since;
}

const isGone = ({ pid, host }: LockHolder): boolean => host === hostname() && !isRunning(pid);
