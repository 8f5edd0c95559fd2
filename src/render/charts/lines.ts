import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { addDays } from '../../model/day.ts';
import { type Box, boxOf, type Drawing, heightOf, isInside, node, overlaps, type Part, rule, type Sheet, title, write, writeLines } from './canvas.ts';
import type { Lines, LinesPanel } from './chart.ts';
import { type Entry, legend } from './legend.ts';
import { path } from './looks.ts';
import { palette } from './palette.ts';
import { fit, widthOf } from './text.ts';
import { axisHeight, axisLabels, gridLines, type TimeAxis, timeAxis } from './time-axis.ts';

const size = 13;
const tickSize = 12;
const plotHeight = 150;
/** A panel is at least this wide, where the picture is. */
const leastPanel = 280;
const between = 26;

/** A panel for each target group, all on the same scales, so that they can be compared by eye. */
export function drawLines(chart: Lines, { left, right, top, id }: Sheet): Drawing {
  const columns = Math.max(1, Math.min(chart.panels.length, 3, Math.floor((right - left + between) / (leastPanel + between))));
  const width = (right - left - between * (columns - 1)) / columns;
  const days = daysOf(chart.panels);
  const values = scaleOf(chart.panels);
  const parts: Part[] = [];
  let y = top;
  for (let first = 0; first < chart.panels.length; first += columns) {
    const row = chart.panels.slice(first, first + columns);
    const titles = row.map((panel) => fit(panel.title ?? '', width, 2, { size: 14, bold: true }));
    const titleHeight = Math.max(...titles.map((label) => heightOf(label, 14)));
    const heights = row.map((panel, at) => {
      const x = left + at * (width + between);
      const label = titles[at];
      if (label) parts.push(...writeLines(label, x, y, { size: 14, bold: true }));
      const drawn = drawPanel(panel, chart, { left: x, right: x + width, top: y + titleHeight + 4, id }, days, values);
      parts.push(...drawn.parts);
      return titleHeight + 4 + drawn.height;
    });
    y += Math.max(...heights) + 14;
  }
  const words = legend(entriesOf(chart, id), left, right, y);
  const pattern = node('pattern', { id: `${id}-band`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, node('path', { d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', stroke: palette.markPale, 'stroke-width': 2.5 }));
  return { parts: [...parts, ...words.parts], height: y + words.height - top, patterns: chart.panels.some(({ band }) => band) ? [pattern] : [] };
}

/** The first and the last day that any panel names, with room for marks at both ends. */
function daysOf(panels: readonly LinesPanel[]): { from: string; to: string } {
  const named = panels.flatMap(({ points, baseline, targets }) => [...points.map(({ on }) => on), baseline?.on ?? null, ...targets.map(({ by }) => by)]).filter((day) => day !== null).sort();
  const [first = '2000-01-01', last = first] = [named[0], named.at(-1)];
  return first === last ? { from: addDays(first, -15), to: addDays(last, 15) } : { from: first, to: last };
}

/** Values from the least to the greatest; the axis does not begin at zero, and says so by its figures. */
function scaleOf(panels: readonly LinesPanel[]) {
  const values = panels.flatMap(({ points, baseline, targets, band }) => [
    ...points.map(({ value }) => value),
    ...(baseline ? [baseline.value] : []),
    ...targets.map(({ value }) => value),
    ...[band?.from, band?.to].filter((value) => value != null),
  ]);
  const [least, most] = [Math.max(Math.min(...values), -furthest), Math.min(Math.max(...values), furthest)];
  const greatest = Math.max(Math.abs(least), Math.abs(most));
  const spread = most - least > greatest * finest ? most - least : greatest;
  const room = (spread > 1 / furthest ? spread : 1) * 0.12;
  return scaleLinear([least - room, most + room], [0, 1]).nice(4).clamp(true);
}

/** Beyond this, and between differences finer than that, a scale cannot be reckoned: what is greater stands at its end. */
const furthest = 1e300;
const finest = 1e-12;

type Values = ReturnType<typeof scaleOf>;

function drawPanel(panel: LinesPanel, chart: Lines, { left, right, top, id }: Sheet, { from, to }: { from: string; to: string }, values: Values): Drawing {
  const ticks = values.ticks(4).map((value) => ({ value, label: fit(chart.number(value), (right - left) * 0.3, 1, { size: tickSize }).lines[0] ?? '' }));
  const x0 = left + Math.max(...ticks.map(({ label }) => widthOf(label, { size: tickSize })), 10) + 8;
  const axis = timeAxis(from, to, x0 + 10, right - 10, chart.months);
  const [low, high] = [top + plotHeight, top + 8];
  const place = (value: number): number => low - values(value) * (low - high);
  const room: Box = { left: x0 + 2, right, top: top - 2, bottom: low - 1 };
  const taken: Box[] = marksOf(panel, axis, place);
  return {
    height: plotHeight + 4 + axisHeight(axis),
    parts: [
      ...gridLines(axis, high, low),
      ...bandOf(panel, x0, right, place, low, high, id),
      ...ticks.flatMap(({ value, label }) => [rule(x0, place(value), right, place(value), palette.grid), write(label, x0 - 6, place(value) + 4, { size: tickSize, anchor: 'end', fill: palette.softText })]),
      rule(x0, low, right, low, palette.softText),
      ...drawMarks(panel, axis, place, x0, right),
      ...labelsOf(panel, axis, place, room, taken),
      ...axisLabels(axis, low + 2),
    ],
  };
}

function bandOf({ band }: LinesPanel, x0: number, right: number, place: (value: number) => number, low: number, high: number, id: string): Part[] {
  if (!band) return [];
  const bottom = band.from === null ? low : place(band.from);
  const upper = band.to === null ? high : place(band.to);
  const edges = [band.from, band.to].filter((value) => value !== null).map((value) => rule(x0, place(value), right, place(value), palette.mark, 1.5, '6 3'));
  return [node('rect', { x: x0, y: upper, width: right - x0, height: Math.max(1, bottom - upper), fill: `url(#${id}-band)` }, title(band.label)), ...edges];
}

const dayOf = (day: string | null, axis: TimeAxis): number => (day === null ? axis.left : axis.middle(day));
const aimAt = (day: string | null, axis: TimeAxis): number => (day === null ? axis.right : axis.middle(day));

/** The room that marks and the line between them take, which no label covers. */
const marksOf = ({ points, baseline, targets }: LinesPanel, axis: TimeAxis, place: (value: number) => number): Box[] => [
  ...alongLine(lineOf({ points, baseline }, axis, place)),
  ...[
    ...points.map(({ on, value }) => [axis.middle(on), place(value)] as const),
    ...(baseline ? [[dayOf(baseline.on, axis), place(baseline.value)] as const] : []),
    ...targets.map(({ by, value }) => [aimAt(by, axis), place(value)] as const),
  ].map(([x, y]) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })),
];

type At = readonly [x: number, y: number];

const lineOf = ({ points, baseline }: Pick<LinesPanel, 'points' | 'baseline'>, axis: TimeAxis, place: (value: number) => number): At[] => [
  ...(baseline && baseline.on !== null ? [[axis.middle(baseline.on), place(baseline.value)] as const] : []),
  ...points.map(({ on, value }) => [axis.middle(on), place(value)] as const),
];

const stride = 5;

function alongLine(points: readonly At[]): Box[] {
  return points.slice(1).flatMap(([x, y], at) => {
    const [x0, y0] = points[at] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / stride));
    return Array.from({ length: count }, (_, n) => {
      const [bx, by] = [x0 + ((x - x0) * n) / count, y0 + ((y - y0) * n) / count];
      return { left: bx - 2, right: bx + 2, top: by - 2, bottom: by + 2 };
    });
  });
}

