import type { CoverageCounts } from '../../analysis/coverage-portfolio.ts';
import type { CoverageSide } from './figures.ts';

/** The words of what serves what, and of what nothing serves. */
export interface CoverageWords {
  title: (date: string) => string;
  nothing: string;
  /** The number of initiatives, all of them promised or all of them intentions. */
  initiatives: string;
  intents: string;
  /** What the plan has none of. */
  absent: (sides: readonly CoverageSide[]) => string;
  /** No initiative names anything of a side; or some do not, followed by which. */
  silent: (side: CoverageSide) => string;
  silentSome: (side: CoverageSide, count: number, all: number) => string;
  /** Headings. */
  sides: Readonly<Record<CoverageSide, string>>;
  count: string;
  servedBy: string;
  holes: string;
  noHoles: string;
  /** Things of a side that nothing serves. */
  unserved: Readonly<Record<CoverageSide, string>>;
  pair: (rows: CoverageSide, columns: CoverageSide) => string;
  /** Before the holes of each row: the pairs of two things that are served, but never together. */
  pairsWithout: string;
  principles: string;
  principle: string;
  meeting: string;
  items: string;
  caption: string;
  alt: (principles: number, meetings: number, untaken: number) => string;
  taken: string;
  notTaken: string;
  /** Principles that no meeting has taken up. */
  untaken: string;
  silentMeetings: (count: number) => string;
  portfolio: CoveragePortfolioWords;
}

/** What many plans serve together. */
export interface CoveragePortfolioWords {
  order: string;
  counts: Readonly<Record<Exclude<keyof CoverageCounts, 'initiatives'>, string>>;
  /** Of so many plans it cannot be told, since no initiative names anything of a side. */
  silentPlans: (side: 'goals' | 'groups', plans: number) => string;
  /** Behind the title of a plan. */
  holes: (count: number) => string;
  /** Above the things that plans share, and what no plan serves. */
  shared: Readonly<Record<'goals' | 'groups', string>>;
  unserved: Readonly<Record<'goals' | 'groups', string>>;
  unnamedPrinciples: string;
  /** Column heads: how many plans name it, serve it, and name it without serving it. */
  named: string;
  serving: string;
  lacking: string;
  caption: string;
  alt: (programmes: number, groups: number, holes: number) => string;
  count: string;
  hole: string;
}
