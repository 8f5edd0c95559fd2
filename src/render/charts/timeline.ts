import { type Drawing, heightOf, type Part, rule, type Sheet, write, writeLines } from './canvas.ts';
import type { Timeline, TimelineMark, TimelineRow } from './chart.ts';
import { type Entry, legend } from './legend.ts';
import { lookMark } from './looks.ts';
import { palette } from './palette.ts';
import { fit, type Label, widthOf } from './text.ts';
import { axisHeight, axisLabels, axisSize, gridLines, type TimeAxis, timeAxis } from './time-axis.ts';
import { drawMark, extentOf, lane, type Shown } from './timeline-marks.ts';

const size = 13;
const titleSize = 14;
/** From here on labels stand to the left of the marks, below that over them. */
const wide = 560;
/** The room of a light in front of a label. */
const lightRoom = 17;
/** From this many rows on the axis is repeated at the foot. */
const longColumn = 14;

/** Items over time by area. Labels get their room first; the lines of the months never cross a word. */
export function drawTimeline(chart: Timeline, { left, right, top }: Sheet): Drawing {
  const beside = right - left >= wide;
  const labels = beside ? Math.min(400, (right - left) * 0.4) : 0;
  const axis = timeAxis(chart.from, chart.to, left + labels + 8, right - 8, chart.months);
  const lights = chart.groups.some(({ rows }) => rows.some(({ light }) => light !== null)) ? lightRoom : 0;

  const head = today(chart, axis, top);
  const axisTop = top + (head.length > 0 ? 18 : 0);
  const parts: Part[] = [...head, ...axisLabels(axis, axisTop)];
  let y = axisTop + axisHeight(axis) + 2;
  for (const { title, rows } of chart.groups) {
    if (title !== null) {
      const label = fit(title, right - left, 2, { size: titleSize, bold: true });
      parts.push(...writeLines(label, left, y + 5, { size: titleSize, bold: true }));
      y += heightOf(label, titleSize) + 8;
    }
    for (const row of rows) {
      const label = fit(row.label, (beside ? labels : right - left) - lights, 3, { size });
      const band = bandOf(row, label, beside, y, axis);
      parts.push(...drawRow(row, label, band, { left, lights, axis, chart }));
      y = band.next;
    }
    y += 4;
  }
  const rowCount = chart.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (rowCount >= longColumn) {
    parts.push(...axisLabels(axis, y));
    y += axisHeight(axis) + 2;
  }
  const words = legend(entriesOf(chart), left, right, y + 8);
  return { parts: [...parts, ...words.parts], height: y + 8 + words.height - top };
}

function today({ today: now, from, to }: Timeline, axis: TimeAxis, top: number): Part[] {
  if (!now || now.day < from || now.day > to) return [];
  const label = fit(now.label, axis.right - axis.left, 1, { size: axisSize, bold: true });
  const text = label.lines[0] ?? '';
  const half = widthOf(text, { size: axisSize, bold: true }) / 2;
  const x = axis.middle(now.day);
  const [place, anchor] = x - half < axis.left ? [axis.left, 'start' as const] : x + half > axis.right ? [axis.right, 'end' as const] : [x, 'middle' as const];
  return [write(text, place, top + 12, { size: axisSize, bold: true, fill: palette.today, full: label.full, anchor })];
}

/** Where a row's label and its lanes of marks stand. */
interface Band {
  labelTop: number;
  top: number;
  bottom: number;
  next: number;
  lanes: Shown[][];
}

function bandOf({ marks }: TimelineRow, label: Label, beside: boolean, y: number, axis: TimeAxis): Band {
  const lanes = lanesOf(marks, axis);
  const text = heightOf(label, size);
  const high = Math.max(lanes.length, 1) * lane + 4;
  if (!beside) return { labelTop: y + 2, top: y + text + 3, bottom: y + text + 3 + high, next: y + text + high + 7, lanes };
  const whole = Math.max(text + 6, high);
  return { labelTop: y + (whole - text) / 2, top: y, bottom: y + whole, next: y + whole, lanes };
}

const order: Readonly<Record<TimelineMark['kind'], number>> = { slip: 0, deadline: 1, window: 2, forecast: 3, event: 4 };

/** Marks that would cover each other go on lanes of their own; an earlier deadline stays on the lane of the one that took its place. */
function lanesOf(marks: readonly TimelineMark[], axis: TimeAxis): Shown[][] {
  const lanes: { shown: Shown[]; taken: { left: number; right: number }[] }[] = [];
  for (const mark of [...marks].sort((a, b) => order[a.kind] - order[b.kind])) {
    const extent = extentOf(mark, axis);
    const free = lanes.find(({ taken }) => taken.every((one) => one.right <= extent.left || extent.right <= one.left));
    const on = free ?? { shown: [], taken: [] };
    if (!free) lanes.push(on);
    on.shown.push({ mark, outside: outsideOf(mark, axis) });
    on.taken.push(extent);
  }
  return lanes.map(({ shown }) => shown);
}

function outsideOf({ from, to }: TimelineMark, axis: TimeAxis): Shown['outside'] {
  if (axis.end(to) <= axis.left) return 'before';
  return axis.start(from) >= axis.right || (from === to && axis.start(to) >= axis.right) ? 'after' : null;
}