function drawMarks({ points, baseline, targets }: LinesPanel, axis: TimeAxis, place: (value: number) => number, x0: number, right: number): Part[] {
  const start = baseline && ([dayOf(baseline.on, axis), place(baseline.value)] as const);
  const through = line<At>().digits(2)(lineOf({ points, baseline }, axis, place).map(([x, y]) => [x, y]));
  return [
    ...(baseline ? [rule(x0, place(baseline.value), right, place(baseline.value), palette.softText, 1, '2 3')] : []),
    ...(through === null ? [] : [node('path', { d: through, fill: 'none', stroke: palette.mark, 'stroke-width': 2 })]),
    ...(baseline && start ? [baselineMark(start[0], start[1], baseline.approx, baseline.label)] : []),
    ...points.map(({ value, on, approx, label }) => pointMark(axis.middle(on), place(value), approx, `${label} (${on})`)),
    ...targets.map(({ by, value, label }) => targetMark(aimAt(by, axis), place(value), [label, by].filter((part) => part !== null).join(' · '))),
  ];
}

const pointMark = (x: number, y: number, approx: boolean, said: string): Part =>
  node('circle', { cx: x, cy: y, r: 4.5, fill: approx ? palette.card : palette.mark, stroke: palette.mark, 'stroke-width': 2 }, title(said));

