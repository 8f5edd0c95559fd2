/** The file that known findings are kept in, beside the settings or in the folder of the plans. */
export const baselineName = 'planspor-baseline.yaml';

/** So many findings of one check about one thing. Lines do not come into it, so a plan can be edited around them. */
export interface BaselineEntry {
  /** Below the folder of the baseline, with forward slashes. */
  file: string;
  check: string;
  /** The id of the thing; where there is none `/` and the path into the file. */
  item: string;
  count: number;
}
