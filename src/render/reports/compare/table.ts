import type { ItemHead } from '../../../analysis/compare/item.ts';
import { type Block, type Cell, type Column, heading, muted, type Table } from '../../document.ts';
import { idOf, titleCell } from '../item-cells.ts';
import { filled } from '../rows.ts';
import type { Words } from '../words.ts';

export type Level = 2 | 3;

/** A chapter of one table; none where there is nothing to tell. */
export function chapter(title: string, columns: readonly Column[], rows: readonly Cell[][], level: Level, nested?: boolean[]): Block[] {
  if (rows.length === 0) return [];
  const table: Table = { kind: 'table', columns: [...columns], rows: [...rows], ...(nested && { nested }) };
  return [heading(level, title), filled(table)];
}

export const what = ({ status }: Words): Column => ({ title: status.what, rowHeader: true, flex: true });
export const flexible = (title: string): Column => ({ title, flex: true });

/** An item by the number of its document, else with the id that leads to it. */
export const itemCell = (item: Pick<ItemHead, 'ref' | 'number' | 'title'>, words: Words): Cell => [
  ...titleCell(item, words),
  ...(item.number === null ? [' ', muted(`(${idOf(item.ref)})`)] : []),
];

/** Which rows are deliverables below their own initiative. */
export function nestedRows(items: readonly Pick<ItemHead, 'ref' | 'parent'>[]): boolean[] {
  const shown = new Set<string>();
  return items.map(({ ref, parent }) => {
    shown.add(ref);
    return parent !== null && shown.has(parent);
  });
}
