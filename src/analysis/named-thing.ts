import type { Path } from '../model/finding.ts';

/** What a finding is about: the nearest thing with an id that encloses its place. */
export interface NamedThing {
  id: string;
  /** Its title, name or text as it is written; null where it has none. */
  title: string | null;
}

/** Null for a finding about the file as a whole. */
export function thingAt(data: unknown, path: Path): NamedThing | null {
  let here = data;
  let thing: NamedThing | null = null;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) break;
    here = (here as Record<string | number, unknown>)[step];
    if (isNamed(here)) thing = { id: here.id, title: titleOf(here) };
  }
  return thing;
}

const isNamed = (value: unknown): value is { id: string } & Record<string, unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';

function titleOf(thing: Record<string, unknown>): string | null {
  for (const key of ['title', 'name', 'text', 'theme']) {
    const value = thing[key];
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const [first]: unknown[] = Object.values(value);
    if (typeof first === 'string') return first;
  }
  return null;
}
