import type { Light } from '../document.ts';
import type { ColumnName } from '../messages/data.ts';
import type { Sheet, SheetColumn, SheetValue } from '../sheet.ts';
import type { TableWords } from './words.ts';

/** One column: its title by name, and what each row has in it. */
export interface TableColumn<Row> {
  name: ColumnName | { title: string };
  type: SheetColumn['type'];
  of: (row: Row) => SheetValue | undefined;
  /** Stands there also when it is empty in every row: somebody is to fill it in. */
  toFill?: true;
}

type Of<Row, Value> = (row: Row) => Value | null | undefined;

export const text = <Row>(name: TableColumn<Row>['name'], of: Of<Row, string>): TableColumn<Row> => ({ name, type: 'text', of: (row) => of(row) || null });
export const toFill = <Row>(column: TableColumn<Row>): TableColumn<Row> => ({ ...column, toFill: true });
export const day = <Row>(name: ColumnName, of: Of<Row, string>): TableColumn<Row> => ({ name, type: 'day', of });
export const number = <Row>(name: TableColumn<Row>['name'], of: Of<Row, number>): TableColumn<Row> => ({ name, type: 'number', of });
export const decimal = <Row>(name: ColumnName, of: Of<Row, string>): TableColumn<Row> => ({ name, type: 'decimal', of });

export const light = <Row>(name: ColumnName, of: Of<Row, Light>, { words }: TableWords): TableColumn<Row> => ({
  name,
  type: 'light',
  of: (row) => {
    const colour = of(row);
    return colour ? words.labels.light[colour] : null;
  },
});

/** A column that asks for a part of its rows. */
export const within = <Row, Part>(part: (row: Row) => Part, columns: readonly TableColumn<Part>[]): TableColumn<Row>[] =>
  columns.map(({ of, ...column }) => ({ ...column, of: (row) => of(part(row)) }));

/** A table with all its columns, for programs that look for them by name. */
export function sheetOf<Row>(name: string, rows: readonly Row[], columns: readonly TableColumn<Row>[], { columns: titles, words }: TableWords): Sheet {
  const lights = Object.fromEntries(Object.entries(words.labels.light).map(([colour, word]) => [word, colour as Light]));
  return {
    name,
    columns: columns.map((column) => ({
      title: typeof column.name === 'string' ? titles[column.name] : column.name.title,
      type: column.type,
      ...(column.type === 'light' && { lights }),
    })),
    rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null)),
  };
}

/** For people: without the columns that nothing stands in, and nothing at all without rows. */
export function filledSheet<Row>(name: string, rows: readonly Row[], columns: readonly TableColumn<Row>[], words: TableWords): Sheet[] {
  if (rows.length === 0) return [];
  const used = columns.filter((column) => column.toFill || rows.some((row) => column.of(row) != null));
  return [sheetOf(name, rows, used, words)];
}
