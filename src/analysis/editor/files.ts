import { type FileIndex, indexFile, type Referent } from '../../model/build/index-file.ts';
import { Lookups } from '../../model/build/lookup.ts';
import { readYaml, type Source } from '../../model/read-yaml.ts';
import type { FileKind } from '../../model/schema/by-kind.ts';
import { kindOf, type Workspace } from '../../model/workspace.ts';
import { Snapshot } from '../snapshot.ts';
import type { View } from '../view.ts';
import { takesWords } from './fields.ts';
import { type Reference, referencesIn } from './references-in.ts';

/** A file as an editor asks about it: its data may have mistakes in it. */
export interface EditorFile {
  source: Source;
  kind: FileKind;
  index: FileIndex;
  language: string;
}

/** The files of a workspace, for questions about places in them; nothing is worked out before it is asked for. */
export class EditorFiles {
  readonly snapshot: Snapshot;
  #files: ReadonlyMap<string, EditorFile> | undefined;
  #lookups: Lookups | undefined;
  #uses: Map<string, Use[]> | undefined;

  constructor(workspace: Workspace, view: View) {
    this.snapshot = new Snapshot(workspace, view);
  }

  get workspace(): Workspace {
    return this.snapshot.workspace;
  }

  get all(): ReadonlyMap<string, EditorFile> {
    this.#files ??= new Map(this.workspace.sources.flatMap((source) => editorFile(source)).map((file) => [file.source.file, file]));
    return this.#files;
  }

  /** What a reference leads to: by id, and where plain words may stand, by name. */
  find({ words, wanted }: Pick<Reference, 'words' | 'wanted'>, from: EditorFile): Referent | null {
    this.#lookups ??= new Lookups([...this.all.values()].map(({ index }) => index));
    const { found } = this.#lookups.find(words, from.index, wanted);
    return found ?? (takesWords(wanted) ? this.#lookups.byName(words, from.index) : null);
  }

  /** Every reference to a thing, in all files. */
  usesOf(referent: Referent): readonly Use[] {
    if (!this.#uses) {
      this.#uses = new Map();
      for (const file of this.all.values()) this.#note(file, this.#uses);
    }
    return this.#uses.get(keyOf(referent)) ?? [];
  }

  #note(file: EditorFile, uses: Map<string, Use[]>): void {
    for (const reference of referencesIn(file.source.data)) {
      const found = this.find(reference, file);
      if (!found) continue;
      const known = uses.get(keyOf(found));
      const use = { file: file.source.file, at: reference.at };
      if (known) known.push(use);
      else uses.set(keyOf(found), [use]);
    }
  }
}

type Use = { file: string; at: Reference['at'] };

const keyOf = ({ place }: Referent): string => `${place.file}\0${JSON.stringify(place.at)}`;

/** What is not quite YAML is read as far as it goes, so that a file can be moved about in while it is typed. */
export function editorFile(given: Source): EditorFile[] {
  const source = given.data === undefined ? readYaml(given.file, given.text, { lenient: true }) : given;
  const kind = kindOf(source.data);
  if (kind === null) return [];
  const { language } = source.data as { language?: unknown };
  return [{ source, kind, index: indexFile(source, kind), language: typeof language === 'string' ? language : 'da' }];
}
