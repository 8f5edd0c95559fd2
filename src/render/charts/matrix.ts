import { type Drawing, heightOf, lineHeight, node, type Part, type Sheet, title, write, writeLines } from './canvas.ts';
import type { Matrix } from './chart.ts';
import { type Entry, legend } from './legend.ts';
import { palette } from './palette.ts';
import { fit, type Label, widthOf } from './text.ts';

const size = 13;
/** A column with its name over it needs this much; below that it gets a letter, and a key tells its name. */
const named = 96;
const lettered = 30;
const cellHeight = 26;
/** From here on the names of the rows stand to the left, below that over their cells. */
const wide = 460;

/** A cell for each pair: a figure where something serves it, a crossed box where nothing does. */
export function drawMatrix({ columns, rows, legend: words }: Matrix, { left, right, top }: Sheet): Drawing {
  const beside = right - left >= wide;
  const labelRoom = beside ? Math.min((right - left) * 0.42, Math.max(120, ...rows.map(({ label }) => widthOf(label.slice(0, 120), { size }) + 4))) : 0;
  const from = left + labelRoom + (beside ? 12 : 0);
  const withNames = (right - from) / Math.max(1, columns.length) >= named;
  const perBlock = Math.max(1, withNames ? columns.length : Math.floor((right - from) / lettered));
  const cell = Math.min(withNames ? 150 : 64, (right - from) / Math.min(perBlock, Math.max(1, columns.length)));

  const parts: Part[] = [];
  let y = top;
  for (let first = 0; first < columns.length; first += perBlock) {
    const some = columns.slice(first, first + perBlock);
    const heads: Label[] = some.map((name, at) => (withNames ? fit(name, cell - 8, 4, { size }) : { lines: [letter(first + at)], full: name }));
    const headHeight = Math.max(...heads.map((label) => heightOf(label, size)));
    for (const [at, label] of heads.entries()) parts.push(...writeHead(label, from + (at + 0.5) * cell, y + headHeight - heightOf(label, size)));
    y += headHeight + 6;
    for (const { label, counts } of rows) {
      const name = fit(label, beside ? labelRoom : right - left, 3, { size });
      const text = heightOf(name, size);
      const high = beside ? Math.max(cellHeight, text + 4) : cellHeight;
      parts.push(...writeLines(name, left, beside ? y + (high - text) / 2 : y, { size }));
      const cellTop = beside ? y : y + text + 2;
      some.forEach((column, at) => parts.push(...drawCell(counts[first + at] ?? 0, `${label} · ${column}`, from + at * cell + 2, cellTop + 1, cell - 4, high - 2, words.hole)));
      y = cellTop + high + (beside ? 2 : 8);
    }
    y += 10;
  }
  if (!withNames) {
    for (const [at, name] of columns.entries()) {
      const label = fit(name, right - left - 34, 2, { size });
      parts.push(...writeLines({ lines: [letter(at)], full: null }, left, y, { size, bold: true }), ...writeLines(label, left + 34, y, { size }));
      y += Math.max(lineHeight(size), heightOf(label, size)) + 2;
    }
    y += 6;
  }
  const key = legend(entriesOf(rows, words), left, right, y);
  return { parts: [...parts, ...key.parts], height: y + key.height - top };
}

const writeHead = (label: Label, x: number, top: number): Part[] => writeLines(label, x, top, { size, anchor: 'middle', fill: palette.softText });

/** A, B, …, Z, AA, AB, … */
function letter(at: number): string {
  return (at >= 26 ? letter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

function drawCell(count: number, pair: string, x: number, y: number, width: number, height: number, hole: string): Part[] {
  const middle = y + height / 2;
  if (count > 0) {
    return [
      node('rect', { x, y, width, height, rx: 3, fill: palette.markPale, stroke: palette.mark, 'stroke-width': 0.8 }, title(`${pair}: ${count}`)),
      // A part of a number would be another number.
      write(widthOf(String(count), { size, bold: true }) <= width ? String(count) : '…', x + width / 2, middle + 4.5, { size, bold: true, anchor: 'middle' }),
    ];
  }
  return [node('rect', { x, y, width, height, rx: 3, fill: palette.card, stroke: palette.hole, 'stroke-width': 1.2, 'stroke-dasharray': '4 3' }, title(`${pair}: ${hole}`)), cross(x + width / 2, middle)];
}

const cross = (x: number, y: number): Part =>
  node('path', { d: `M${Math.round((x - 5) * 100) / 100} ${Math.round((y - 5) * 100) / 100}l10 10m0 -10l-10 10`, stroke: palette.hole, 'stroke-width': 2 });

function entriesOf(rows: Matrix['rows'], words: Matrix['legend']): Entry[] {
  const counts = rows.flatMap((row) => row.counts);
  const entries: (Entry | false)[] = [
    counts.some((count) => count > 0) && { word: words.count, width: 22, mark: (x, y) => [node('rect', { x: x - 11, y: y - 8, width: 22, height: lineHeight(size) - 1, rx: 3, fill: palette.markPale, stroke: palette.mark, 'stroke-width': 0.8 }), write('1', x, y + 4.5, { size, bold: true, anchor: 'middle' })] },
    counts.includes(0) && { word: words.hole, width: 12, mark: (x, y) => [cross(x, y)] },
  ];
  return entries.filter((entry) => entry !== false);
}
