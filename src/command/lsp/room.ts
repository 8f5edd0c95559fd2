import { basename, dirname, join, relative, sep } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { EditorFiles, editorFile } from '../../analysis/editor/files.ts';
import type { Baseline } from '../../analysis/suppress/baseline.ts';
import type { View } from '../../analysis/view.ts';
import { CannotOpen } from '../../io/cannot.ts';
import { existsSync } from '../../io/exists.ts';
import { below, siblingsOf } from '../../io/files.ts';
import { uriOfPath } from '../../io/uri.ts';
import { type BaselineEntry, baselineName } from '../../model/baseline.ts';
import type { Problem } from '../../model/problem.ts';
import { readBaseline } from '../../model/read-baseline.ts';
import type { Source } from '../../model/read-yaml.ts';
import { defaultSettings, type Settings } from '../../model/settings.ts';
import { readWorkspace } from '../../model/workspace.ts';
import type { Lang } from '../../render/document.ts';
import { languageOfReport } from '../language.ts';
import { type Home, isBeside, isInside } from './home.ts';
import type { LspOptions } from './rooms.ts';
import type { Kept, Shelf } from './shelf.ts';

/** A workspace as it was read at one moment. */
export interface Reading {
  files: EditorFiles;
  settings: Settings;
  /** Names of the files that findings are wanted for. */
  asked: ReadonlySet<string>;
  /** Findings that are known already. */
  baseline: Baseline | null;
  /** The settings and the baseline, where something is wrong with them. */
  damaged: readonly Damaged[];
}

export interface Damaged {
  source: Source;
  problems: readonly Problem[];
}

/** A workspace with a document open in it, read again whenever something in it has changed. */
export class Room {
  readonly home: Home;
  /** The open documents of the editor, by path. */
  open: ReadonlyMap<string, TextDocument> = new Map();
  readonly #shelf: Shelf;
  readonly #viewOf: (settings: Settings) => View;
  readonly #options: LspOptions;
  #last: { key: string; reading: Reading } | undefined;

  constructor(home: Home, shelf: Shelf, viewOf: (settings: Settings) => View, options: LspOptions) {
    this.home = home;
    this.#shelf = shelf;
    this.#viewOf = viewOf;
    this.#options = options;
  }

  reading(): Reading {
    const settingsPath = this.home.settings;
    const { settings, problems } = settingsPath === null
      ? { settings: defaultSettings, problems: [] }
      : this.#shelf.settings(settingsPath, this.nameOf(settingsPath), this.open.get(settingsPath));
    const view = this.#viewOf(settings);
    const kept = this.#planPaths().flatMap((path) => this.#shelf.read(path, this.nameOf(path), this.open.get(path)) ?? []);
    const settingsFile = settingsPath === null ? null : this.#beside(settingsPath);
    const baselineFile = this.home.base === '' ? null : this.#beside(this.baselinePath);
    const key = [view.asOf, settingsFile?.stamp, baselineFile?.stamp, ...kept.map(({ stamp }) => stamp)].join('\n');
    if (this.#last?.key === key) return this.#last.reading;

    const sources = kept.map(({ source }) => source);
    const known = baselineFile && readBaseline(baselineFile.source);
    const reading: Reading = {
      files: new EditorFiles(readWorkspace(sources, settings), view),
      settings,
      asked: new Set(sources.filter((source) => this.#isAsked(source)).map(({ file }) => file)),
      baseline: baselineFile && known && known.problems.length === 0 ? this.#baselineFrom(baselineFile.source, known.entries) : null,
      damaged: [
        ...(settingsFile && problems.length > 0 ? [{ source: settingsFile.source, problems }] : []),
        ...(baselineFile && known && known.problems.length > 0 ? [{ source: baselineFile.source, problems: known.problems }] : []),
      ],
    };
    this.#last = { key, reading };
    return reading;
  }

  /** The settings or the baseline. */
  #beside(path: string): Kept | null {
    return this.#shelf.read(path, this.nameOf(path), this.open.get(path));
  }

  /** Where `check` keeps it: beside the settings, else among the plans. */
  get baselinePath(): string {
    const { settings, folder } = this.home;
    return join(settings === null ? folder : dirname(settings), baselineName);
  }

  #baselineFrom(source: Source, entries: readonly BaselineEntry[]): Baseline {
    const folder = dirname(this.baselinePath);
    return {
      source,
      entries,
      nameOf: (file) => slashed(relative(folder, this.pathOf(file))),
      gone: new Set(entries.map(({ file }) => file).filter((file) => !existsSync(folder, file))),
    };
  }

  /** All of a workspace; of files that only stand beside each other those that are open and ours. */
  #isAsked(source: Source): boolean {
    if (this.home.whole) return true;
    return this.open.has(this.pathOf(source.file)) && editorFile(source).length > 0;
  }

  /** Files on the disk, and open ones that are not saved yet. */
  #planPaths(): string[] {
    const { folder, whole } = this.home;
    const open = [...this.open.keys()].filter((path) => !isBeside(path) && (whole ? isInside(folder, path) : path === folder || dirname(path) === folder));
    return [...new Set([...filesIn(folder, whole), ...open])].sort();
  }

  /** Everything that it was read from. */
  paths(): string[] {
    return [...this.#planPaths(), this.baselinePath, ...(this.home.settings === null ? [] : [this.home.settings])];
  }

  nameOf(path: string): string {
    return this.home.base === '' ? path : slashed(relative(this.home.base, path));
  }

  pathOf(name: string): string {
    return this.home.base === '' ? name : join(this.home.base, name);
  }

  /** As the client calls it, where it has it open. */
  uriOf(name: string): string {
    const path = this.pathOf(name);
    return this.open.get(path)?.uri ?? uriOfPath(path);
  }

  /** The language to speak about a file, or about all of them. */
  languageFor(name?: string): Lang {
    const { files, settings } = this.reading();
    const content = (name === undefined ? undefined : files.all.get(name)?.language) ?? [...files.all.values()][0]?.language ?? 'da';
    return languageOfReport(this.#options.lang, settings.language, content);
  }
}

const slashed = (path: string): string => path.split(sep).join('/');

function filesIn(folder: string, whole: boolean): string[] {
  try {
    return whole ? below(folder).files : siblingsOf({ path: join(folder, '.'), name: basename(folder) }).map(({ path }) => path);
  } catch (error) {
    // Denied, or not there yet; what is open in the editor is.
    if (error instanceof CannotOpen) return [];
    throw error;
  }
}
