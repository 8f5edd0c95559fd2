import type { Found, Place } from '../model/finding.ts';

export interface CoverageFacts {
  /** How many there are, when nothing serves any of them; null for one among others. */
  all: number | null;
}

/** The things of a list that nothing serves: each alone, or the whole list once when that is what is missing. */
export function* unserved<Thing extends { place: Place }>(
  things: readonly Thing[],
  isServed: (thing: Thing) => boolean,
  list: Place,
): Generator<Found<CoverageFacts> & { thing: Thing | null }> {
  const without = things.filter((thing) => !isServed(thing));
  if (without.length > 1 && without.length === things.length) {
    yield { ...list, on: 'key', facts: { all: things.length }, thing: null };
    return;
  }
  for (const thing of without) yield { ...thing.place, facts: { all: null }, thing };
}
