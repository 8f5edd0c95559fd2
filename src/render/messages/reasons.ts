/** Why a path could not be opened, written, compared or printed, as `io` says it. */
export type OpenReason = 'missing' | 'not-regular' | 'denied' | 'link-loop' | 'failed';
export type WriteReason = 'folder-missing' | 'not-regular' | 'dangling-link' | 'read-only' | 'denied' | 'no-space' | 'changed' | 'failed';
export type BrowserReason = 'none' | 'missing' | 'too-slow' | 'failed';
export type GitReason =
  | 'no-git' | 'no-repository' | 'unsafe-owner' | 'not-a-revision' | 'unknown-revision' | 'shallow' | 'failed';

/** Who is writing a file, as the lock beside it says. */
export interface LockSaid {
  /** The lock's own name. */
  lock: string;
  holder: { pid: number; host: string; since: string } | null;
  /** Whoever took it does not run any more. */
  stale: boolean;
}
