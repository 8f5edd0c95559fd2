/** Seasons by the English word; "fall" is autumn. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** How words without an official meaning are read; `conventions:` of the settings may change each. */
export interface Conventions {
  /**
   * Primo, medio and ultimo of a year. `thirds`: they end 30 April, 31 August and 31 December. `narrow`: January,
   * June to July, December (decision 2).
   */
  year: 'thirds' | 'narrow';
  /** The last day of primo and of medio of a month; ultimo is the rest (decision 2). */
  month: { primo: number; medio: number };
  /**
   * First and last day of the seasons as `MM-DD`. One that ends before it begins ends in the next year, and `02-29`
   * is the last day of any February (decision 3).
   */
  seasons: Record<Season, { from: string; to: string }>;
}

/** Thirds of a year and of a month, and seasons of whole months (decisions 2 and 3). */
export const defaultConventions: Conventions = {
  year: 'thirds',
  month: { primo: 10, medio: 20 },
  seasons: {
    spring: { from: '03-01', to: '05-31' },
    summer: { from: '06-01', to: '08-31' },
    autumn: { from: '09-01', to: '11-30' },
    winter: { from: '12-01', to: '02-29' },
  },
};
