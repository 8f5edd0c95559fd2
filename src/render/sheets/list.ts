import type { ListItem, ListResult } from '../../analysis/list.ts';
import type { Lang } from '../document.ts';
import { lookupOf } from '../reports/item-cells.ts';
import { plainly, type Telling } from '../reports/telling.ts';
import type { Workbook } from '../sheet.ts';
import { nameColumns, stateColumns } from './item-columns.ts';
import { sourceColumn } from './source-column.ts';
import { sheetOf, text } from './table.ts';
import { tableWordsIn } from './words.ts';

/** The items found, with every fact in a column of its own; the columns are always the same. */
export function listSheets({ items, asOf, filter }: ListResult, lang: Lang, { sources }: Telling = plainly): Workbook {
  const spoken = tableWordsIn(lang);
  const { list, language } = spoken.words;
  const columns = [
    text<ListItem>('partOf', (item) => item.of),
    ...nameColumns(spoken),
    text<ListItem>('targetGroups', ({ targetGroups }) => targetGroups.map((group) => group.text).join('; ')),
    ...stateColumns(lookupOf(items), spoken),
    ...(sources ? [sourceColumn<ListItem>((item) => [...item.sources, ...item.statusSources], spoken)] : []),
  ];
  return {
    title: list.title(items.length, filter.kind ?? 'initiative', language.date(asOf)),
    asOf,
    sheets: [sheetOf<ListItem>(spoken.sheets.list, items, columns, spoken)],
  };
}
