import { statSync } from 'node:fs';

/** Changes when a file does: its time, size and place on the disk. Null when nothing is there. */
export function stampOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : null;
}
