import { valueAt } from '../../model/build/time-at.ts';
import { invisiblesFrom, withoutInvisible } from '../../model/read-characters.ts';
import type { Source } from '../../model/read-yaml.ts';
import type { Fix } from './fix.ts';

/** Joiners, which some scripts spell with. */
const JOINER = /[\u200c\u200d]/;

/** Removes what nobody can see. An escape (`"\u200B"`) can be seen, so its author meant it and must say why. */
export const removeInvisible: Fix<'invisible-character'> = ({ file, at }, source) => {
  const { start } = source.spanOf(at);
  const { text } = source;
  const unwanted = unwantedFrom(text, start);
  if (unwanted[0] !== start) return null;
  if (unwanted.some((index) => leavesNothing(source, index))) return null;
  return {
    splices: unwanted.map((index) => ({ file, start: index, end: index + 1, text: '' })),
    meant: unwanted.flatMap((index) => {
      const place = source.pathAt(index);
      if (!place) return [];
      const key = String(place.path.at(-1));
      return [place.on === 'key' ? { at: place.path, key: visible(key) } : { at: place.path, visible: true as const }];
    }),
  };
};

const unwantedFrom = (text: string, start: number): number[] =>
  invisiblesFrom(text, start).filter((index) => !JOINER.test(text.charAt(index)) || isInLatin(text, index));

/** A value or a key that has nothing else to say would become an empty one, which is an error. */
function leavesNothing(source: Source, index: number): boolean {
  const place = source.pathAt(index);
  const text = place && (place.on === 'key' ? place.path.at(-1) : valueAt(source.data, place.path));
  return typeof text === 'string' && withoutInvisible(text).trim() === '';
}

const isInLatin = (text: string, index: number): boolean => /\p{Script=Latin}$/u.test(text.slice(Math.max(0, index - 2), index));

function visible(key: string): string {
  const unwanted = new Set(unwantedFrom(key, 0));
  return key.split('').filter((_, index) => !unwanted.has(index)).join('');
}
