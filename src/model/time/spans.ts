import { date } from './dates.ts';
import { fiscalYear, occasion } from './occasions.ts';
import {
  halfOf, monthsOf, partOfMonth, partOfQuarter, partOfWeek, partOfYear, quarterOf, seasonOf, weekOf,
} from './periods.ts';
import { phrases, type Reader } from './reader.ts';
import { type Dated, dated, type Interval, map, type Span } from './span.ts';
import type { Refusal } from './types.ts';
import {
  cardinals, endOfWords, halfWords, leadWords, months, ordinalEndings, ordinals, positions, quarterWords, seasons, weekWords,
  yearWords,
} from './words.ts';
import { year, yearBehind, yearPair } from './year.ts';

const weekLetter = phrases('w');
const quarterLetter = phrases('q');
const halfLetter = phrases('h');
const firstWord = phrases('første', 'first');
const lastWord = phrases('sidste', 'last');
const monthsWord = phrases('måneder', 'months');

const one = { least: 1, most: 1 };
const oneOrTwo = { least: 1, most: 2 };
const two = { least: 2, most: 2 };

/** Any single stretch of the calendar; the more specific readings come first. */
export function span(reader: Reader): Span | null {
  return reader.first([date, isoPeriod, endOf, occasion, firstMonths, partOf, quarter, half, week, season, month, wholeYear]);
}

/** Something counted within a year, where "1.–2. kvartal" and "uge 42–44" can leave out a half. */
function numbered(n: number, given: number | null, build: (year: number, n: number) => Interval | Refusal): Span {
  return { ...dated(given, (y) => build(y, n)), sibling: (other) => numbered(other, given, build) };
}

/** 2017-10, 2017-W42, 2017-Q3, 2017-H2; EDTF seasons 21–24 and quarters 33–36, read with our intervals */
function isoPeriod(reader: Reader): Span | null {
  const y = year(reader);
  if (y === null) return null;
  const hyphen = reader.mark('-') !== null;
  if (reader.phrase(weekLetter)) return iso(y, reader.number(oneOrTwo), weekOf);
  if (reader.phrase(quarterLetter)) return iso(y, reader.number(one), quarterOf);
  if (reader.phrase(halfLetter)) return iso(y, reader.number(one), halfOf);
  const code = hyphen ? reader.number(two) : null;
  if (code === null) return null;
  if (code >= 1 && code <= 12) return iso(y, code, (_, m) => monthsOf(y, m, m));
  const edtfSeason = (['spring', 'summer', 'autumn', 'winter'] as const)[code - 21];
  if (edtfSeason) return iso(y, code, () => seasonOf(y, edtfSeason, reader.context.conventions));
  return code >= 33 && code <= 36 ? iso(y, code - 32, quarterOf) : null;
}

function iso(y: number, n: number | null, build: (year: number, n: number) => Interval | Refusal): Span | null {
  return n === null ? null : { ...dated(y, () => build(y, n)), iso: true };
}

/** "udgangen af juni 2017", "the end of Q3 2017": the last day */
function endOf(reader: Reader): Span | null {
  if (!reader.phrase(endOfWords)) return null;
  reader.mark('-');
  while (reader.phrase(leadWords));
  const whole = reader.first([isoPeriod, fiscalYear, firstMonths, quarter, half, week, season, month, wholeYear]);
  return whole && { ...map(whole, ({ to }) => ({ from: to, to })), before: 'inclusive', day: true };
}

/** "first six months of 2018", "de sidste tre måneder af 2018" */
function firstMonths(reader: Reader): Span | null {
  const fromStart = reader.phrase(firstWord);
  if (!fromStart && !reader.phrase(lastWord)) return null;
  const count = reader.word(cardinals) ?? reader.number(oneOrTwo);
  if (count === null || count < 1 || count > 12 || !reader.phrase(monthsWord)) return null;
  const y = yearBehind(reader);
  return y === null ? null : dated(y, () => (fromStart ? monthsOf(y, 1, count) : monthsOf(y, 13 - count, 12)));
}

/** Primo, medio, ultimo and early, mid, late of a year, quarter, month or week. */
function partOf(reader: Reader): Span | null {
  const position = reader.word(positions);
  if (position === null) return null;
  reader.mark('-');
  const { conventions } = reader.context;
  return reader.first<Span>([
    () => part(reader.attempt(quarter), (whole) => partOfQuarter(whole, position)),
    () => part(reader.attempt(week), (whole) => partOfWeek(whole, position)),
    () => {
      const m = reader.word(months);
      return m === null ? null : dated(yearBehind(reader), (y) => partOfMonth(y, m, position, conventions));
    },
    () => {
      const y = year(reader);
      return y === null ? null : dated(y, () => partOfYear(y, position, conventions));
    },
  ]);
}

const part = (whole: Dated<Interval> | null, change: (whole: Interval) => Interval): Span | null =>
  whole && map(whole, change);

/** "3." or "third" in front of a quarter or half */
function ordinal(reader: Reader): number | null {
  const named = reader.word(ordinals);
  if (named !== null) return named;
  const n = reader.number(one);
  if (!reader.phrase(ordinalEndings)) reader.mark('.');
  return n;
}

function quarter(reader: Reader): Span | null {
  const short = reader.phrase(quarterLetter);
  const n = short ? reader.number(one) : ordinal(reader);
  if (n === null || (!short && !reader.phrase(quarterWords))) return null;
  return numbered(n, yearBehind(reader), quarterOf);
}

function half(reader: Reader): Span | null {
  const short = reader.phrase(halfLetter);
  const n = short ? reader.number(one) : ordinal(reader);
  if (n === null || (!short && !reader.phrase(halfWords))) return null;
  return numbered(n, yearBehind(reader), halfOf);
}

function week(reader: Reader): Span | null {
  const n = reader.phrase(weekWords) ? reader.number(oneOrTwo) : null;
  return n === null ? null : numbered(n, yearBehind(reader), weekOf);
}

/** "efteråret 2017", "spring of 2018", "vinteren 2017/18" */
function season(reader: Reader): Span | null {
  const name = reader.word(seasons);
  if (name === null) return null;
  const y = (name === 'winter' ? yearPair(reader) : null) ?? yearBehind(reader);
  return dated(y, (given) => seasonOf(given, name, reader.context.conventions));
}

function month(reader: Reader): Span | null {
  const m = reader.word(months);
  return m === null ? null : dated(yearBehind(reader), (y) => monthsOf(y, m, m));
}

function wholeYear(reader: Reader): Span | null {
  reader.phrase(yearWords);
  const y = year(reader);
  return y === null ? null : { ...dated(y, () => monthsOf(y, 1, 12)), wholeYear: true };
}
