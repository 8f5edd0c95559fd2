import { valueAt } from '../../model/build/time-at.ts';
import type { Fix } from './fix.ts';

/** In a shorter word one letter may be all the difference between two keys. */
const SHORTEST = 4;

/** Renames a key that is one slip away from exactly one known key, which does not stand beside it already. */
export const renameKey: Fix<'unknown-key'> = ({ file, at, facts: { key, allowed, others } }, source) => {
  if ('start' in at || others > 0) return null;
  const [meant, another] = allowed.filter((one) => one.length >= SHORTEST && key.length >= SHORTEST && isOneSlip(key, one));
  if (meant === undefined || another !== undefined) return null;
  const siblings = valueAt(source.data, at.slice(0, -1));
  if (typeof siblings !== 'object' || siblings === null || Object.hasOwn(siblings, meant)) return null;
  const { start, end } = source.spanOf(at, 'key');
  const written = source.text.slice(start, end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== quote + key + quote) return null;
  return { splices: [{ file, start, end, text: quote + meant + quote }], meant: [{ at, key: meant }] };
};

/** A letter too many, too few or another one, two letters that changed places, or capitals. */
function isOneSlip(written: string, meant: string): boolean {
  const a = written.toLowerCase();
  const b = meant.toLowerCase();
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(0, 2) === `${restB[1]}${restB[0]}` && restA.slice(2) === restB.slice(2))
  );
}
