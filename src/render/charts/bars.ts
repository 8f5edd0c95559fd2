import { scaleLinear } from 'd3-scale';
import type { Bars } from './chart.ts';
import { type Drawing, heightOf, lineHeight, node, type Part, type Sheet, title, write, writeLines } from './canvas.ts';
import { legend } from './legend.ts';
import { fillOf, lookMark, patternOf } from './looks.ts';
import { looks } from './palette.ts';
import { fit, widthOf } from './text.ts';

const size = 14;
const barHeight = 16;
/** From here on a label stands to the left of its bar, below that over it. */
const wide = 560;

/** A bar for each row on one scale, with its counts in figures beside it. */
export function drawBars({ parts: kinds, rows }: Bars, { left, right, top, id }: Sheet): Drawing {
  const occurring = kinds.filter((_, at) => rows.some(({ counts }) => (counts[at] ?? 0) > 0));
  const beside = right - left >= wide;
  const figures = Math.max(0, ...rows.map((row) => figuresWidth(kinds, row)));
  const labelRoom = beside ? Math.min((right - left) * 0.4, Math.max(80, ...rows.map(({ label }) => widthOf(label.slice(0, 80), { size }) + 4))) : right - left;
  const from = beside ? left + labelRoom + 14 : left;
  const figuresBeside = beside && right - from - figures > 120;
  const to = figuresBeside ? right - figures - 14 : right;
  const most = Math.max(1, ...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const scale = scaleLinear([0, most], [0, to - from]);

  const drawn: Part[] = [];
  let y = top;
  for (const row of rows) {
    const label = fit(row.label, labelRoom, beside ? 3 : 2, { size });
    const text = heightOf(label, size);
    drawn.push(...writeLines(label, left, y, { size }));
    const barTop = beside ? y + 1 : y + text + 3;
    drawn.push(...barOf(row, kinds, from, barTop, scale, id));
    const line = figuresBeside ? barTop + barHeight / 2 : barTop + barHeight + 11;
    drawn.push(...figuresOf(row, kinds, figuresBeside ? to + 14 : from, line, right));
    const below = figuresBeside ? barTop + barHeight : barTop + barHeight + 4 + lineHeight(size) * figureRows(row, kinds, from, right);
    y = Math.max(beside ? y + text : 0, below) + 12;
  }
  const words = legend(
    occurring.map(({ look, word }) => ({ word, width: 12, mark: (x, middle) => [lookMark(look, x, middle, 11)] })),
    left,
    right,
    y + 2,
  );
  return { parts: [...drawn, ...words.parts], height: y + 2 + words.height - top, patterns: occurring.flatMap(({ look }) => patternOf(look, id)) };
}

function barOf({ label, counts }: Bars['rows'][number], kinds: Bars['parts'], from: number, y: number, scale: (count: number) => number, id: string): Part[] {
  let before = 0;
  return kinds.flatMap(({ look, word }, at) => {
    const count = counts[at] ?? 0;
    if (count === 0) return [];
    const x = from + scale(before) + 0.75;
    const width = Math.max(1, scale(count) - 2.5);
    before += count;
    return [
      node(
        'rect',
        { x, y, width, height: barHeight, fill: fillOf(look, id), stroke: looks[look].ink, 'stroke-width': 1.5, 'stroke-dasharray': look === 'none' ? '4 2' : undefined },
        title(`${label}: ${word} ${count}`),
      ),
    ];
  });
}

/** The counts of a row that are not zero. */
const counted = ({ counts }: Bars['rows'][number], kinds: Bars['parts']) =>
  kinds.flatMap(({ look }, at) => ((counts[at] ?? 0) > 0 ? [{ look, text: String(counts[at]) }] : []));

const figureWidth = (text: string): number => 17 + widthOf(text, { size, bold: true });
const figureGap = 12;

const figuresWidth = (kinds: Bars['parts'], row: Bars['rows'][number]): number =>
  counted(row, kinds).reduce((sum, { text }) => sum + figureWidth(text) + figureGap, -figureGap);

function placed(row: Bars['rows'][number], kinds: Bars['parts'], from: number, right: number) {
  let x = from;
  let line = 0;
  return counted(row, kinds).map(({ look, text }) => {
    const width = figureWidth(text);
    // Room that was measured to be just enough must not be lost to the last digit.
    if (x > from && x + width > right + 0.5) {
      x = from;
      line += 1;
    }
    const at = { look, text, x, line };
    x += width + figureGap;
    return at;
  });
}

const figureRows = (row: Bars['rows'][number], kinds: Bars['parts'], from: number, right: number): number =>
  (placed(row, kinds, from, right).at(-1)?.line ?? -1) + 1;

const figuresOf = (row: Bars['rows'][number], kinds: Bars['parts'], from: number, middle: number, right: number): Part[] =>
  placed(row, kinds, from, right).flatMap(({ look, text, x, line }) => {
    const y = middle + line * lineHeight(size);
    return [lookMark(look, x + 6, y, 11), write(text, x + 17, y + 5, { size, bold: true })];
  });
