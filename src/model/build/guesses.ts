import { Candidates, nearest } from '../nearest.ts';
import type { Catalogue } from './catalogue.ts';
import type { FileIndex, ReferentKind } from './index-file.ts';

/** What references that lead nowhere may have meant. Made ready at the first and kept: such a mistake seldom comes alone. */
export class Guesses {
  readonly #catalogue: Catalogue;
  readonly #registers: readonly FileIndex[];
  readonly #ids = new Map<FileIndex, Map<string, readonly string[]>>();
  readonly #around = new Map<FileIndex, Map<string, Candidates>>();
  readonly #inside = new Map<FileIndex, Map<string, Candidates>>();

  constructor(catalogue: Catalogue, registers: readonly FileIndex[]) {
    this.#catalogue = catalogue;
    this.#registers = registers;
  }

  /** References to the things with an id, for a file that has none with it. */
  elsewhere(id: string, wanted: readonly ReferentKind[]): string[] {
    return this.#catalogue.references(id, wanted);
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
    return nearest(words, this.#catalogue.references(id, wanted));
  }

  *#near(own: FileIndex, wanted: readonly ReferentKind[]): Generator<string> {
    for (const index of [own, ...this.#registers]) yield* this.#idsIn(index, wanted);
    yield* this.#catalogue.fileIds(wanted);
  }

  #idsIn(index: FileIndex, wanted: readonly ReferentKind[]): readonly string[] {
    return kept(this.#ids, index, wanted, () => [...index.byId].flatMap(([id, { kind }]) => (wanted.includes(kind) ? [id] : [])));
  }
}

function kept<Value>(all: Map<FileIndex, Map<string, Value>>, file: FileIndex, wanted: readonly ReferentKind[], make: () => Value): Value {
  const ofFile = all.get(file) ?? new Map<string, Value>();
  all.set(file, ofFile);
  const kinds = wanted.join();
  const value = ofFile.get(kinds) ?? make();
  ofFile.set(kinds, value);
  return value;
}
