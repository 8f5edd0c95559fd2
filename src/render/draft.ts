/** A YAML file to be written anew: its values in order, with what a reader of the file is to be told above them. */
export interface Draft {
  /** Lines at the top of the file. */
  head: readonly string[];
  entries: readonly DraftEntry[];
  /** Lines at the end. */
  tail: readonly string[];
}

export interface DraftEntry {
  key: string;
  value: DraftValue;
  /** Comment lines above it. */
  above?: readonly string[];
}

export type DraftValue = string | number | boolean | { list: readonly DraftListItem[] } | { map: readonly DraftEntry[] };

export interface DraftListItem {
  value: DraftValue;
  above?: readonly string[];
  /** Set apart by an empty line from the one before. */
  apart?: true;
}

/** Plain data as it was read from a file. */
export function draftValue(data: unknown): DraftValue {
  if (Array.isArray(data)) return { list: data.map((value) => ({ value: draftValue(value) })) };
  if (typeof data === 'object' && data !== null) return { map: draftEntries(data) };
  return typeof data === 'number' || typeof data === 'boolean' ? data : String(data);
}

export const draftEntries = (data: object): DraftEntry[] => Object.entries(data).map(([key, value]) => ({ key, value: draftValue(value) }));
