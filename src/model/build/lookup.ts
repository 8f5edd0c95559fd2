import type { Place } from '../finding.ts';
import { Candidates, nearest } from '../nearest.ts';
import type { FileIndex, Referent, ReferentKind } from './index-file.ts';

export type Lookup =
  | { found: Referent }
  /** `there` is where the nearest one stands; `lost` when it may stand in what could not be read. */
  | { found: null; nearest: string | null; there: Place | null; candidates: string[]; lost?: true };

/** Finds what references mean: the own file first, then the registers; `file/item` elsewhere; bare ids for whole files. */
export class Lookups {
  readonly #files: Map<string, FileIndex>;
  readonly #registers: readonly FileIndex[];
  readonly #unread: boolean;
  /** Asked for every owner, so gathered once for each file. */
  readonly #names = new Map<FileIndex, Map<string, Referent>>();
  /** What a reference may have meant, by where it stands and what it may lead to: asked for every one that leads nowhere. */
  readonly #meant = new Map<FileIndex, Map<string, Candidates>>();

  /** @param unread whether there is a file of which not even the id could be made out */
  constructor(indexes: readonly FileIndex[], unread = false) {
    this.#unread = unread;
    this.#files = new Map();
    for (const index of indexes) if (!this.#files.has(index.fileId)) this.#files.set(index.fileId, index);
    this.#registers = indexes.filter((index) => index.kind === 'register');
  }

  find(words: string, own: FileIndex, wanted: readonly ReferentKind[]): Lookup {
    const result = this.#find(words, own, wanted);
    return result.found || !this.#mayBeLost(words) ? result : { ...result, lost: true };
  }

  #mayBeLost(words: string): boolean {
    const [fileId, itemId] = splitReference(words);
    const file = itemId === null ? undefined : this.#files.get(fileId);
    if (file) return file.incomplete ?? false;
    return this.#unread || (itemId === null && this.#registers.some(({ incomplete }) => incomplete));
  }

  #find(words: string, own: FileIndex, wanted: readonly ReferentKind[]): Lookup {
    const fits = (referent: Referent | undefined): referent is Referent =>
      referent !== undefined && wanted.includes(referent.kind);
    const [fileId, itemId] = splitReference(words);

    if (itemId !== null) {
      const file = this.#files.get(fileId);
      const there = file?.byId.get(itemId);
      if (fits(there)) return { found: there };
      // A file that is not there is taken for a slip in the name of one that has such an item.
      const near = file
        ? this.#candidates(file, ['/', ...wanted], () => idsOf(file, wanted).map((id) => `${fileId}/${id}`)).nearest(words)
        : nearest(words, [...this.#files].filter(([, one]) => fits(one.byId.get(itemId))).map(([id]) => `${id}/${itemId}`));
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
    const elsewhere = [...this.#files.values()]
      .filter((index) => index !== own && fits(index.byId.get(words)))
      .map((index) => `${index.fileId}/${words}`);
    return this.#nothing(elsewhere[0] ?? this.#candidates(own, wanted, () => this.#around(own, wanted)).nearest(words), own, elsewhere);
  }

  #around(own: FileIndex, wanted: readonly ReferentKind[]): string[] {
    const near = [own, ...this.#registers].flatMap((index) => idsOf(index, wanted));
    return [...near, ...[...this.#files.values()].filter((index) => wanted.includes(index.kind)).map((index) => index.fileId)];
  }

  #candidates(file: FileIndex, key: readonly string[], options: () => string[]): Candidates {
    const known = this.#meant.get(file) ?? new Map<string, Candidates>();
    this.#meant.set(file, known);
    const candidates = known.get(key.join(' ')) ?? new Candidates(options());
    known.set(key.join(' '), candidates);
    return candidates;
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
    const indexes = itemId === null ? [own, ...this.#registers, this.#files.get(near)] : [this.#files.get(fileId)];
    const there = indexes.map((index) => index?.byId.get(itemId ?? near)).find((referent) => referent !== undefined);
    return { found: null, nearest: near, there: there?.place ?? null, candidates };
  }
}

/** `plan/item` → its two halves; a short reference has no second one. */
export function splitReference(words: string): [string, string | null] {
  const slash = words.indexOf('/');
  return slash < 0 ? [words, null] : [words.slice(0, slash), words.slice(slash + 1)];
}

const idsOf = (index: FileIndex, wanted: readonly ReferentKind[]): string[] =>
  [...index.byId.values()].filter((referent) => wanted.includes(referent.kind)).map((referent) => referent.id);

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
