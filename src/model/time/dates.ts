import { type Day, dayOf, lastDayOfMonth, weekday } from '../day.ts';
import type { Reader } from './reader.ts';
import { dated, type Dated, impossible, type Interval, type Span } from './span.ts';
import type { TimeNote } from './types.ts';
import { leadWords, months, of, ordinalEndings, weekdays } from './words.ts';
import { shortYear, year } from './year.ts';

const oneOrTwo = { least: 1, most: 2 };

/** A day of the year as it is written, before anybody asks whether it exists. */
interface Written {
  year: number | null;
  month: number;
  day: number;
  iso?: true;
  shortYear?: true;
  unclear?: true;
}

/** A date in digits or words, day first, with or without its weekday (decisions 4 and 7). */
export function date(reader: Reader): Span | null {
  const named = reader.word(weekdays);
  if (named !== null) while (reader.phrase(leadWords));
  const written = reader.first([yearFirst, dayFirst, dayAndMonth, monthAndDay]);
  return written && spanOf(written, named);
}

function spanOf(written: Written, named: number | null): Span {
  return {
    ...onlyDay(written, named),
    day: true,
    ...(written.iso && { iso: true }),
    ...(written.unclear && { unclear: true }),
    sibling: (day) => onlyDay({ year: written.year, month: written.month, day }, null),
  };
}

function onlyDay(written: Written, named: number | null): Dated<Interval> {
  return dated(written.year, (givenYear) => {
    if (written.month > 12) return impossible(lastDayOfMonth(givenYear, 12));
    const day = dayOf(givenYear, written.month, written.day);
    if (day === null) return impossible(lastDayOfMonth(givenYear, written.month));
    const notes = notesOn(day, written, named);
    return { from: day, to: day, ...(notes.length > 0 && { notes }) };
  });
}

function notesOn(day: Day, written: Written, named: number | null): TimeNote[] {
  const notes: TimeNote[] = [];
  if (written.shortYear) notes.push({ code: 'two-digit-year', year: Number(day.slice(0, 4)) });
  if (named !== null && named !== weekday(day)) notes.push({ code: 'weekday', written: named, actual: weekday(day) });
  return notes;
}

/** 2017-10-03, 2012/08/21 */
function yearFirst(reader: Reader): Written | null {
  const y = year(reader);
  const separator = reader.mark('-/');
  const month = reader.number(oneOrTwo);
  if (y === null || separator === null || month === null || month === 0) return null;
  const day = reader.mark(separator) === null ? null : reader.number(oneOrTwo);
  return day === null ? null : { year: y, month, day, ...(separator === '-' && { iso: true }) };
}

/** 3.10.2017, 7.12.17, 22-10-2018, 3/10-2017, 3/10 2017; a month above 12 may be the American order and is not read */
function dayFirst(reader: Reader): Written | null {
  const day = reader.number(oneOrTwo);
  const separator = reader.mark('./-');
  const month = reader.number(oneOrTwo);
  if (day === null || separator === null || month === null || month < 1 || month > 12) return null;
  if (reader.mark(separator) === null) {
    if (separator !== '/') return null;
    reader.mark('-');
  }
  return withYear(reader, { year: null, month, day }, true);
}

/** 3. oktober 2017, den 3. okt., the 3rd of October 2017, 1-Sept-2008, 3. oktober 17 */
function dayAndMonth(reader: Reader): Written | null {
  const day = reader.number(oneOrTwo);
  if (day === null) return null;
  const hyphen = reader.mark('.-') === '-';
  reader.phrase(ordinalEndings);
  reader.phrase(of);
  const month = reader.word(months);
  if (month === null) return null;
  if (hyphen && reader.mark('-') === null) return null;
  return withYear(reader, { year: null, month, day }, hyphen);
}

/** October 3, 2017; October 3rd; but October 17 alone may be a day or a year */
function monthAndDay(reader: Reader): Written | null {
  const month = reader.word(months);
  const day = reader.number(oneOrTwo);
  if (month === null || day === null || reader.nextIsMark(':')) return null;
  const ordinal = reader.phrase(ordinalEndings) || reader.mark('.') !== null;
  const written = { year: year(reader), month, day };
  return written.year === null && !ordinal && day > 9 ? { ...written, unclear: true } : written;
}

function withYear(reader: Reader, written: Written, required: boolean): Written | null {
  const full = year(reader);
  if (full !== null) return { ...written, year: full };
  const short = shortYear(reader);
  if (short !== null) return { ...written, year: short, shortYear: true };
  return required ? null : written;
}
