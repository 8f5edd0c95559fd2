import type { Chart } from '../charts/chart.ts';
import type { Picture } from '../charts/png.ts';
import type { Described } from '../charts/svg.ts';
import type { Document, Lang } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import type { Calendar } from '../calendar.ts';
import type { ExportRow } from '../../analysis/export.ts';
import type { Workbook } from '../sheet.ts';

/** What a format can be given; a report says which of these it can deliver. */
export interface Inputs {
  document: Document;
  /** The plain result of an analysis, printed as it is. */
  data: unknown;
  /** The result of a check, in words. */
  findings: Findings;
  /** The result as tables of typed values. */
  sheets: Workbook;
  /** Days to be put in a calendar. */
  calendar: Calendar;
  /** Rows for other systems, made one at a time. */
  rows: Iterable<ExportRow>;
  /** A file to be written anew and gone on with by hand. */
  draft: Draft;
}

export interface RenderOptions {
  /** Columns of the screen; absent in a pipe. */
  width?: number | undefined;
  /** How many colours the screen shows, as chalk counts them; 0 for none. */
  color: 0 | 1 | 2 | 3;
  /** Whether the screen shows more than ASCII shapes and rules. */
  unicode: boolean;
  lang: Lang;
  /** `da` is what a Danish Excel reads: semicolons, a byte order mark, decimal commas. */
  csv?: 'plain' | 'da';
  /** Whether days are tasks in a calendar too, not only events. */
  todo?: boolean;
  /** Draws a chart as a PNG, for formats that hold pictures; without it a figure is its data alone. */
  picture?: (chart: Chart, described: Described) => Promise<Picture>;
  /** Prints a page by way of a browser on this machine. */
  print?: (html: string) => Promise<Uint8Array>;
}

/** The whole, or its parts one after the other where it may be too much to hold at once. */
export type Rendered = string | Uint8Array | Iterable<string>;

export interface Renderer<Input> {
  render: (input: Input, options: RenderOptions) => Rendered | Promise<Rendered>;
}

interface FormatOf<Kind extends keyof Inputs> {
  /** What a person writes after `--format`. */
  id: string;
  /** Other words for the same, where a command offers this format. */
  also?: readonly string[];
  /** File name endings without the dot, in lower case, that ask for this format. */
  extensions: readonly string[];
  /** Endings that belong to another format, or to several, and are right for this one too. */
  shares?: readonly string[];
  takes: Kind;
  /** A file of it is somebody's own work, which is replaced by force only. */
  keeps?: true;
  /** Loaded on demand, so that no run pays for a format that it does not use. */
  load: () => Promise<Renderer<Inputs[Kind]>>;
}

export type Format = { [Kind in keyof Inputs]: FormatOf<Kind> }[keyof Inputs];
