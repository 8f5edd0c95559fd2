import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { realDisk } from './disk.ts';
import { below, isFolder } from './files.ts';

/** Editors save in several steps; so many milliseconds without one end a save. */
const QUIET = 100;
/** How often to look where the system cannot tell, in milliseconds. */
const LOOK = 1000;
/** After so many quiet times that were none, a file that is written without end is read as it is. */
const PATIENCE = 20;

/** Waits until files are saved, come or go. */
export class Watch {
  readonly #start: (folder: string, told: () => void) => FSWatcher;
  readonly #open = new Map<string, FSWatcher>();
  #wake: () => void = () => {};
  #stirred: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;
  #noted = '';

  /** @param start a test can hand in one that fails */
  constructor(start: (folder: string, told: () => void) => FSWatcher = (folder, told) => watch(folder, told)) {
    this.#start = start;
  }

  /**
   * Notes how things stand, before they are read.
   * @param places absolute paths of files and folders, there or not
   */
  note(places: readonly string[]): void {
    this.#follow(places);
    this.#noted = standing(places);
  }

  /** Resolves when something stands otherwise than it was noted and has come to rest; at once when it already does. */
  async change(places: readonly string[]): Promise<void> {
    for (;;) {
      if (standing(places) !== this.#noted) await atRest(places);
      if (standing(places) !== this.#noted) return;
      await new Promise<void>((done) => {
        this.#wake = done;
      });
      this.#follow(places);
    }
  }

  close(): void {
    clearTimeout(this.#stirred);
    clearInterval(this.#look);
    for (const watcher of this.#open.values()) watcher.close();
    this.#open.clear();
  }

  /** By name and inode: the watch on a folder that was replaced would never tell again. */
  #follow(places: readonly string[]): void {
    const folders = new Map(places.flatMap(foldersOf).map((folder) => [`${inodeOf(folder)} ${folder}`, folder]));
    for (const [key, watcher] of this.#open) {
      if (folders.has(key)) continue;
      watcher.close();
      this.#open.delete(key);
    }
    for (const [key, folder] of folders) if (!this.#open.has(key)) this.#add(key, folder);
  }

  #add(key: string, folder: string): void {
    try {
      const watcher = this.#start(folder, () => this.#stir());
      this.#open.set(key, watcher);
      watcher.on('error', () => this.#lookInstead());
    } catch {
      this.#lookInstead();
    }
  }

  /** The folder has just gone, or the system watches no more folders for us. */
  #lookInstead(): void {
    this.#look ??= setInterval(() => this.#wake(), LOOK);
  }

  #stir(): void {
    this.#stirred ??= setTimeout(() => {
      this.#stirred = undefined;
      this.#wake();
    }, QUIET);
  }
}

async function atRest(places: readonly string[]): Promise<void> {
  let before = '';
  for (let time = 0; time < PATIENCE && before !== (before = standing(places)); time += 1) await sleep(QUIET);
}

/** The folders whose entries matter to a place; of one that is missing, the nearest above it that is there. */
function foldersOf(place: string): string[] {
  let above = dirname(place);
  while (inodeOf(above) === '-' && above !== dirname(above)) above = dirname(above);
  return [above, ...inside(place).folders];
}

/** How the files stand, in words that change when one of them does. */
const standing = (places: readonly string[]): string =>
  [...new Set(places.flatMap((place) => [place, ...inside(place).files]))].map(lookOf).join('\n');

/** What cannot be looked at is as good as gone; reading it will say why. */
function inside(place: string): ReturnType<typeof below> {
  try {
    if (isFolder(place)) return below(place);
  } catch {
    // Told of by whoever reads it.
  }
  return { files: [], folders: [] };
}

/** Of a folder only that it is there: what else happens in it is no matter of ours. */
function lookOf(path: string): string {
  try {
    const stats = realDisk.statSync(path, { bigint: true });
    return stats.isDirectory() ? `${path} /` : `${path} ${stats.ino} ${stats.size} ${stats.mtimeNs}`;
  } catch {
    return `${path} -`;
  }
}

const inodeOf = (path: string): string => {
  try {
    return String(realDisk.statSync(path, { bigint: true }).ino);
  } catch {
    return '-';
  }
};
