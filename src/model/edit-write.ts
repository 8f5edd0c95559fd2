import { scalarText } from './edit-scalar.ts';

/** What an entry can hold: plain data, without nothing. */
export type WritableValue = string | number | boolean | readonly WritableValue[] | { readonly [key: string]: WritableValue };
export type WritableMap = Readonly<Record<string, WritableValue>>;

/** How the neighbours are written. */
export interface WritingStyle {
  /** `{ on: … }` rather than `{on: …}`. */
  spaced: boolean;
  /** Days stand bare, as nearly everybody writes them, though a reader of YAML 1.1 makes dates of them. */
  bareDays: boolean;
}

/** A map in braces on one line. */
export const inBraces = (map: WritableMap, style: WritingStyle): string => braced(pairs(map, style).join(', '), style);

/** `key: value` for each key of a map, each value on one line. */
export const pairs = (map: WritableMap, style: WritingStyle): string[] =>
  Object.entries(map).map(([key, value]) => `${keyText(key)}: ${inline(value, style, timeKeys.has(key))}`);

/** Where a day is a time; a note that is nothing but a day is a text. */
const timeKeys: ReadonlySet<string> = new Set(['on', 'known', 'deadline', 'forecast']);

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The format has a key `on`, which only a reader of YAML 1.1 takes for something else; nobody quotes it. */
const keyText = (key: string): string => (key === 'on' ? key : scalarText(key));

function inline(value: WritableValue, style: WritingStyle, isTime: boolean): string {
  if (typeof value === 'string') return isTime && style.bareDays && day.test(value) ? value : scalarText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((one) => inline(one, style, false)).join(', ')}]`;
  return inBraces(value, style);
}

const isList = (value: WritableValue): value is readonly WritableValue[] => Array.isArray(value);

const braced = (inside: string, { spaced }: WritingStyle): string => (spaced ? `{ ${inside} }` : `{${inside}}`);
