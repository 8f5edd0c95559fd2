import type { Ratio } from './measure.ts';

/** One line of the table. */
export interface Row {
  what: string;
  against: string;
  /** Milliseconds of wall time, medians. */
  ours: number;
  theirs: number;
  ratio: Ratio;
  /** The same of processor time, which others on the machine do not stretch. */
  cpu?: Ratio;
  /** The ratio must not be above the bar. */
  bar?: number;
  aim?: number;
  /** Peak memory of ours in MiB, and of the other where it is known. */
  peak?: readonly [ours: number | null, theirs: number | null];
  note?: string;
}

const heads = ['what', 'against', 'ours ms', 'theirs ms', 'ratio', 'spread', 'cpu ratio', 'bar', 'aim', 'reached', 'peak MiB', 'note'];

/** The rows as a table in Markdown, its columns aligned so that a terminal shows it well too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const [head = '', ...body] = cells.map((row) => `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body, ''].join('\n');
}

function cellsOf({ what, against, ours, theirs, ratio, cpu, bar, aim, peak, note }: Row): string[] {
  const memory = (peak ?? []).map((one) => (one === null ? '–' : one.toFixed(0)));
  return [
    what, against, ours.toFixed(0), theirs.toFixed(0), figure(ratio.median), `${figure(ratio.least)}–${figure(ratio.most)}`, cpu ? figure(cpu.median) : '',
    bar === undefined ? '' : figure(bar), aim === undefined ? '' : figure(aim), reached(ratio.median, bar, aim), memory.join(' / '), note ?? '',
  ];
}

function reached(ratio: number, bar?: number, aim?: number): string {
  if (aim !== undefined && ratio <= aim) return 'aim';
  if (bar === undefined) return '';
  return ratio <= bar ? 'bar' : 'no';
}

const figure = (value: number): string => (value >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 3 : 2));
