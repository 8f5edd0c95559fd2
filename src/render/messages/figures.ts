import type { Look, Timeline } from '../charts/chart.ts';

export type CoverageSide = 'goals' | 'groups' | 'areas';
export type CountedSide = { side: CoverageSide; count: number };

/** The words of pictures: what they are called, what is to be seen in them, and what their marks mean. */
export interface FigureWords {
  area: string;
  all: string;
  /** Behind the caption of a picture in several parts. */
  part: (number: number, parts: number) => string;
  /** Several parts of a bar with their counts in words. */
  counts: (parts: readonly { word: string; count: number }[]) => string;
  lights: {
    caption: (date: string) => string;
    alt: (areas: number, initiatives: number, counts: string) => string;
  };
  progress: {
    caption: string;
    alt: (areas: number, initiatives: number, counts: string) => string;
    /** How far the work has come. */
    words: Readonly<Record<Exclude<Look, 'green' | 'yellow' | 'red' | 'none'>, string>>;
  };
  results: {
    caption: string;
    alt: (areas: number, initiatives: number, counts: string) => string;
    notJudged: string;
  };
  timeline: {
    /** Of a status on a day, of a plan, and of the list of deadlines. */
    captions: { status: (date: string) => string; plan: string; deadlines: string };
    alt: (seen: { from: string; to: string; rows: number; dated: number; red: number; yellow: number }) => string;
    /** Behind the caption, where only the rows are shown that call for attention. */
    pressing: (shown: number, all: number) => string;
    /** Column heads of the table behind it. */
    what: string;
    kind: string;
    days: string;
    noDeadline: string;
    marks: Timeline['legend'];
    heading: string;
  };
  kpi: {
    caption: (title: string) => string;
    /** One panel, from its first figure to its last. */
    alt: (panel: { title: string | null; first: string; last: string; target: string | null; limit: string | null; between: number }) => string;
    limit: (direction: 'up' | 'down', value: string) => string;
    group: string;
    figure: string;
    words: { value: string; approx: string; baseline: string; target: string; band: Readonly<Record<'up' | 'down', string>> };
    everybody: string;
  };
  coverage: {
    heading: string;
    caption: (rows: CoverageSide, columns: CoverageSide) => string;
    alt: (rows: CountedSide, columns: CountedSide, holes: number) => string;
    leftOut: (initiatives: number) => string;
    /** The head of the first column. */
    sides: Readonly<Record<CoverageSide, string>>;
    count: string;
    hole: string;
  };
}
