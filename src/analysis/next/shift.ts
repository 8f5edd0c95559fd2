import { addMonths, yearOf } from '../../model/day.ts';
import type { Settings } from '../../model/settings.ts';
import { readTime, type Time } from '../../model/time/index.ts';

/** The words of a time some years later, "i efteråret 2017" as "i efteråret 2018"; null where that cannot be said so. */
export function shifted(text: string, years: number, settings: Settings): string | null {
  const later = text.replaceAll(/\b(20\d\d)(?:\/(\d\d)\b)?/g, (_, year: string, next?: string) => {
    const moved = Number(year) + years;
    return next === undefined ? String(moved) : `${moved}/${String((moved + 1) % 100).padStart(2, '0')}`;
  });
  const [before, after] = [timeOf(text, settings), timeOf(later, settings)];
  return before && after && isLater(before, after, years) ? later : null;
}

function timeOf(text: string, { conventions, timeZone, fiscalYearStart }: Settings): Time | null {
  const result = readTime(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  return result.ok ? result.time : null;
}

/** A week or the end of February does not fall on the same day every year, but in the same days. */
const slack = 1;

function isLater(before: Time, after: Time, years: number): boolean {
  if (before.to === null || after.to === null || before.kind !== after.kind) return false;
  const expected = addMonths(before.to, 12 * years);
  return Math.abs(yearOf(expected) - yearOf(after.to)) <= slack && after.to.slice(5, 7) === expected.slice(5, 7);
}
