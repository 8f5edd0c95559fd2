import { addDays, type Day, dayOf, isoWeek, lastDayOfMonth } from '../day.ts';
import type { Conventions, Season } from './conventions.ts';
import { impossible, type Interval } from './span.ts';
import type { Refusal } from './types.ts';
import type { Position } from './words.ts';

/** The first of one month to the last of another, both of them counted from January of `year`. */
export function monthsOf(year: number, first: number, last: number): Interval {
  return { from: lastDayOfMonth(year, first).slice(0, 8) + '01', to: lastDayOfMonth(year, last) };
}

export function quarterOf(year: number, quarter: number): Interval | Refusal {
  if (quarter < 1 || quarter > 4) return impossible(`${year}-Q4`);
  return monthsOf(year, 3 * quarter - 2, 3 * quarter);
}

export function halfOf(year: number, half: number): Interval | Refusal {
  if (half < 1 || half > 2) return impossible(`${year}-H2`);
  return monthsOf(year, 6 * half - 5, 6 * half);
}

export function weekOf(year: number, week: number): Interval | Refusal {
  const days = week < 1 ? null : isoWeek(year, week);
  return days ?? impossible(`${year}-W${isoWeek(year, 53) ? 53 : 52}`);
}

/** A season belongs to the year it begins in: winter 2026 begins in December 2026 (decision 3). */
export function seasonOf(year: number, season: Season, conventions: Conventions): Interval {
  const { from, to } = conventions.seasons[season];
  return { from: monthDay(year, from), to: monthDay(to < from ? year + 1 : year, to) };
}

/** `MM-DD` in a year; a day too late for the month is its last. */
export function monthDay(year: number, text: string): Day {
  const month = Number(text.slice(0, 2));
  return dayOf(year, month, Number(text.slice(3))) ?? lastDayOfMonth(year, month);
}

/**
 * Primo, medio and ultimo of a year: thirds, with a soft end 31 January for primo and 31 July for medio (decision 2),
 * or narrowly January, June to July, December.
 */
export function partOfYear(year: number, position: Position, conventions: Conventions): Interval {
  if (conventions.year === 'narrow') {
    const [first, last] = ({ primo: [1, 1], medio: [6, 7], ultimo: [12, 12] } as const)[position];
    return monthsOf(year, first, last);
  }
  const thirds = { primo: monthsOf(year, 1, 4), medio: monthsOf(year, 5, 8), ultimo: monthsOf(year, 9, 12) };
  const soft = { primo: `${year}-01-31`, medio: `${year}-07-31`, ultimo: null }[position];
  return { ...thirds[position], ...(soft && { soft }) };
}

/** Days 1–10, 11–20 and 21–last of a month unless the conventions say otherwise (decision 2). */
export function partOfMonth(year: number, month: number, position: Position, conventions: Conventions): Interval {
  const { from, to } = monthsOf(year, month, month);
  const primoEnd = addDays(from, conventions.month.primo - 1);
  const medioEnd = addDays(from, conventions.month.medio - 1);
  if (position === 'primo') return { from, to: primoEnd };
  return position === 'medio' ? { from: addDays(primoEnd, 1), to: medioEnd } : { from: addDays(medioEnd, 1), to };
}

/** First, second or third month of a quarter (decision 2). */
export function partOfQuarter({ from }: Interval, position: Position): Interval {
  const month = Number(from.slice(5, 7)) + { primo: 0, medio: 1, ultimo: 2 }[position];
  return monthsOf(Number(from.slice(0, 4)), month, month);
}

/** Monday–Tuesday, Wednesday–Thursday, Friday–Sunday. */
export function partOfWeek({ from }: Interval, position: Position): Interval {
  const [first, last] = ({ primo: [0, 1], medio: [2, 3], ultimo: [4, 6] } as const)[position];
  return { from: addDays(from, first), to: addDays(from, last) };
}
