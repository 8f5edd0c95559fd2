import type { Day } from '../day.ts';
import type { Conventions } from './conventions.ts';

/**
 * What an expression says about time.
 * - `date`: one day (`from` = `to`).
 * - `window`: some time between `from` and `to`; without `from`, any time up to `to` ("senest 1. december 2017").
 * - `start`: from `from` on, without a last day; it cannot be a deadline.
 * - `recurring`, `continuous`: again and again, all along; `from` and `to` bound it where they are stated.
 * - `open`: the time is still to be told; `from` and `to` when a window is announced.
 * - `as-of`: the day that a figure or a rule refers to (`from` = `to`).
 */
export type TimeKind = 'date' | 'window' | 'start' | 'recurring' | 'continuous' | 'open' | 'as-of';

/** A time expression as it was read: the words, and the days they mean. Both ends are inclusive. */
export interface Time {
  /** The author's words, untouched. */
  text: string;
  kind: TimeKind;
  from: Day | null;
  /** The last day; as a deadline it is overdue from the day after. */
  to: Day | null;
  /** Where the narrow reading of primo and medio of a year ends: time to ask, not yet overdue. */
  soft?: Day;
  /** The words expect rather than promise: "forventes", "expected". */
  forecast?: true;
  /** Wall-clock time `HH:MM` in the time zone of the settings. */
  clock?: string;
  every?: Every;
  /** What an author should be told about the reading. */
  notes?: TimeNote[];
}

/** The interval of something recurring. */
export type Every = { months: number } | { weeks: number } | { days: number };

/**
 * - `strict-before`: "inden"/"before" a day is read as excluding it; many mean it included.
 * - `two-digit-year`, `inferred-year`: the year that was read.
 * - `weekday`: the weekday written is not that day's (1 Monday to 7 Sunday).
 */
export type TimeNote =
  | { code: 'strict-before' }
  | { code: 'two-digit-year'; year: number }
  | { code: 'inferred-year'; year: number }
  | { code: 'weekday'; written: number; actual: number };

/** What a reading depends on besides the words. */
export interface TimeContext {
  conventions: Conventions;
  /** IANA name; clock times are read in it. */
  timeZone: string;
  /** The plan's period: a missing year is inferred from it when only one fits (decision 5). */
  period?: { from?: Day; to?: Day };
  /** `MM-DD`; without it a fiscal year is refused. */
  fiscalYearStart?: string;
}

/**
 * - `not-a-time`: words that look like a time and promise none ("på sigt", "inden for offentlig …").
 * - `condition`: waits for something else ("når …", "efter høringen").
 * - `impossible`: a day, week or clock time that does not exist, with the last valid one: a day, `2017-W52`,
 *   `2017-Q4`, `2018-03-25 01:59`, or without a year `06-30`.
 */
export type Refusal =
  | { ok: false; reason: 'unreadable' | 'not-a-time' | 'condition' | 'no-year' | 'no-fiscal-year' }
  | { ok: false; reason: 'impossible'; lastValid: string };

export type TimeResult = { ok: true; time: Time } | Refusal;

export type DayResult = { ok: true; day: Day; notes?: TimeNote[] } | Refusal | { ok: false; reason: 'not-a-day' };
