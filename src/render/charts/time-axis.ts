import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../model/day.ts';
import { type Part, rule, write } from './canvas.ts';
import { palette } from './palette.ts';
import { widthOf } from './text.ts';

/** Where days stand between two sides: a day fills the room from its start to the start of the next. */
export interface TimeAxis {
  left: number;
  right: number;
  /** The start of a day. */
  start: (day: string) => number;
  /** The end of a day. */
  end: (day: string) => number;
  /** The middle of a day. */
  middle: (day: string) => number;
  ticks: Tick[];
}

interface Tick {
  x: number;
  label: string;
  /** A second word under it: the year where it begins. */
  year: string | null;
}

export const axisSize = 12;
/** Months between two labels, the first that leaves them room. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 60_000];

/** @param months names of the months, from January */
export function timeAxis(from: string, to: string, left: number, right: number, months: readonly string[]): TimeAxis {
  const scale = scaleLinear([0, daysBetween(from, to) + 1], [left, right]);
  const at = (day: string): number => Math.min(right, Math.max(left, scale(daysBetween(from, day))));
  const end = (day: string): number => Math.min(right, Math.max(left, scale(daysBetween(from, day) + 1)));
  const choices = steps.map((step) => ticksOf(from, to, step, months, at));
  const ticks = choices.find((some) => fitSideBySide(some, right)) ?? [];
  return { left, right, start: at, end, middle: (day) => (at(day) + end(day)) / 2, ticks };
}

function ticksOf(from: string, to: string, step: number, months: readonly string[], at: (day: string) => number): Tick[] {
  const numbered = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [numbered(from), numbered(to)];
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last && ticks.length < 400; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const day = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const begins = month % 12 < step || ticks.length === 0;
    if (step >= 12) ticks.push({ x: at(day < from ? from : day), label: year, year: null });
    else ticks.push({ x: at(day < from ? from : day), label: (months[month % 12] ?? '').slice(0, 3), year: begins ? year : null });
  }
  return ticks;
}

/** Labels stand to the right of their tick, the last one inside the picture. */
function fitSideBySide(ticks: readonly Tick[], right: number): boolean {
  return ticks.every(({ x, label, year }, at) => {
    const room = (ticks[at + 1]?.x ?? right + 4) - x;
    const yearRoom = (ticks.slice(at + 1).find((one) => one.year !== null)?.x ?? right + 4) - x;
    return tickWidth(label) <= room && (year === null || tickWidth(year) <= yearRoom);
  });
}

const tickWidth = (label: string): number => widthOf(label, { size: axisSize }) + 8;

/** The names of the ticks, years under months, from `top` down; 32 pixels high. */
export const axisLabels = ({ ticks }: TimeAxis, top: number): Part[] =>
  ticks.flatMap(({ x, label, year }) => [
    write(label, x + 3, top + 12, { size: axisSize, fill: palette.softText }),
    ...(year === null ? [] : [write(year, x + 3, top + 27, { size: axisSize, bold: true, fill: palette.softText })]),
  ]);

export const axisHeight = ({ ticks }: TimeAxis): number => (ticks.some(({ year }) => year !== null) ? 32 : 18);

export const gridLines = ({ ticks }: TimeAxis, top: number, bottom: number): Part[] => ticks.map(({ x }) => rule(x, top, x, bottom, palette.grid));
