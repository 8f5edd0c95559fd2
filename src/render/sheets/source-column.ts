import type { Citation } from '../../model/common.ts';
import { plainText } from '../document.ts';
import { sourceCell } from '../reports/sources.ts';
import { text, type TableColumn } from './table.ts';
import type { TableWords } from './words.ts';

/** Where it is said, in few letters. */
export const sourceColumn = <Row>(of: (row: Row) => readonly Citation[], { words }: TableWords): TableColumn<Row> =>
  text('source', (row) => plainText(sourceCell(of(row), words)));
