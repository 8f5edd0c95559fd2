import CliTable from 'cli-table3';
import { type Cell, type Column, type Inline, type Table, toSpan } from '../document.ts';
import { type Line, measure, wrap } from './lines.ts';
import { renderFacts } from './facts.ts';
import type { Theme } from './theme.ts';

const gap = '  ';
/** Below this many columns a table that does not fit as it is is shown record by record. */
const narrow = 60;
/** A flexible column gives way down to this before the others do. */
const comfortable = 24;
/** No word is cut that fits in this, comma and all ("Digitaliseringsstyrelsen,"); for longer ones no room is kept. */
const longest = 26;
/** Cells up to this wide, such as a light or a status, stay on one line as long as anything else can give way. */
const short = 12;

/** A table as lines: in columns where they fit, else one record below the other. */
export function renderTable(table: Table, width: number, screen: number, theme: Theme): string[] {
  const widths = fitColumns(table, width, screen, theme);
  return widths ? inColumns(table, widths, theme) : asRecords(table, width, theme);
}

function fitColumns({ columns, rows }: Table, width: number, screen: number, theme: Theme): number[] | undefined {
  const sizes = columns.map(({ title, flex }, at) => {
    const parts = [[title], ...rows.map((row) => row[at] ?? [])].map((cell) => measure(cell, theme));
    const whole = Math.max(1, ...parts.map((part) => part.whole));
    const widest = Math.max(1, ...parts.map((part) => part.word));
    const word = widest > longest ? comfortable : widest;
    return { flex, whole, word, easy: Math.min(whole, Math.max(word, flex ? comfortable : short)) };
  });
  const room = width - gap.length * (columns.length - 1);
  const widths = sizes.map(({ whole }) => whole);
  const excess = () => widths.reduce((sum, each) => sum + each, 0) - room;
  if (excess() <= 0) return widths;
  if (screen <= narrow) return undefined;

  const steps: ((size: (typeof sizes)[number]) => number)[] = [
    ({ flex, whole, easy }) => (flex ? easy : whole),
    ({ easy }) => easy,
    ({ flex, word, easy }) => (flex ? word : easy),
    ({ word }) => word,
  ];
  for (const least of steps) shrink(widths, sizes.map(least), excess());
  return excess() <= 0 ? widths : undefined;
}

/** Takes columns from the widest first, never below its least width. */
function shrink(widths: number[], least: readonly number[], excess: number): void {
  for (let left = excess; left > 0; left -= 1) {
    let widest = -1;
    for (const [at, width] of widths.entries()) {
      if (width > (least[at] ?? 0) && width > (widths[widest] ?? 0)) widest = at;
    }
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function inColumns({ columns, rows }: Table, widths: readonly number[], theme: Theme): string[] {
  const row = (cells: readonly Cell[]) =>
    inLines(widths.map((width, at) => wrap(cells[at] ?? [], width, theme)));
  const heads = row(columns.map(({ title }) => [{ text: title, muted: true }]));
  const rules = [widths.map((width) => ({ text: theme.muted(theme.rule.repeat(width)), width }))];
  const body = rows.map(row).flatMap((lines, at, all) => {
    // A row of several lines stands apart, so that nobody reads two rows as one.
    const apart = at > 0 && (lines.length > 1 || (all[at - 1] ?? []).length > 1);
    return apart ? [columns.map(() => undefined), ...lines] : lines;
  });
  const place = layout(columns, widths);
  return [...heads, ...rules, ...body].map(place);
}

/** The lines of each cell side by side. */
function inLines(cells: readonly Line[][]): (Line | undefined)[][] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at]));
}

const nothing = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
    .map((name) => [name, '']),
);

/** The cells of a line, each in the width of its column. */
function layout(columns: readonly Column[], widths: readonly number[]): (line: readonly (Line | undefined)[]) => string {
  const between = framesOf(columns.length);
  return (line) => between.map((frame, at) => (at === 0 ? frame : placed(line[at - 1], widths[at - 1] ?? 0, columns[at - 1]?.align) + frame)).join('');
}

const frames = new Map<number, readonly string[]>();

// cli-table3 measures text by an old table of widths, takes colours apart, and lays out row by row at a cost that a
// table of a thousand rows feels. So it lays out one row of stand-ins for so many columns, and all lines are put in there.
function framesOf(columns: number): readonly string[] {
  const known = frames.get(columns);
  if (known) return known;
  const table = new CliTable({
    chars: { ...nothing, middle: gap },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: Array.from({ length: columns }, () => 1),
  });
  table.push(Array.from({ length: columns }, () => 'x'));
  const between = table.toString().split('x');
  frames.set(columns, between);
  return between;
}

function placed(cell: Line | undefined, width: number, align: Column['align']): string {
  const room = ' '.repeat(Math.max(0, width - (cell?.width ?? 0)));
  return align === 'right' ? room + (cell?.text ?? '') : (cell?.text ?? '') + room;
}

function asRecords({ columns, rows }: Table, width: number, theme: Theme): string[] {
  const named = columns.findIndex(({ rowHeader }) => rowHeader);
  return rows.flatMap((row, index) => {
    const filled = columns
      .map(({ title }, at) => ({ term: title, value: row[at] ?? [], names: at === Math.max(0, named) }))
      .filter(({ value }) => measure(value, theme).whole > 0)
      .map(({ term, value, names }) => ({ term, value: names ? value.map(emphasise) : value }));
    return [...(index > 0 ? [''] : []), ...renderFacts(filled, width, theme)];
  });
}

const emphasise = (inline: Inline): Inline => ({ ...toSpan(inline), strong: true });