interface Around {
  left: number;
  lights: number;
  axis: TimeAxis;
  chart: Timeline;
}

function drawRow(row: TimelineRow, label: Label, { labelTop, top, bottom, lanes }: Band, { left, lights, axis, chart }: Around): Part[] {
  const middles = lanes.map((_, at) => top + (bottom - top) / 2 + (at - (lanes.length - 1) / 2) * lane);
  return [
    ...(row.light === null ? [] : [lookMark(row.light, left + 6, labelTop + 8, 11)]),
    ...writeLines(label, left + lights, labelTop, { size }),
    ...(row.marks.length > 0 ? [...gridLines(axis, top, bottom), ...todayLine(chart, axis, top, bottom)] : noteOf(row, axis, (top + bottom) / 2)),
    ...slipLines(row.marks, lanes, middles, axis),
    ...lanes.flatMap((shown, at) => shown.flatMap((one) => drawMark(one, axis, middles[at] ?? top))),
  ];
}

function noteOf({ note }: TimelineRow, axis: TimeAxis, middle: number): Part[] {
  const label = fit(note ?? '', axis.right - axis.left - 8, 1, { size: axisSize });
  return label.lines.map((line) => write(line, axis.left + 3, middle + 4, { size: axisSize, fill: palette.softText, full: label.full }));
}

const todayLine = ({ today: now, from, to }: Timeline, axis: TimeAxis, top: number, bottom: number): Part[] =>
  now && now.day >= from && now.day <= to ? [rule(axis.middle(now.day), top, axis.middle(now.day), bottom, palette.today, 1.5)] : [];

/** From an earlier deadline to the one that took its place. */
function slipLines(marks: readonly TimelineMark[], lanes: Shown[][], middles: readonly number[], axis: TimeAxis): Part[] {
  const deadline = marks.find(({ kind }) => kind === 'deadline');
  const slips = marks.filter(({ kind }) => kind === 'slip').sort((a, b) => (a.to < b.to ? -1 : 1));
  if (!deadline || slips.length === 0) return [];
  const placeOf = (mark: TimelineMark) => ({ x: axis.middle(mark.to), y: middles[lanes.findIndex((shown) => shown.some((one) => one.mark === mark))] ?? 0 });
  return slips.map((slip, at) => {
    const [start, end] = [placeOf(slip), placeOf(slips[at + 1] ?? deadline)];
    return rule(start.x, start.y, end.x, end.y, palette.softText, 1.2, '2 3');
  });
}

/** The lights and marks that occur, with their words. */
function entriesOf(chart: Timeline): Entry[] {
  const rows = chart.groups.flatMap((group) => group.rows);
  const all = rows.flatMap(({ marks }) => marks);
  const lights = new Map(rows.flatMap(({ light, said }) => (light === null ? [] : [[light, said] as const])));
  const some = (is: (mark: TimelineMark) => boolean): boolean => all.some(is);
  const entry = (word: string, width: number, occurs: boolean, mark: Entry['mark']): Entry[] => (occurs ? [{ word, width, mark }] : []);
  const { legend: words } = chart;
  return [
    ...lightOrder.flatMap((light) => entry(lights.get(light) ?? '', 12, lights.has(light), (x, y) => [lookMark(light, x, y, 11)])),
    ...(['deadline', 'forecast', 'event', 'slip'] as const).flatMap((kind) => entry(words[kind], 14, some((mark) => mark.kind === kind), sample({ kind }))),
    ...entry(words.vague, 34, some(isVague), sample({ from: first, to: last })),
    ...entry(words.soft, 34, some((mark) => isVague(mark) && mark.soft !== null), sample({ from: first, to: last, soft: between })),
    ...entry(words.window, 34, some(({ kind }) => kind === 'window'), sample({ kind: 'window', from: first, to: last })),
    ...entry(words.inferred, 14, some(({ inferred }) => inferred), sample({ inferred: true })),
    ...entry(words.outside, 12, some((mark) => mark.to < chart.from || mark.from > chart.to), (x, y) => drawMark({ mark: markOf({}), outside: 'after' }, { ...axisOf(0), right: x + 6 }, y)),
  ];
}

const lightOrder = ['green', 'yellow', 'red', 'grey', 'none'] as const;

const isVague = ({ kind, from, to }: TimelineMark): boolean => kind === 'deadline' && from !== to;

// Three days of a small axis of its own, on which the marks of the legend are drawn as all others are.
const [first, between, last] = ['2000-01-01', '2000-01-02', '2000-01-03'];
const markOf = (some: Partial<TimelineMark>): TimelineMark => ({ kind: 'deadline', from: last, to: last, soft: null, inferred: false, ...some });
const sample = (some: Partial<TimelineMark>) => (x: number, y: number): Part[] =>
  drawMark({ mark: markOf(some), outside: null }, axisOf((some.from ?? last) === last ? x - 23 : x - 17), y);

const axisOf = (left: number): TimeAxis => {
  const end = (day: string): number => left + (day === first ? 0 : day === between ? 11 : 28);
  return { left, right: left + 34, start: (day) => (day === last ? left + 14 : left), end, middle: (day) => end(day) - (day === last ? 5 : 0), ticks: [] };
};
