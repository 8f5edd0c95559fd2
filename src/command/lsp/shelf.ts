import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checks } from '../../analysis/checks/index.ts';
import { CannotOpen } from '../../io/cannot.ts';
import { MAX_FILE_BYTES, readText } from '../../io/read-text.ts';
import { stampOf } from '../../io/stamp.ts';
import type { Problem } from '../../model/problem.ts';
import { readSettings } from '../../model/read-settings.ts';
import { readYaml, type Source, unreadable } from '../../model/read-yaml.ts';
import { defaultSettings, type Settings } from '../../model/settings.ts';

/** A file as it was read, and what tells whether it has changed since. */
export interface Kept {
  stamp: string;
  source: Source;
}

/** Files as they were last read, by path; what is open in the editor comes before what is on the disk. */
export class Shelf {
  readonly #files = new Map<string, Kept>();
  readonly #settings = new Map<string, { stamp: string; settings: Settings; problems: readonly Problem[] }>();

  /** Null when there is no such file any more. */
  read(path: string, name: string, open: TextDocument | undefined): Kept | null {
    const stamp = open ? `${open.uri} ${open.version}` : stampOf(path);
    if (stamp === null) return null;
    const whole = `${name} ${stamp}`;
    const known = this.#files.get(path);
    if (known?.stamp === whole) return known;
    const source = open ? fromEditor(name, open.getText()) : fromDisk(path, name);
    if (!source) return null;
    const kept = { stamp: whole, source };
    this.#files.set(path, kept);
    return kept;
  }

  /** Damaged settings leave those in force that were read last. */
  settings(path: string, name: string, open: TextDocument | undefined): { settings: Settings; problems: readonly Problem[] } {
    const kept = this.read(path, name, open);
    const known = this.#settings.get(path);
    if (!kept) return { settings: defaultSettings, problems: [] };
    if (known?.stamp === kept.stamp) return known;
    const { settings, problems } = readSettings(kept.source, checks);
    const read = { stamp: kept.stamp, settings: problems.length > 0 ? (known?.settings ?? defaultSettings) : settings, problems };
    this.#settings.set(path, read);
    return read;
  }

  keepOnly(paths: ReadonlySet<string>): void {
    for (const map of [this.#files, this.#settings]) for (const path of map.keys()) if (!paths.has(path)) map.delete(path);
  }
}

/** The limit is the one of files on the disk, near enough. */
function fromEditor(name: string, text: string): Source {
  if (text.length <= MAX_FILE_BYTES) return readYaml(name, text);
  return unreadable(name, '', [{ check: 'too-large', file: name, at: { start: 0, end: 0 }, facts: { what: 'size', limit: MAX_FILE_BYTES } }]);
}

function fromDisk(path: string, name: string): Source | null {
  try {
    const read = readText(path, name);
    return read.text === undefined ? unreadable(name, read.shown, read.problems) : readYaml(name, read.text);
  } catch (error) {
    // Gone or closed to us since the folder was read; the rest of the workspace is still there.
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}
