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
}
