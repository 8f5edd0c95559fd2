import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SETTINGS = 'planspor.yaml';

/**
 * The nearest `planspor.yaml` in a folder or above it, as an absolute path; null when there is none.
 * The last folder looked in is the top of the git repository or the home folder,
 * so that nobody else's settings apply to a plan.
 */
export function findSettings(startDir: string, home: string = homedir()): string | null {
  for (let folder = resolve(startDir); ; folder = dirname(folder)) {
    const settings = join(folder, SETTINGS);
    if (existsSync(settings)) return settings;
    if (existsSync(join(folder, '.git')) || folder === home || folder === dirname(folder)) return null;
  }
}
