import { valueAt } from '../../model/build/time-at.ts';
import { lineAround, wholeLine } from '../../model/edit-lines.ts';
import type { Fix } from './fix.ts';

/** A key and nothing, or a word for nothing, and no comment that somebody wrote for a reason. */
const EMPTY = /^[ \t]*[\w-]+[ \t]*:[ \t]*(?:~|null|Null|NULL)?[ \t]*$/;

/** Removes the line of a key that has no value. One that must be there keeps its line, for somebody to fill in. */
export const removeEmptyKey: Fix<'schema'> = ({ file, at, facts }, source) => {
  if (facts.case !== 'empty' || facts.required || 'start' in at) return null;
  const siblings = valueAt(source.data, at.slice(0, -1));
  // The last key of a map holds it together: without it nothing, or something else, would stand there.
  if (typeof siblings !== 'object' || siblings === null || Object.keys(siblings).length < 2) return null;
  const { start } = source.spanOf(at, 'key');
  const line = lineAround(source.text, start);
  const written = source.text.slice(line.start, line.end);
  if (!EMPTY.test(written) || source.spanOf(at).end > line.end) return null;
  return { splices: [{ file, ...wholeLine(source.text, start), text: '' }], meant: [{ at, gone: true }] };
};
