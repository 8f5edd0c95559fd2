import { Candidates, nearest } from '../nearest.ts';
import type { FileIndex, ReferentKind } from './index-file.ts';

/** What references that lead nowhere may have meant. Made ready at the first and kept: such a mistake seldom comes alone. */
export class Guesses {
  readonly #files: readonly FileIndex[];
  readonly #registers: readonly FileIndex[];
  readonly #fileIds = new Map<ReferentKind, string[]>();
  readonly #ids = new Map<FileIndex, Map<string, readonly string[]>>();
  readonly #around = new Map<FileIndex, Map<string, Candidates>>();
  readonly #inside = new Map<FileIndex, Map<string, Candidates>>();
  #holders: Map<string, FileIndex[]> | undefined;

  constructor(files: Iterable<FileIndex>, registers: readonly FileIndex[]) {
    this.#files = [...files];
    this.#registers = registers;
    for (const { kind, fileId } of this.#files) push(this.#fileIds, kind, fileId);
  }

  /** References to the things with an id that other files have. */
  elsewhere(id: string, own: FileIndex | null, wanted: readonly ReferentKind[]): string[] {
    this.#holders ??= holdersIn(this.#files);
    const holders = this.#holders.get(id) ?? [];
    return holders.filter((index) => index !== own && isOf(wanted, index, id)).map(({ fileId }) => `${fileId}/${id}`);
  }

  /** The nearest to a short reference: something in its own file or in a register, else a whole file. */
  short(words: string, own: FileIndex, wanted: readonly ReferentKind[]): string | null {
    return kept(this.#around, own, wanted, () => new Candidates(this.#near(own, wanted))).nearest(words);
  }

  /** The nearest to a reference into a file. */
  inFile(words: string, file: FileIndex, wanted: readonly ReferentKind[]): string | null {
    const candidates = (): Candidates => new Candidates(this.#idsIn(file, wanted).map((id) => `${file.fileId}/${id}`));
    return kept(this.#inside, file, wanted, candidates).nearest(words);
  }

  /** The nearest to a reference into a file that is not there: a slip in the name of one that has such a thing. */
  inNoFile(words: string, id: string, wanted: readonly ReferentKind[]): string | null {
    return nearest(words, this.elsewhere(id, null, wanted));
  }

  *#near(own: FileIndex, wanted: readonly ReferentKind[]): Generator<string> {
    for (const index of [own, ...this.#registers]) yield* this.#idsIn(index, wanted);
    for (const kind of wanted) yield* this.#fileIds.get(kind) ?? [];
  }

  #idsIn(index: FileIndex, wanted: readonly ReferentKind[]): readonly string[] {
    return kept(this.#ids, index, wanted, () => [...index.byId.keys()].filter((id) => isOf(wanted, index, id)));
  }
}

const isOf = (wanted: readonly ReferentKind[], { byId }: FileIndex, id: string): boolean => {
  const kind = byId.get(id)?.kind;
  return kind !== undefined && wanted.includes(kind);
};

function kept<Value>(all: Map<FileIndex, Map<string, Value>>, file: FileIndex, wanted: readonly ReferentKind[], make: () => Value): Value {
  const ofFile = all.get(file) ?? new Map<string, Value>();
  all.set(file, ofFile);
  const kinds = wanted.join();
  const value = ofFile.get(kinds) ?? make();
  ofFile.set(kinds, value);
  return value;
}

function holdersIn(files: readonly FileIndex[]): Map<string, FileIndex[]> {
  const holders = new Map<string, FileIndex[]>();
  for (const index of files) for (const id of index.byId.keys()) push(holders, id, index);
  return holders;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
