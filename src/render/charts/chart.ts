import type { Light } from '../document.ts';

/** What a picture shows, with its words already in the reader's language; each way of drawing draws it its own way. */
export type Chart = Timeline | Bars | Lines | Matrix;

/** Items over time. Days are ISO and inclusive; what lies outside `from` to `to` is pointed at from the edge. */
export interface Timeline {
  kind: 'timeline';
  from: string;
  to: string;
  /** The day of the report, where it lies in the picture, and its word. */
  today: { day: string; label: string } | null;
  groups: { title: string | null; rows: TimelineRow[] }[];
  /** Names of the months, from January, as they stand on an axis. */
  months: readonly string[];
  /** What each kind of mark means; only those that occur are drawn. */
  legend: Readonly<Record<TimelineMark['kind'] | 'vague' | 'soft' | 'inferred' | 'outside', string>>;
}

export interface TimelineRow {
  label: string;
  light: Light | null;
  /** The word of the light. */
  said: string;
  marks: TimelineMark[];
  /** What is said of a row that has no mark: no deadline, ongoing. */
  note: string | null;
}

export interface TimelineMark {
  /** `slip` is an earlier deadline that was moved; `event` a day that is somebody else's. */
  kind: 'deadline' | 'forecast' | 'window' | 'event' | 'slip';
  from: string;
  to: string;
  /** From here on the early reading of a vague deadline has passed. */
  soft: string | null;
  /** Nobody stated this day. */
  inferred: boolean;
}

/** How a part of a bar is drawn: as a traffic light, or as how far the work has come. */
export type Look = Light | 'done' | 'going' | 'waiting' | 'stopped';

/** Parts of a whole, a bar for each row. */
export interface Bars {
  kind: 'bars';
  /** The parts in their order; each row has a count for each of them. */
  parts: { look: Look; word: string }[];
  rows: { label: string; counts: number[] }[];
}

/** Measurements over time; each target group has a panel of its own. */
export interface Lines {
  kind: 'lines';
  panels: LinesPanel[];
  /** Names of the months, from January. */
  months: readonly string[];
  /** How a number on an axis is written. */
  number: (decimal: number) => string;
  legend: Readonly<Record<'value' | 'approx' | 'baseline' | 'target' | 'band', string>>;
}

export interface LinesPanel {
  title: string | null;
  /** `label` is the figure as it is said, "ca. 4 pct.". */
  points: { on: string; value: number; label: string; approx: boolean }[];
  baseline: { on: string | null; value: number; label: string; approx: boolean } | null;
  targets: { by: string | null; value: number; label: string }[];
  /** Where a figure that must not fall (or rise) may lie. */
  band: { from: number | null; to: number | null; label: string } | null;
}

/** How many things serve each pair; a zero is a hole. */
export interface Matrix {
  kind: 'matrix';
  columns: readonly string[];
  rows: { label: string; counts: number[] }[];
  /** What a number counts, and what a hole is. */
  legend: { count: string; hole: string };
}
