import { hyphenated } from '../schema/issues.ts';

/** Ids that nobody has used, made of titles. */
export class Ids {
  readonly #taken = new Set<string>();

  constructor(...taken: readonly string[]) {
    for (const id of taken) this.#taken.add(id);
  }

  /** @param otherwise when no letter of the title can stand in an id */
  of(title: string, otherwise: string): string {
    const wanted = idFor(title) ?? otherwise;
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${wanted}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

const longest = 40;

/** Whole words of a title, as far as an id should reach; null where none can stand in one. */
export function idFor(title: string): string | null {
  const slug = hyphenated(title);
  if (slug === '') return null;
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, longest);
}