const baselineMark = (x: number, y: number, approx: boolean, said: string): Part =>
  node('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: approx ? palette.card : palette.softText, stroke: palette.softText, 'stroke-width': 2 }, title(said));

const targetMark = (x: number, y: number, said: string): Part =>
  node('path', { d: path([x, y - 6.5], [x + 6.5, y], [x, y + 6.5], [x - 6.5, y]), fill: palette.card, stroke: palette.today, 'stroke-width': 2.2 }, title(said));

/** Figures beside their marks: the newest, the target and the baseline first, the others where they find room. */
function labelsOf({ points, baseline, targets, band }: LinesPanel, axis: TimeAxis, place: (value: number) => number, room: Box, taken: Box[]): Part[] {
  const wanted = [
    ...points.slice(-1).map(({ on, value, label }) => ({ x: axis.middle(on), y: place(value), label, bold: true })),
    ...targets.map(({ by, value, label }) => ({ x: aimAt(by, axis), y: place(value), label, bold: false })),
    ...(baseline ? [{ x: dayOf(baseline.on, axis), y: place(baseline.value), label: baseline.label, bold: false }] : []),
    ...points.slice(0, -1).reverse().map(({ on, value, label }) => ({ x: axis.middle(on), y: place(value), label, bold: false })),
  ];
  const placed: Box[] = [...taken];
  const parts = wanted.flatMap(({ x, y, label, bold }) => {
    const { lines, full } = fit(label, (room.right - room.left) * 0.6, 1, { size, bold });
    const text = lines[0] ?? '';
    const spot = spots(x, y).map(([tx, ty, anchor]) => ({ tx, ty, anchor, box: boxOf(text, tx, ty, { size, bold, anchor }) })).find(({ box }) => isInside(box, room) && placed.every((one) => !overlaps(one, box)));
    if (!spot) return [];
    placed.push(spot.box);
    return [halo(spot.box), write(text, spot.tx, spot.ty, { size, bold, anchor: spot.anchor, full })];
  });
  return band ? [...parts, ...bandLabel(band, place, room, placed)] : parts;
}

/** Nothing runs through a figure. */
const halo = ({ left, right, top, bottom }: Box): Part => node('rect', { x: left - 1, y: top, width: right - left + 2, height: bottom - top, fill: palette.card, 'fill-opacity': 0.85 });

const spots = (x: number, y: number): [number, number, 'start' | 'middle' | 'end'][] => [
  [x, y - 9, 'middle'], [x, y + 19, 'middle'], [x + 9, y + 4, 'start'], [x - 9, y + 4, 'end'],
  [x + 7, y - 9, 'end'], [x - 7, y - 9, 'start'], [x + 7, y + 19, 'end'], [x - 7, y + 19, 'start'],
  [x + 7, y - 24, 'end'], [x - 7, y - 24, 'start'], [x + 7, y + 33, 'end'], [x - 7, y + 33, 'start'],
];

function bandLabel(band: NonNullable<LinesPanel['band']>, place: (value: number) => number, room: Box, placed: readonly Box[]): Part[] {
  const { lines, full } = fit(band.label, room.right - room.left - 12, 1, { size: tickSize });
  const text = lines[0] ?? '';
  const edge = place(band.from ?? band.to ?? 0);
  for (const y of band.from === null ? [edge + 15, edge - 5, edge + 30] : [edge + 15, edge - 5, edge - 20]) {
    for (const [x, anchor] of [[room.right - 4, 'end'], [room.left + 4, 'start']] as const) {
      const box = boxOf(text, x, y, { size: tickSize, anchor });
      if (isInside(box, room) && placed.every((one) => !overlaps(one, box))) return [halo(box), write(text, x, y, { size: tickSize, anchor, full })];
    }
  }
  return [];
}

function entriesOf({ panels, legend: words }: Lines, id: string): Entry[] {
  const some = (is: (panel: LinesPanel) => boolean): boolean => panels.some(is);
  const entries: (Entry | false)[] = [
    some(({ points }) => points.some(({ approx }) => !approx)) && { word: words.value, width: 12, mark: (x, y) => [pointMark(x, y, false, words.value)] },
    some(({ points, baseline }) => points.some(({ approx }) => approx) || baseline?.approx === true) && { word: words.approx, width: 12, mark: (x, y) => [pointMark(x, y, true, words.approx)] },
    some(({ baseline }) => baseline !== null) && { word: words.baseline, width: 12, mark: (x, y) => [baselineMark(x, y, false, words.baseline)] },
    some(({ targets }) => targets.length > 0) && { word: words.target, width: 14, mark: (x, y) => [targetMark(x, y, words.target)] },
    some(({ band }) => band !== null) && { word: words.band, width: 22, mark: (x, y) => [node('rect', { x: x - 11, y: y - 6, width: 22, height: 12, fill: `url(#${id}-band)`, stroke: palette.mark, 'stroke-dasharray': '6 3' })] },
  ];
  return entries.filter((entry) => entry !== false);
}
