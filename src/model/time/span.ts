import { addDays, type Day } from '../day.ts';
import type { Refusal, TimeNote } from './types.ts';

/** Something that may lack its year: `year` is null, and `at` tells what it is in a given one. */
export interface Dated<T> {
  year: number | null;
  at(year: number): T | Refusal;
}

/** Days from the first to the last, both included. */
export interface Interval {
  from: Day;
  to: Day;
  soft?: Day;
  /** What "omkring" makes of it. */
  around?: { from: Day; to: Day };
  notes?: TimeNote[];
}

/** A stretch of the calendar as words name it: a day, a month, a season. */
export interface Span extends Dated<Interval> {
  /** The same with another number: in "1.–15. juni" the first half borrows from the second. */
  sibling?: (n: number) => Span;
  /** One day, which may have a clock time. */
  day?: true;
  iso?: true;
  wholeYear?: true;
  /** "October 17", a day or a year: nothing until a range gives it its year. */
  unclear?: true;
  /** What may be said of it, when not everything: "sommerferien" is no time of its own, "inden sommerferien" is. */
  uses?: readonly ('alone' | 'before' | 'after')[];
  /**
   * What "inden"/"before" it means: up to and including it (udgangen af juni), or the day before it without doubt
   * (sommerferien). Absent: the day before it, flagged.
   */
  before?: 'inclusive' | 'exclusive';
}

export const refuse = (reason: Exclude<Refusal['reason'], 'impossible'>): Refusal => ({ ok: false, reason });
export const impossible = (lastValid: string): Refusal => ({ ok: false, reason: 'impossible', lastValid });

export const isRefusal = (value: object): value is Refusal => 'ok' in value;

export const dated = <T>(year: number | null, at: (year: number) => T | Refusal): Dated<T> => ({ year, at });

export const always = <T>(value: T): Dated<T> => dated(0, () => value);

export function map<T extends object, U>(source: Dated<T>, change: (value: T) => U | Refusal): Dated<U> {
  return dated(source.year, (year) => {
    const value = source.at(year);
    return isRefusal(value) ? value : change(value);
  });
}

export const dayAfter = (day: Day): Day => addDays(day, 1);
export const dayBefore = (day: Day): Day => addDays(day, -1);
