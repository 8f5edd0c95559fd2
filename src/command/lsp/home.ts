import { basename, dirname, relative, resolve, sep } from 'node:path';
import { besidePlans } from '../../io/files.ts';
import { findSettings } from '../../io/find-settings.ts';
import { defaultSettings, type Settings } from '../../model/settings.ts';

/** Which files a file is read together with. */
export interface Home {
  /** The folder whose files are read: with everything below it, or only those directly in it. */
  folder: string;
  whole: boolean;
  /** The settings that apply; null where there are none. */
  settings: string | null;
  /** What file names are told from: where `planspor check` would be run. */
  base: string;
}

/**
 * The workspace that settings name, or without settings the nearest folder above that is called as one is by default;
 * a file outside of it is read with those beside it, as `planspor check <file>` does.
 */
export function homeOf(path: string, settingsAt: (file: string) => Settings): Home {
  const here = dirname(path);
  const settings = findSettings(here);
  const folder = settings === null ? nearestPlans(here) : resolve(dirname(settings), settingsAt(settings).plans);
  const among = folder !== null && (isInside(folder, path) || isBeside(path));
  if (among) return { folder, whole: true, settings, base: dirname(settings ?? folder) };
  return { folder: here, whole: false, settings, base: settings === null ? here : dirname(settings) };
}

/** The settings or the baseline themselves, which belong to the workspace though they need not stand in it. */
export const isBeside = (path: string): boolean => besidePlans.some((name) => name === basename(path));

function nearestPlans(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (basename(folder) === defaultSettings.plans) return folder;
    if (folder === dirname(folder)) return null;
  }
}

export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way.split(sep)[0] !== '..' && resolve(folder, way) === path;
}
