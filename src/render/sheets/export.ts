import type { ColumnType, ExportRow, ExportValue, RowKind } from '../../analysis/export.ts';
import type { SheetColumn, SheetValue, Workbook } from '../sheet.ts';

/** The rows of one kind with their columns. */
export interface ExportTable {
  kind: RowKind;
  columns: readonly { name: string; type: ColumnType }[];
  rows: Iterable<ExportRow>;
}

/** A sheet for each kind of row; the columns keep the names that programs know them by. */
export function exportWorkbook(tables: readonly ExportTable[], asOf: string, main: RowKind): Workbook {
  return {
    title: `planspor export ${asOf}`,
    asOf,
    main,
    sheets: tables.map(({ kind, columns, rows }) => ({
      name: kind,
      columns: columns.map(({ name, type }) => ({ title: name, type: types[type] })),
      rows: Array.from(rows, (row) => columns.map(({ name }) => cellOf(row[name] ?? null))),
    })),
  };
}

const types: Readonly<Record<ColumnType, SheetColumn['type']>> = {
  text: 'text', day: 'day', integer: 'number', number: 'number', decimal: 'decimal', boolean: 'text', list: 'text',
};

function cellOf(value: ExportValue): SheetValue {
  if (Array.isArray(value)) return value.length > 0 ? value.join('; ') : null;
  return typeof value === 'boolean' ? String(value) : value;
}
