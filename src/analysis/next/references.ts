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
  asList(value).filter((one) => {
    const id = idIn(one, 'value');
    return id === null || !carried.old.has(id) || carried.kept.has(id);
  });

/** A tie to what is not carried over leads to where it stood. */
export const retied = (value: unknown, carried: Carried): unknown[] =>
  asList(value).map((one) => {
    const id = idIn(one, 'to');
    if (id === null || !carried.old.has(id) || carried.kept.has(id)) return one;
    return { ...(one as Fields), to: `${carried.from}/${id}` };
  });

function idIn(one: unknown, key: string): string | null {
  const id = isFields(one) ? one[key] : one;
  return typeof id === 'string' ? id : null;
}
