import type { Place } from '../finding.ts';
import { Catalogue } from './catalogue.ts';
import { Guesses } from './guesses.ts';
import type { FileIndex, Referent, ReferentKind } from './index-file.ts';

export type Lookup =
  | { found: Referent }
  /** `there` is where the nearest one stands; `lost` when it may stand in what could not be read. */
  | { found: null; nearest: string | null; there: Place | null; candidates: string[]; lost?: true };

/** What there is beside the files that are held, where they are a part of a larger workspace. */
export interface Elsewhere {
  /** Of all files, those that are held among them. Asked for only when a reference leads nowhere. */
  catalogue: () => Catalogue;
  indexOf: (file: string) => FileIndex | null;
}

/** Finds what references mean: the own file first, then the registers; `file/item` elsewhere; bare ids for whole files. */
export class Lookups {
  readonly #files: Map<string, FileIndex>;
  readonly #registers: readonly FileIndex[];
  readonly #elsewhere: Elsewhere;
  /** Asked for every owner, so gathered once for each file. */
  readonly #names = new Map<FileIndex, Map<string, Referent>>();
  #made: Guesses | undefined;

  constructor(indexes: readonly FileIndex[], elsewhere: Elsewhere = nowhere(() => new Catalogue(indexes))) {
    this.#elsewhere = elsewhere;
    this.#files = new Map();
    for (const index of indexes) if (!this.#files.has(index.fileId)) this.#files.set(index.fileId, index);
    this.#registers = indexes.filter((index) => index.kind === 'register');
  }

  get #guesses(): Guesses {
    this.#made ??= new Guesses(this.#elsewhere.catalogue(), this.#registers);
    return this.#made;
  }

  find(words: string, own: FileIndex, wanted: readonly ReferentKind[]): Lookup {
    const result = this.#find(words, own, wanted);
    return result.found || !this.#mayBeLost(words) ? result : { ...result, lost: true };
  }

  #mayBeLost(words: string): boolean {
    const [fileId, itemId] = splitReference(words);
    const file = itemId === null ? undefined : this.#files.get(fileId);
    if (file) return file.incomplete ?? false;
    return this.#elsewhere.catalogue().unread || (itemId === null && this.#registers.some(({ incomplete }) => incomplete));
  }

  #find(words: string, own: FileIndex, wanted: readonly ReferentKind[]): Lookup {
    const fits = (referent: Referent | undefined): referent is Referent =>
      referent !== undefined && wanted.includes(referent.kind);
    const [fileId, itemId] = splitReference(words);

    if (itemId !== null) {
      const file = this.#files.get(fileId);
      const there = file?.byId.get(itemId);
      if (fits(there)) return { found: there };
      const near = file ? this.#guesses.inFile(words, file, wanted) : this.#guesses.inNoFile(words, itemId, wanted);
      return this.#nothing(near, own, []);
    }
    const whole = this.#files.get(words);
    if (whole && wanted.includes(whole.kind)) {
      const referent = whole.byId.get(words);
      if (fits(referent)) return { found: referent };
    }
    for (const index of [own, ...this.#registers]) {
      const referent = index.byId.get(words);
      if (fits(referent)) return { found: referent };
    }
    const elsewhere = this.#guesses.elsewhere(words, wanted);
    return this.#nothing(elsewhere[0] ?? this.#guesses.short(words, own, wanted), own, elsewhere);
  }

  /** An organisation by its name or an alias, as people write it. */
  byName(words: string, own: FileIndex): Referent | null {
    const key = nameKey(words);
    for (const index of [own, ...this.#registers]) {
      const found = this.#namesIn(index).get(key);
      if (found) return found;
    }
    return null;
  }

  #namesIn(index: FileIndex): Map<string, Referent> {
    const known = this.#names.get(index);
    if (known) return known;
    const names = namesOf(index);
    this.#names.set(index, names);
    return names;
  }

  #nothing(near: string | null, own: FileIndex, candidates: string[]): Lookup {
    if (near === null) return { found: null, nearest: null, there: null, candidates };
    const [fileId, itemId] = splitReference(near);
    const indexes = itemId === null ? [own, ...this.#registers] : [];
    const there = [...indexes, this.#file(fileId)].map((index) => index?.byId.get(itemId ?? near)).find((referent) => referent !== undefined);
    return { found: null, nearest: near, there: there?.place ?? null, candidates };
  }

  #file(fileId: string): FileIndex | null {
    const held = this.#files.get(fileId);
    if (held) return held;
    const file = this.#elsewhere.catalogue().fileOf(fileId);
    return file === undefined ? null : this.#elsewhere.indexOf(file);
  }
}

/** For files that are all there is. */
export function nowhere(catalogue: () => Catalogue): Elsewhere {
  let made: Catalogue | undefined;
  return { catalogue: () => (made ??= catalogue()), indexOf: () => null };
}

/** `plan/item` → its two halves; a short reference has no second one. */
export function splitReference(words: string): [string, string | null] {
  const slash = words.indexOf('/');
  return slash < 0 ? [words, null] : [words.slice(0, slash), words.slice(slash + 1)];
}

const nameKey = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

function namesOf(index: FileIndex): Map<string, Referent> {
  const names = new Map<string, Referent>();
  for (const referent of index.byId.values()) {
    if (referent.kind !== 'organisation') continue;
    const { name, short, aliases } = referent.raw;
    for (const words of [name, short, aliases].flatMap(wordsIn)) {
      if (!names.has(nameKey(words))) names.set(nameKey(words), referent);
    }
  }
  return names;
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((word): word is string => typeof word === 'string');
}
