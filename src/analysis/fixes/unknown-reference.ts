import { inStyleOf } from '../../model/edit-scalar.ts';
import type { Fix } from './fix.ts';

/** Writes a reference as the id is written, when only capitals differ. */
export const correctCase: Fix<'unknown-reference'> = ({ file, at, facts: { ref, nearest } }, source) => {
  if ('start' in at || ref.toLowerCase() !== nearest) return null;
  const { start, end } = source.spanOf(at);
  const written = source.text.slice(start, end);
  // Anything but the bare words or the words in quotes was folded or escaped: a person had better look.
  if (written !== ref && written !== `"${ref}"` && written !== `'${ref}'`) return null;
  return { splices: [{ file, start, end, text: inStyleOf(written, nearest) }], meant: [{ at, value: nearest }] };
};
