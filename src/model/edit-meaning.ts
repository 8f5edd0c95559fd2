import type { Meaning } from './edit.ts';
import type { Path } from './finding.ts';
import { withoutInvisible } from './read-characters.ts';

/** Meanings by the path they stand at. */
class Meant {
  readonly children = new Map<string | number, Meant>();
  readonly here: Meaning[] = [];

  add(meaning: Meaning): void {
    this.#under(meaning.at).here.push(meaning);
  }

  #under([step, ...rest]: Path): Meant {
    if (step === undefined) return this;
    const child = this.children.get(step) ?? new Meant();
    this.children.set(step, child);
    return child.#under(rest);
  }
}

/** Whether data after an edit is what it was before, with exactly the changes that were meant. */
export function readsAsMeant(before: unknown, after: unknown, meanings: readonly Meaning[]): boolean {
  const meant = new Meant();
  for (const meaning of meanings) meant.add(meaning);
  return same(before, after, meant);
}

/** Keys count in their order: an edit has no business to move them. */
function same(before: unknown, after: unknown, meant: Meant | undefined): boolean {
  for (const meaning of meant?.here ?? []) {
    if ('value' in meaning) return same(meaning.value, after, undefined);
    if ('visible' in meaning && typeof before === 'string' && typeof after === 'string') {
      return withoutInvisible(before) === withoutInvisible(after);
    }
  }
  const added = addedIn(meant);
  if (Array.isArray(before) && Array.isArray(after)) {
    const others = after.filter((_, position) => !added.has(position));
    return (
      after.length === before.length + added.size &&
      holdsAdded(after, added) &&
      before.every((one, position) => same(one, others[position], meant?.children.get(position)))
    );
  }
  if (!isMap(before) || !isMap(after)) return Object.is(before, after);
  const expected = Object.entries(before).flatMap(([key, value]) => {
    const there = meant?.children.get(key);
    const name = keyAfter(key, there);
    return name === null ? [] : [{ name, value, there }];
  });
  const found = Object.entries(after).filter(([key]) => !added.has(key));
  return (
    expected.length === found.length &&
    holdsAdded(after, added) &&
    expected.every(({ name, value, there }, position) => {
      const [key, now] = found[position] ?? [];
      return key === name && same(value, now, there);
    })
  );
}

/** What is meant to be new in a map or a list, by its key or its position there. */
function addedIn(meant: Meant | undefined): Map<string | number, unknown> {
  const added = new Map<string | number, unknown>();
  for (const [step, { here }] of meant?.children ?? []) for (const one of here) if ('added' in one) added.set(step, one.added);
  return added;
}

const holdsAdded = (after: object, added: ReadonlyMap<string | number, unknown>): boolean =>
  [...added].every(([step, value]) => Object.hasOwn(after, step) && same(value, (after as Record<string | number, unknown>)[step], undefined));

/** Null for a key that is meant to go. */
function keyAfter(key: string, meant: Meant | undefined): string | null {
  let name: string | null = key;
  for (const meaning of meant?.here ?? []) {
    if ('gone' in meaning) name = null;
    else if ('key' in meaning) name = meaning.key;
  }
  return name;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
