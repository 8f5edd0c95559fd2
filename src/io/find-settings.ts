import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isThere } from './exists.ts';

const SETTINGS = 'planspor.yaml';

/**
 * The nearest `planspor.yaml` in a folder or above it, as an absolute path; null when there is none.
 * The last folder looked in is the top of the git repository or the home folder,
 * so that nobody else's settings apply to a plan.
 */
export function findSettings(startDir: string, home: string = homedir()): string | null {
  const settings = join(settingsFolders(startDir, home).at(-1) ?? startDir, SETTINGS);
  return isThere(settings) ? settings : null;
}

/** Every folder that is looked in for settings, up to the one that has them. */
export function settingsFolders(startDir: string, home: string = homedir()): string[] {
  const folders: string[] = [];
  for (let folder = resolve(startDir); ; folder = dirname(folder)) {
    folders.push(folder);
    const last = isThere(join(folder, SETTINGS)) || isThere(join(folder, '.git')) || folder === home || folder === dirname(folder);
    if (last) return folders;
  }
}
