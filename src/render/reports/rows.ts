import type { NameResult } from '../../analysis/names.ts';
import { type Facts, type Inline, muted, type Table } from '../document.ts';
import { idOf } from './item-cells.ts';
import { joined, type Words } from './words.ts';

export type Row = [term: string, value: readonly Inline[]];

/** Rows of facts; what has no value is left out. */
export const factRows = (...rows: (Row | null)[]): Facts => ({
  kind: 'facts',
  rows: rows.flatMap((row) => (row && row[1].length > 0 ? [{ term: row[0], value: [...row[1]] }] : [])),
});

/** A table without the columns that nothing stands in. */
export function filled(table: Table): Table {
  const kept = table.columns.map((_, at) => table.rows.some((row) => (row[at] ?? []).length > 0));
  const keep = <Part>(parts: readonly Part[]): Part[] => parts.filter((_, at) => kept[at]);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

/** An author's text, or nothing. */
export const said = (text: string | null, words: Words): Inline[] => (text === null ? [] : [words.own(text)]);

/** "6 møder". */
export const counted = (count: number, unit: string | null, words: Words): string =>
  [words.language.number(count), unit].filter(Boolean).join(' ');

export const listed = (texts: readonly string[]): Inline[] => (texts.length > 0 ? [texts.join(', ')] : []);

/** A name in its own language, with the id that leads to it. */
export const named = ({ ref, text, lang }: NameResult, words: Words): Inline[] =>
  text === ref ? [text] : [lang === words.lang ? text : { text, lang }, muted(` (${idOf(ref)})`)];

/** Names one below the other. */
export const namedAll = (names: readonly NameResult[], words: Words): Inline[] =>
  joined(names.map((one) => named(one, words)), '\n');

/** Names of things that everybody knows without their ids. */
export const plainNames = (names: readonly NameResult[], words: Words): Inline[] =>
  joined(names.map(({ text, lang }): Inline[] => [lang === words.lang ? text : { text, lang }]), '; ');
