import type { Matrix } from '../charts/chart.ts';
import { keyLines, labelledLines, sharesOf } from './chart-labels.ts';
import { wrap } from './lines.ts';
import type { Theme } from './theme.ts';

/** A figure for each pair under the letter of its column, a cross in a hole, and what the letters stand for; null where they do not fit. */
export function matrixLines({ columns, rows, legend }: Matrix, width: number, theme: Theme): string[] | null {
  const cell = Math.max(2, ...columns.map((_, at) => letter(at).length), ...rows.flatMap(({ counts }) => counts.map((count) => String(count).length))) + 1;
  const room = columns.length * cell;
  if (room > width) return null;
  const shares = sharesOf(rows.map(({ label }) => [label]), width, room, theme);
  if (shares.picture < room) return null;
  const hole = theme.unicode ? '×' : 'x';
  const line = (cells: readonly string[]): string => cells.map((text) => text.padStart(cell)).join('');
  const head = labelledLines([''], line(columns.map((_, at) => letter(at))), shares, theme).filter((text) => text.trim() !== '');
  const drawn = rows.flatMap(({ label, counts }) => labelledLines([label], line(counts.map((count) => (count > 0 ? String(count) : hole))), shares, theme));
  const key = columns.flatMap((name, at) => wrap([`${letter(at)}  ${name}`], width, theme, { newlines: 'space' }).map(({ text }) => text));
  return [...head, ...drawn, ...key, ...keyLines([[`1 ${legend.count}`], [`${hole} ${legend.hole}`]], width, theme)];
}

/** a, b, …, z, aa, ab, …: small, since areas have capitals of their own. */
function letter(at: number): string {
  return (at >= 26 ? letter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(97 + (at % 26));
}
