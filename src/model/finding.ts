/** Where something stands: keys and list positions from the top of a file's data down to it. */
export type Path = readonly (string | number)[];

/** A stretch of a file's text in UTF-16 offsets, end exclusive; used where no path leads. */
export interface Span {
  start: number;
  end: number;
}

export interface Place {
  /** The file as it was named when it was read. */
  file: string;
  at: Path | Span;
  /** Which half of a key–value pair is meant; the value when absent. */
  on?: 'key' | 'value';
}

export type Severity = 'error' | 'warning' | 'info';

/** One thing found: a code, the typed facts its sentence needs, and where it stands. */
export interface Found<Facts = unknown> extends Place {
  facts: Facts;
  /** What encloses the place, where that is a stretch of text. */
  within?: Path;
  /** A second place that matters, such as the first of two equal ids. */
  related?: (Place & { note: RelatedNote })[];
}

/** What a related place is to the finding. */
export type RelatedNote =
  | 'first' | 'target' | 'waits-for' | 'reported-here' | 'entry-before' | 'ended-here' | 'moved-from' | 'goes-on' | 'next-plan';
