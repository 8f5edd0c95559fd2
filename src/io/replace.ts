import { constants } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotWrite, codeOf, FileLocked, type LockHolder } from './cannot.ts';
import { type Disk, realDisk } from './disk.ts';
import { untilDone } from './until-done.ts';
import { takeLock } from './lock.ts';
import { Locks } from './locks.ts';
import { type Target, targetAt } from './target.ts';
import { bytesOf, commit, discard, partsOf, prepare, type Prepared } from './temporary.ts';

/** New content for a file that was read before. */
export interface Replacement {
  path: string;
  /** What to call it in errors; the path where absent. */
  name?: string;
  /** What it held when it was read, whole; null when it was not there. */
  before: Uint8Array | string | null;
  after: Uint8Array | string;
}

export interface ReplaceOptions {
  /** Replace files that are marked read-only; they stay marked. */
  force?: boolean;
  /** How long to wait for another who is writing, in milliseconds. */
  patience?: number;
  /** Locks that are held already. When a file has changed they are kept, for `anew`; otherwise they are given back. */
  locks?: Locks;
  disk?: Disk;
}

const PATIENCE_MS = 2000;
const BETWEEN_TRIES_MS = 20;

type Job = Replacement & Target;

/**
 * Replaces files that are still what they were when they were read. Success means that the new bytes are on the disk
 * and that nobody else's were lost.
 *
 * Each file is locked among those who write this way; everybody else is noticed by its content, compared just before
 * the first rename. All new contents are written beside the old ones before any file is touched, so what can go wrong
 * mostly does so while nothing is changed. No file system renames several files at once: a failure or a crash
 * between two renames leaves some files new and some old, each of them whole, and the error names the new ones.
 * Mode, owner and symbolic links are kept; other hard links keep the old bytes.
 *
 * @throws {CannotWrite} with the reason, `changed` when a file is not what it was
 * @throws {FileLocked} when another still holds a lock, or left it behind
 * @throws {Interrupted} after a signal to end: nothing is changed, or everything when it came too late
 */
export async function replaceFiles(replacements: readonly Replacement[], options: ReplaceOptions = {}): Promise<void> {
  const { disk = realDisk, force = false, patience = PATIENCE_MS, locks = new Locks() } = options;
  let areKept = false;
  await untilDone(async (pause) => {
    try {
      const jobs = jobsOf(disk, replacements, force);
      for (const job of jobs) if (!locks.holds(job.path)) locks.keep(job.path, await lockOf(disk, job, patience, pause));
      commit(disk, await allPrepared(disk, jobs, pause));
    } catch (error) {
      areKept = options.locks !== undefined && error instanceof CannotWrite && error.reason === 'changed';
      throw error;
    } finally {
      if (!areKept) locks.release();
    }
  });
}

/** In one order for everybody, so that no two can hold what the other waits for. */
function jobsOf(disk: Disk, replacements: readonly Replacement[], force: boolean): Job[] {
  const jobs = replacements.map((one): Job => {
    const { path, name = path } = one;
    return { ...one, ...guarded(name, () => targetAt(disk, path, name, force)) };
  });
  if (new Set(jobs.map(({ path }) => path)).size < jobs.length) throw new Error('a file is to be replaced twice at once');
  return jobs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Waits for the one who holds the lock; who comes next is waited for as long again, since the queue moves. */
async function lockOf(disk: Disk, job: Job, patience: number, pause: () => Promise<void>): Promise<() => void> {
  let before: LockHolder | null = null;
  for (let waited = 0; ; waited += BETWEEN_TRIES_MS) {
    await pause();
    try {
      return guarded(job.name, () => takeLock(disk, job));
    } catch (error) {
      if (!(error instanceof FileLocked) || error.stale) throw error;
      const { holder } = error;
      if (holder && before && (holder.pid !== before.pid || holder.host !== before.host)) waited = 0;
      before = holder ?? before;
      if (waited >= patience) throw error;
    }
    await sleep(BETWEEN_TRIES_MS);
  }
}

async function allPrepared(disk: Disk, jobs: readonly Job[], pause: () => Promise<void>): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  try {
    for (const job of jobs) {
      await pause();
      prepared.push(guarded(job.name, () => prepare(disk, job, partsOf(job.after))));
    }
    await pause();
    for (const job of jobs) guarded(job.name, () => mustHold(disk, job));
    return prepared;
  } catch (error) {
    discard(disk, prepared);
    throw error;
  }
}

/** @throws {CannotWrite} when the file is not what it was when it was read */
function mustHold(disk: Disk, { path, name, before }: Job): void {
  let handle: number | undefined;
  try {
    handle = disk.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (before === null || !holds(disk, handle, bytesOf(before))) throw new CannotWrite(name, 'changed');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    if (before !== null) throw new CannotWrite(name, 'changed', error);
  } finally {
    if (handle !== undefined) disk.closeSync(handle);
  }
}

function holds(disk: Disk, handle: number, bytes: Uint8Array): boolean {
  const stats = disk.fstatSync(handle);
  if (!stats.isFile() || stats.size !== bytes.length) return false;
  const now = Buffer.alloc(bytes.length + 1);
  let filled = 0;
  for (let read = -1; read !== 0 && filled < now.length; filled += read) {
    read = disk.readSync(handle, now, filled, now.length - filled, null);
  }
  return now.subarray(0, filled).equals(bytes);
}

/** Errors of the system become errors about the file that the person knows. */
function guarded<Result>(name: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw error instanceof FileLocked ? error : CannotWrite.from(name, error);
  }
}
