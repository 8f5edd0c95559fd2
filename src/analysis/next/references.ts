import { asList, type Fields, isFields } from './fields.ts';

/** How references of the old plan are to read in the next one. */
export interface Carried {
  /** The id of the old plan. */
  from: string;
  /** Short ids of everything the old plan has. */
  old: ReadonlySet<string>;
  /** Short ids that the next plan has too. */
  kept: ReadonlySet<string>;
}

/** Waits and measurements end with what they wait for or measure. */
export const keptOnly = (value: unknown, carried: Carried): unknown[] =>
  asList(value).flatMap((one) => {
    const id = idIn(one, 'value', carried);
    if (id === null) return [one];
    return carried.kept.has(id) ? [isFields(one) ? { ...one, value: id } : id] : [];
  });

/** A tie to what is not carried over leads to where it stood. */
export const retied = (value: unknown, carried: Carried): unknown[] =>
  asList(value).map((one) => {
    const id = idIn(one, 'to', carried);
    return id === null ? one : { ...(one as Fields), to: carried.kept.has(id) ? id : `${carried.from}/${id}` };
  });

/** The short id of a thing of the old plan, also where it is named in full, which would still mean the old one. */
function idIn(one: unknown, key: string, { from, old }: Carried): string | null {
  const words = isFields(one) ? one[key] : one;
  if (typeof words !== 'string') return null;
  const id = words.startsWith(`${from}/`) ? words.slice(from.length + 1) : words;
  return old.has(id) ? id : null;
}
