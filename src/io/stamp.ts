import { realDisk } from './disk.ts';

/** Changes when a file does: its time, size and place on the disk. Null when nothing is there. */
export function stampOf(path: string): string | null {
  const stats = realDisk.statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : null;
}
