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
   * How its values are meant. A `day` is an ISO date. A `decimal` is exact text with a point, such as "4.20". A
   * `light` is the word of a light, whose colour may be shown beside it by `lights`.
   */
  type: 'text' | 'day' | 'number' | 'decimal' | 'light';
}

export type SheetValue = string | number | null;
