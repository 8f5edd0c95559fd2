import type { Fix } from './fix.ts';

/** Puts the author's own text in quotes. */
export const quoteValue: Fix<'unquoted-value'> = ({ file, at, facts }, source) => {
  const { start, end } = source.spanOf(at);
  // Numbers, `true` and the like: nothing in them needs an escape.
  if (source.text.slice(start, end) !== facts.source || !/^[\w.+-]+$/.test(facts.source)) return null;
  // A number too long to hold is read as its text already, and then a place without a path is told.
  const meant = 'start' in at ? [] : [{ at, value: facts.source }];
  return { splices: [{ file, start, end, text: `"${facts.source}"` }], meant };
};
