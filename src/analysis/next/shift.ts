import { addMonths, daysBetween } from '../../model/day.ts';
import type { Settings } from '../../model/settings.ts';
import { readTime, type Time } from '../../model/time/index.ts';

/** The words of a time some years later, "i efteråret 2017" as "i efteråret 2018"; null where that cannot be said so. */
export function shifted(text: string, years: number, settings: Settings): string | null {
  const before = timeOf(text, settings);
  const candidates = [inPairs(text, years), inYears(text, years)];
  return candidates.find((words) => before && isLater(before, timeOf(words, settings), years)) ?? null;
}

/** "2017/18" and "2017-18" as a pair of years; "2011-12" may be a month, which is for the reader of time to say. */
const inPairs = (text: string, years: number): string =>
  text.replaceAll(/\b(20\d\d)([/-])(\d\d)\b(?!-)/g, (words, year: string, sign: string, next: string) => {
    const moved = Number(year) + years;
    return Number(next) === (Number(year) + 1) % 100 ? `${moved}${sign}${String((moved + 1) % 100).padStart(2, '0')}` : words;
  });

const inYears = (text: string, years: number): string => text.replaceAll(/\b20\d\d\b/g, (year) => String(Number(year) + years));

function timeOf(text: string, { conventions, timeZone, fiscalYearStart }: Settings): Time | null {
  const result = readTime(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  return result.ok ? result.time : null;
}

/** Days: a week or the end of February does not fall on the same day every year, but in the same days. */
const slack = 6;

function isLater(before: Time, after: Time | null, years: number): boolean {
  if (before.to === null || after?.to == null || before.kind !== after.kind) return false;
  return Math.abs(daysBetween(addMonths(before.to, 12 * years), after.to)) <= slack;
}
