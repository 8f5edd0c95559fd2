import { symbol, symbolStar } from 'd3-shape';
import type { TimelineMark } from './chart.ts';
import { node, type Part, rule, title } from './canvas.ts';
import { path } from './looks.ts';
import { palette } from './palette.ts';
import type { TimeAxis } from './time-axis.ts';

/** The height of one lane of marks, and half the width of a mark on a single day. */
export const lane = 17;
const half = 6.5;
const tall = 9;

const diamond = (x: number, y: number): string => path([x, y - half], [x + half, y], [x, y + half], [x - half, y]);
const star = symbol(symbolStar, 64)() ?? '';

const said = (mark: TimelineMark): Part => title(mark.from === mark.to ? mark.to : `${mark.from} – ${mark.to}`);

/** The pixels a mark takes on its lane. */
export function extentOf({ from, to }: TimelineMark, axis: TimeAxis): { left: number; right: number } {
  const middle = axis.middle(to);
  return { left: Math.min(from === to ? middle : axis.start(from), middle) - half - 1, right: middle + half + 1 };
}

export interface Shown {
  mark: TimelineMark;
  /** Lies wholly before or after what the picture shows. */
  outside: 'before' | 'after' | null;
}

/** A mark on its lane, whose middle is at `y`. */
export function drawMark({ mark, outside }: Shown, axis: TimeAxis, y: number): Part[] {
  if (outside) return [arrow(outside, axis, y, mark)];
  const x = axis.middle(mark.to);
  switch (mark.kind) {
    case 'deadline':
      return [...span(mark, axis, y), node('path', { d: diamond(x, y), fill: mark.inferred ? palette.card : palette.mark, stroke: palette.mark, 'stroke-width': 1.5, 'stroke-dasharray': mark.inferred ? '2 1.5' : undefined }, said(mark))];
    case 'forecast':
      return [...reach(mark, axis, y), node('circle', { cx: x, cy: y, r: half - 1.5, fill: palette.card, stroke: palette.mark, 'stroke-width': 2, 'stroke-dasharray': mark.inferred ? '2 1.5' : undefined }, said(mark))];
    case 'window':
      return [brackets(mark, axis, y)];
    case 'event':
      return [...reach(mark, axis, y), node('path', { d: star, transform: `translate(${Math.round(x * 100) / 100} ${y})`, fill: palette.today, stroke: palette.today }, said(mark))];
    case 'slip':
      return [node('path', { d: diamond(x, y), fill: palette.card, stroke: palette.softText, 'stroke-width': 1.2, 'stroke-dasharray': '2 2' }, said(mark))];
  }
}

/** The days within which a deadline falls; from a line on, where its early reading has passed, with a heavy stroke. */
function span(mark: TimelineMark, axis: TimeAxis, y: number): Part[] {
  if (mark.from === mark.to) return [];
  const [from, to] = [axis.start(mark.from), axis.end(mark.to)];
  const soft = mark.soft !== null && mark.soft >= mark.from && mark.soft < mark.to ? axis.end(mark.soft) : null;
  return [
    node('rect', { x: from, y: y - tall / 2, width: Math.max(1, to - from), height: tall, fill: palette.markPale, stroke: palette.mark, 'stroke-width': 1, 'stroke-dasharray': mark.inferred ? '2 2' : undefined }, said(mark)),
    ...(soft === null ? [] : [rule(soft, y - tall / 2 - 2, soft, y + tall / 2 + 2, palette.mark, 1.5), rule(soft, y, to, y, palette.mark, 2.5)]),
  ];
}

/** The days over which an expectation reaches. */
const reach = (mark: TimelineMark, axis: TimeAxis, y: number): Part[] =>
  mark.from === mark.to ? [] : [rule(axis.start(mark.from), y, axis.end(mark.to), y, mark.kind === 'event' ? palette.today : palette.mark, 2, '3 3')];

/** A window is open to its first and closed after its last day, with nothing due in it. */
function brackets(mark: TimelineMark, axis: TimeAxis, y: number): Part {
  const [from, to] = [axis.start(mark.from), Math.max(axis.end(mark.to), axis.start(mark.from) + 6)];
  const [a, b] = [Math.round(from * 100) / 100, Math.round(to * 100) / 100];
  const d = `M${a + 4} ${y - half}H${a}V${y + half}H${a + 4}M${b - 4} ${y - half}H${b}V${y + half}H${b - 4}M${a} ${y}H${b}`;
  return node('path', { d, fill: 'none', stroke: palette.mark, 'stroke-width': 1.8 }, said(mark));
}

function arrow(to: 'before' | 'after', axis: TimeAxis, y: number, mark: TimelineMark): Part {
  const x = to === 'before' ? axis.left + 1 : axis.right - 1;
  const back = to === 'before' ? x + 9 : x - 9;
  return node('path', { d: path([x, y], [back, y - half], [back, y + half]), fill: palette.softText }, said(mark));
}
