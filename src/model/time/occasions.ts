import { monthDay, monthsOf } from './periods.ts';
import type { Reader } from './reader.ts';
import { dated, dayBefore, refuse, type Span } from './span.ts';
import { fiscalYearWords, newYearWords, summerHolidayWords, turnOfYearWords, yearEndWords } from './words.ts';
import { year, yearBehind, yearPair } from './year.ts';

/** The named points of a year: its turn, New Year, the end of the year, the school summer holiday, a fiscal year. */
export function occasion(reader: Reader): Span | null {
  return reader.first([yearEnd, turnOfYear, newYear, summerHoliday, fiscalYear]);
}

/** "inden årets udgang" */
function yearEnd(reader: Reader): Span | null {
  if (!reader.phrase(yearEndWords)) return null;
  return { ...dated(yearBehind(reader), (y) => lastOf(y)), before: 'inclusive', day: true };
}

/** The turn 2017/18 is 31 December 2017; "omkring årsskiftet" is 15 December to 15 January (decision 4). */
function turnOfYear(reader: Reader): Span | null {
  if (!reader.phrase(turnOfYearWords)) return null;
  const turn = dated(yearPair(reader), (y) => ({ ...lastOf(y), around: { from: `${y}-12-15`, to: `${y + 1}-01-15` } }));
  return { ...turn, before: 'inclusive', day: true };
}

/** Only "efter nytår 2018" is clear, from 1 January 2018; "inden nytår 2018" could be either end of a year. */
function newYear(reader: Reader): Span | null {
  if (!reader.phrase(newYearWords)) return null;
  return { ...dated(yearBehind(reader), (y) => lastOf(y - 1)), uses: ['after'] };
}

/** Before it ends 30 June, after it begins about 10 August; the holiday itself is no time to promise anything in. */
function summerHoliday(reader: Reader): Span | null {
  if (!reader.phrase(summerHolidayWords)) return null;
  const days = dated(yearBehind(reader), (y) => ({ from: `${y}-07-01`, to: `${y}-08-09` }));
  return { ...days, uses: ['before', 'after'], before: 'exclusive' };
}

/** "fiscal year 2023-24", from the `fiscalYearStart` of the settings; one year alone names it only if it begins 1 January. */
export function fiscalYear(reader: Reader): Span | null {
  if (!reader.phrase(fiscalYearWords)) return null;
  const pair = yearPair(reader);
  const y = pair ?? year(reader);
  const start = reader.context.fiscalYearStart;
  if (y === null) return null;
  return dated(y, () => {
    if (start === undefined) return refuse('no-fiscal-year');
    if ((start === '01-01') !== (pair === null)) return refuse('unreadable');
    return pair === null ? monthsOf(y, 1, 12) : { from: monthDay(y, start), to: dayBefore(monthDay(y + 1, start)) };
  });
}

const lastOf = (y: number) => ({ from: `${y}-12-31`, to: `${y}-12-31` });
