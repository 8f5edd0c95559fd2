// The full UTCDate brings formatters that take longer to load than a whole check.
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** A calendar day as ISO text, `YYYY-MM-DD`: no clock, no time zone. Days compare with `<`. */
export type Day = string;

const MS_A_DAY = 86_400_000;

const dateOf = (day: Day): Date => new UTCDate(day);
const textOf = (date: Date): Day => new Date(date).toISOString().slice(0, 10);

/** The day, or null where the calendar has none: 30 February is never 2 March. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return isOn(date, year, month, day) && year <= 9999 ? textOf(date) : null;
}

const isOn = (date: Date, year: number, month: number, day: number): boolean =>
  date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;

export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isOn(new Date(Date.UTC(year, month - 1, day)), year, month, day);
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** `month` is 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): Day => textOf(new Date(Date.UTC(year, month, 0)));

export const addDays = (day: Day, days: number): Day => textOf(plusDays(dateOf(day), days));

/** A day that the month reached does not have becomes its last one: 31 January + 1 month is 28 February. */
export const addMonths = (day: Day, months: number): Day => textOf(plusMonths(dateOf(day), months));

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => getISODay(dateOf(day));

/** Monday to Sunday of an ISO 8601 week; null for a week the year does not have. */
export function isoWeek(year: number, week: number): { from: Day; to: Day } | null {
  const monday = addDays(textOf(startOfISOWeek(new UTCDate(year, 0, 4))), 7 * (week - 1));
  return yearOf(addDays(monday, 3)) === year ? { from: monday, to: addDays(monday, 6) } : null;
}

export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);

/**
 * ISO text with offset for a wall-clock time (`HH:MM`) on a day in an IANA time zone. Null when the clock skips
 * that time on that day; of a time that comes twice, the first. `24:00` is midnight at the end of the day.
 */
export function instantOf(day: Day, clock: string, timeZone: string): string | null {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(wall)) return null;
  const read = wallClock(timeZone);
  // Before a change of the clock and after it; only where it is set back can both be right.
  const offsets = [-1, 1].map((days) => offsetAt(read, wall + days * MS_A_DAY));
  const offset = offsets.find((candidate) => read(wall - candidate) === wall);
  return offset === undefined ? null : new Date(wall).toISOString().slice(0, 19) + signed(offset);
}

type WallClock = (instantMs: number) => number;

/** Making a format costs a hundred times more than using it. */
const wallClocks = new Map<string, WallClock>();

/** What a clock on the wall shows at an instant, written as if the wall stood in UTC. */
function wallClock(timeZone: string): WallClock {
  const known = wallClocks.get(timeZone) ?? newWallClock(timeZone);
  wallClocks.set(timeZone, known);
  return known;
}

function newWallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instantMs) => {
    const parts = Object.fromEntries(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

const offsetAt = (read: WallClock, instantMs: number): number => read(instantMs) - instantMs;

function signed(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
