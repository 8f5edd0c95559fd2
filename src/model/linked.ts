import { apart } from './apart.ts';
import { slugPattern } from './schema/parts.ts';

/** Texts in groups: whatever one of them can refer to stands in its own group or in what all share. */
export interface Linked<File> {
  /** Registers, which every text may refer to. */
  shared: File[];
  groups: File[][];
}

/**
 * Finds the groups from the letters of the texts alone, so that not all have to be read as plans at once. A text that
 * holds the id of another file may refer to it; that it does not after all does no harm.
 * @param textOf gives the text of a file, each time it is asked for
 * @param least files that a group should have before another is begun
 * @returns null where the letters do not tell, such as for ids written with escapes
 */
export function linkedGroups<File>(files: readonly File[], textOf: (file: File) => string, least: number): Linked<File> | null {
  const shared: File[] = [];
  const heads: { file: File; id: string | null }[] = [];
  for (const file of files) {
    const head = headOf(textOf(file));
    if (head === null) return null;
    if (head.kind === 'register') shared.push(file);
    else heads.push({ file, id: head.id });
  }
  const groups = new Groups(heads.length);
  // Every text names its own id, so what has the id of another is found like what refers to it.
  const byId = new Map(heads.flatMap(({ id }, at) => (id === null ? [] : [[id, at] as const])));
  const named = namedIn(byId);
  // A register that names a plan would draw that plan into every group.
  if (shared.some((file) => named(textOf(file)).length > 0)) return null;
  for (const [at, { file }] of heads.entries()) for (const other of named(textOf(file))) groups.join(at, other);
  return { shared, groups: batches(groups.all().map((group) => group.flatMap((at) => heads[at]?.file ?? [])), least) };
}

/** What a file says at its top, in the way people write it; null where it says it in another way. */
function headOf(text: string): { kind: string | null; id: string | null } | null {
  if (escaped.test(text)) return null;
  const [kind, id] = [valuesOf('kind', text), valuesOf('id', text)];
  // Files of other programs stand alone; of ours, both lines are there, once.
  if (kind.length === 0) return /\bkind\b/.test(text) ? null : { kind: null, id: null };
  const [one = '', theId = ''] = [kind[0], id[0]];
  return kind.length === 1 && id.length === 1 && slugPattern.test(theId) ? apart({ kind: one, id: theId }) : null;
}

/** Letters written by number, or a line that goes on: what stands there is not what it looks like. */
const escaped = /\\(?:[xuU]|\r?\n)/;

const valuesOf = (key: 'kind' | 'id', text: string): string[] =>
  [...text.matchAll(new RegExp(`^\\uFEFF?${key}:[ \\t]+["']?([^\\s"'#]+)`, 'gm'))].map(([, value = '']) => value);

/** Finds the ids that stand in a text. Most words are too short to be one, and are passed over. */
function namedIn(byId: ReadonlyMap<string, number>): (text: string) => number[] {
  const shortest = [...byId.keys()].reduce((least, { length }) => Math.min(least, length), Infinity);
  const words = new RegExp(`[a-z0-9-]{${Number.isFinite(shortest) ? shortest : 1},}`, 'g');
  return (text) => [...new Set(text.match(words))].flatMap((word) => byId.get(word) ?? []);
}

/** Numbers that are joined to each other: a union-find. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#top(one), this.#top(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  #top(of: number): number {
    let top = of;
    for (let parent = this.#parents[top] ?? top; parent !== top; parent = this.#parents[top] ?? top) {
      this.#parents[top] = this.#parents[parent] ?? parent;
      top = parent;
    }
    return top;
  }

  /** Each group in rising order, by its first. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (const at of this.#parents.keys()) {
      const top = this.#top(at);
      const group = groups.get(top);
      if (group) group.push(at);
      else groups.set(top, [at]);
    }
    return [...groups.values()];
  }
}

/** Groups that follow each other as one, until it is large enough. */
function batches<File>(groups: readonly File[][], least: number): File[][] {
  const joined: File[][] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && last.length < least) last.push(...group);
    else joined.push([...group]);
  }
  return joined;
}
