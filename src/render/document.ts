import type { Chart } from './charts/chart.ts';

/**
 * What every report is made of: blocks that say what a thing is, never how it looks.
 * The words are already in the reader's language. Each format prints these blocks its own way.
 */
export interface Document {
  /** The language of every word that does not say otherwise. */
  lang: Lang;
  /** The one heading of level 1. */
  title: string;
  /** The language of the title, where it differs from the document's. */
  titleLang?: string;
  subtitle?: Inline[];
  blocks: Block[];
  /** What stands behind the blocks where it is too much to be read in one go. */
  parts?: Parts;
}

/** Chapters that a format shows after the blocks, folded where it can, or leaves out where they are more than it bears. */
export interface Parts {
  title: string;
  /** Where to find them when they are left out. */
  hint: Inline[];
  all: Part[];
}

export interface Part {
  /** Leads to it: `to` of a span. */
  id: string;
  title: Inline[];
  /** A few words beside the title. */
  summary: Inline[];
  /** Made only when they are shown, so that a thousand parts are not held at once. */
  blocks: () => Block[];
}

export type Lang = 'da' | 'en';

export type Light = 'green' | 'yellow' | 'red' | 'grey' | 'none';

export type Inline = string | Span;

/** A stretch of text with a meaning. A line break in `text` is kept where the place allows one. */
export interface Span {
  text: string;
  strong?: true;
  /** Something to type or to find literally: an id, a command. */
  code?: true;
  /** Of less weight, such as a source. */
  muted?: true;
  /** The language of this part, where it differs from the document's. */
  lang?: string;
  /** `text` is then the word of the light; the format adds its shape and colour. */
  light?: Light;
  /** Something a person must still write: `text` says what, without brackets. */
  blank?: true;
  /** The part of the document that tells more of it. */
  to?: string;
  /** References of the sources that stand here by their short names. */
  cites?: readonly string[];
}

export type Block = Heading | Paragraph | List | Facts | Table | Figure | Callout | Blank | Listing;

export interface Heading {
  kind: 'heading';
  /** The title is level 1; no level is skipped on the way down. */
  level: 2 | 3 | 4;
  text: Inline[];
  id?: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: Inline[];
}

export interface List {
  kind: 'list';
  ordered?: true;
  items: Inline[][];
}

/** Terms with their values, such as the facts of one initiative. */
export interface Facts {
  kind: 'facts';
  rows: { term: string; value: Inline[] }[];
}

export interface Table {
  kind: 'table';
  caption?: string;
  columns: Column[];
  /** Every row has one cell for each column. */
  rows: Cell[][];
  id?: string;
  /** An anchor for each row that can be linked to, such as an item's; in step with `rows`. */
  rowIds?: (string | null)[];
  /** Whether a row is a part of the one before it; in step with `rows`. */
  nested?: boolean[];
}

export interface Column {
  title: string;
  align?: 'right';
  /** Gives way first where room is short. */
  flex?: true;
  /** Its cells name their row. */
  rowHeader?: true;
  /** What a reader may keep rows by, where the page can do that. */
  filter?: 'owner' | 'light';
}

export type Cell = Inline[];

/** A picture with everything that it shows in words too; a format without pictures prints the table alone. */
export interface Figure {
  kind: 'figure';
  id: string;
  /** What the picture is of, shown under it. */
  caption: string;
  /** What there is to see in it, for those who do not see it. */
  alt: string;
  chart: Chart;
  /** The figures behind the picture. */
  table: Table;
  /** The document says all of it elsewhere too: what cannot draw it leaves it out. */
  repeats?: true;
  /** A screen of text has no room for it. */
  pagesOnly?: true;
}

/** A few words set apart. `label` names the tone, so that colour never says it alone. */
export interface Callout {
  kind: 'callout';
  tone: Tone;
  label: string;
  text: Inline[];
}

export type Tone = 'decision' | 'missing' | 'note';

/** A passage that a person must write: `text` says what belongs there, without brackets. */
export interface Blank {
  kind: 'blank';
  text: string;
}

/** Lines to be read or copied as they stand, such as a plan file. */
export interface Listing {
  kind: 'listing';
  language: 'yaml';
  text: string;
}

/** The shape of each light, with a stand-in for screens without Unicode. */
export const lightShapes: Readonly<Record<Light, { shape: string; ascii: string }>> = {
  green: { shape: '●', ascii: '+' },
  yellow: { shape: '▲', ascii: '!' },
  red: { shape: '■', ascii: 'x' },
  grey: { shape: '○', ascii: '?' },
  none: { shape: '–', ascii: '-' },
};

export const strong = (text: string): Span => ({ text, strong: true });
export const code = (text: string): Span => ({ text, code: true });
export const muted = (text: string): Span => ({ text, muted: true });
export const light = (colour: Light, word: string): Span => ({ text: word, light: colour });
export const toWrite = (what: string): Span => ({ text: what, blank: true });
export const foreign = (lang: string, text: string): Span => ({ text, lang });

export const heading = (level: Heading['level'], ...text: Inline[]): Heading => ({ kind: 'heading', level, text });
export const paragraph = (...text: Inline[]): Paragraph => ({ kind: 'paragraph', text });
export const list = (...items: Inline[][]): List => ({ kind: 'list', items });
export const ordered = (...items: Inline[][]): List => ({ kind: 'list', ordered: true, items });
export const callout = (tone: Tone, label: string, ...text: Inline[]): Callout => ({ kind: 'callout', tone, label, text });
export const blank = (text: string): Blank => ({ kind: 'blank', text });
export const yaml = (text: string): Listing => ({ kind: 'listing', language: 'yaml', text });

export const facts = (...rows: [term: string, ...value: Inline[]][]): Facts => ({
  kind: 'facts',
  rows: rows.map(([term, ...value]) => ({ term, value })),
});

/** A browser holds so many folded parts with ease, and nothing else shows more of them. */
export const mostFolded = 500;

/** A document whose parts are chapters like all others, or, where they are more than `most`, only where to find them. */
export function unfolded({ parts, ...document }: Document, most: number): Document {
  if (!parts) return document;
  if (parts.all.length > most) return { ...document, blocks: [...document.blocks, paragraph(...parts.hint)] };
  const chapters = parts.all.flatMap(({ title, summary, blocks }): Block[] => [heading(2, ...title), ...(summary.length > 0 ? [paragraph(...summary)] : []), ...blocks()]);
  return { ...document, blocks: [...document.blocks, ...chapters] };
}

/** The one way to look at an inline: as a span. */
export function toSpan(inline: Inline): Span {
  return typeof inline === 'string' ? { text: inline } : inline;
}

/** The bare words of some inlines. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => toSpan(inline).text).join('');
}
