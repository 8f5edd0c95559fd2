export type OpenReason = 'missing' | 'not-regular' | 'denied' | 'link-loop' | 'failed';
export type WriteReason = 'folder-missing' | 'not-regular' | 'dangling-link' | 'read-only' | 'denied' | 'no-space' | 'changed' | 'failed';

/** A path somebody named cannot be opened. `code` is the system's own (`EIO`), where it gave one. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly path: string;
  readonly reason: OpenReason;
  readonly code: string | undefined;

  constructor(path: string, reason: OpenReason, cause?: unknown) {
    super(`cannot open ${path}: ${reason}`, { cause });
    this.path = path;
    this.reason = reason;
    this.code = codeOf(cause);
  }

  static from(path: string, error: unknown): CannotOpen {
    return error instanceof CannotOpen ? error : new CannotOpen(path, OPEN_REASONS[codeOf(error) ?? ''] ?? 'failed', error);
  }
}

/** A file could not be written, or not for certain. It holds the old bytes or the new ones, whole. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
  readonly path: string;
  readonly reason: WriteReason;
  readonly code: string | undefined;
  /** Those of the files to write that have their new bytes all the same; mostly none. */
  readonly written: readonly string[];

  constructor(path: string, reason: WriteReason, cause?: unknown, written: readonly string[] = []) {
    super(`cannot write ${path}: ${reason}`, { cause });
    this.path = path;
    this.reason = reason;
    this.code = codeOf(cause);
    this.written = written;
  }

  static from(path: string, error: unknown, written: readonly string[] = []): CannotWrite {
    return error instanceof CannotWrite ? error : new CannotWrite(path, WRITE_REASONS[codeOf(error) ?? ''] ?? 'failed', error, written);
  }
}

/** Who says to be writing a file, by the lock beside it. */
export interface LockHolder {
  pid: number;
  host: string;
  /** When the lock was taken, as ISO 8601 in UTC. */
  since: string;
}

/** Another program is writing the file, or died while it did. Nothing was changed. */
export class FileLocked extends Error {
  override readonly name = 'FileLocked';
  readonly path: string;
  /** The lock that stands in the way, called as the file is. */
  readonly lock: string;
  /** Null when the lock does not say. */
  readonly holder: LockHolder | null;
  /** The holder was a process of this machine and does not run any more. */
  readonly stale: boolean;

  constructor(path: string, lock: string, holder: LockHolder | null, stale: boolean) {
    super(`locked: ${path}`);
    this.path = path;
    this.lock = lock;
    this.holder = holder;
    this.stale = stale;
  }
}

const OPEN_REASONS: Readonly<Record<string, OpenReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  // A name with a NUL in it, which no file can have.
  ERR_INVALID_ARG_VALUE: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'link-loop',
  ENXIO: 'not-regular',
};

const WRITE_REASONS: Readonly<Record<string, WriteReason>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'not-regular',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
};

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What stands for a path that leads nowhere, or in a circle; a disk that fails says nothing about that. @throws {CannotOpen} */
export function nowhere<Result>(path: string, error: unknown, result: Result): Result {
  const cannot = CannotOpen.from(path, error);
  if (cannot.reason === 'missing' || cannot.reason === 'link-loop') return result;
  throw cannot;
}
