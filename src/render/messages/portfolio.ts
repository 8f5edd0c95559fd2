/** What a report says of many plans at once. */
export interface PortfolioWords {
  heading: string;
  /** "1.000 planer". */
  count: (plans: number) => string;
  plan: string;
  plans: string;
  programme: string;
  organisation: string;
  /** Above the table of the plans. */
  order: string;
  /** Plans that name none. */
  noProgramme: string;
  noOwner: string;
  lights: string;
  initiatives: string;
  overdue: string;
  dueSoon: (within: number) => string;
  undated: string;
  notReported: string;
  /** The chapters of the plans one by one. */
  parts: string;
  /** The entries of a list of deadlines, group by group. */
  entries: string;
  /** Below a table that ends before its rows do. */
  firstOf: (shown: number, all: number) => string;
  /** How to see one plan, where there are too many to show. */
  hint: string;
  /** How to see the entries behind the counts. */
  entriesHint: string;
}
