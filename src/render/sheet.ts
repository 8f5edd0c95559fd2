import type { Light } from './document.ts';

/** The tables of a result, in the order they are read. */
export interface Workbook {
  title: string;
  /** The day the tables are of, in place of the time of their making: the same input gives the same bytes. */
  asOf: string;
  /** Never none. */
  sheets: readonly Sheet[];
  /** The name of the sheet that stands for all where a file holds one table; the first where absent. */
  main?: string;
}

/** A table of values with their types, for spreadsheets and other programs. */
export interface Sheet {
  /** What a spreadsheet calls it; unique among its neighbours. */
  name: string;
  columns: readonly SheetColumn[];
  /** Every row has one value for each column; null where nothing is stated. */
  rows: readonly (readonly SheetValue[])[];
}

export interface SheetColumn {
  title: string;
  /**
   * How its values are meant. A `day` is an ISO date. A `decimal` is exact text with a point, such as "4.20"; other
   * words in it are text. A `light` is the word of a light, whose colour may be shown beside it by `lights`.
   */
  type: 'text' | 'day' | 'number' | 'decimal' | 'light';
  /** The light behind each word, in a column of lights. */
  lights?: Readonly<Record<string, Light>>;
}

export type SheetValue = string | number | null;
