import { type Day, isDay } from '../day.ts';
import { isOnTheClock, lastValidClock } from './clock.ts';
import type { Draft } from './phrase.ts';
import { Reader } from './reader.ts';
import { refusal } from './refusals.ts';
import { resolve } from './resolve.ts';
import { sentence } from './sentences.ts';
import { impossible, isRefusal, refuse } from './span.ts';
import { splitComment, tokenise } from './tokens.ts';
import type { DayResult, Refusal, Time, TimeContext, TimeResult } from './types.ts';

/**
 * Reads a Danish or English time expression into the days it means. The vocabulary is closed: what it does not hold is
 * refused with a reason, never guessed at. A comment in parentheses at the end is not read, except a year ("det nye år (2018)").
 */
export function readTime(text: string, context: TimeContext): TimeResult {
  // Most days are written this way, and nothing about them needs the grammar.
  if (isDay(text) && '1900' < text && text < '2200') return { ok: true, time: { text, kind: 'date', from: text, to: text } };
  const { words, comment } = splitComment(text);
  if (comment !== null && /^\d{4}$/.test(comment)) {
    const withYear = readWords(`${words} ${comment}`, text, context);
    if (withYear.ok) return withYear;
  }
  return readWords(words, text, context);
}

/** Reads an expression that means exactly one day, such as the day of a log entry: a date, or the day of "pr. …". */
export function readDay(text: string, context: TimeContext): DayResult {
  const result = readTime(text, context);
  if (!result.ok) return result;
  const { kind, to, notes } = result.time;
  if ((kind !== 'date' && kind !== 'as-of') || to === null) return { ok: false, reason: 'not-a-day' };
  return { ok: true, day: to, ...(notes && { notes }) };
}

function readWords(words: string, text: string, context: TimeContext): TimeResult {
  const tokens = tokenise(words);
  const found = sentence(new Reader(tokens, context));
  if (found === null) return refusal(tokens, context);
  const draft = resolve(found.phrase, context);
  if (isRefusal(draft)) return draft;
  const time = finish(draft, text, context);
  if (isRefusal(time)) return time;
  return { ok: true, time: found.forecast ? { ...time, forecast: true } : time };
}

function finish(found: Draft, text: string, { timeZone }: TimeContext): Time | Refusal {
  const draft = { ...found };
  delete draft.named;
  const { from, to, clock } = draft;
  if (from && to && from > to) return refuse('unreadable');
  if ([from, to].some((day) => day !== null && !readable(day))) return refuse('unreadable');
  if (clock === undefined) return { text, ...draft };
  if (from && to && from !== to) return refuse('unreadable');
  const day = to ?? from ?? '';
  return isOnTheClock(day, clock, timeZone) ? { text, ...draft } : impossible(lastValidClock(day, clock, timeZone));
}

/** Years 1900 to 2199, with the days just outside that "inden 1900" and "efter 2199" reach. */
const readable = (day: Day): boolean => '1899-12-31' <= day && day <= '2200-12-31';
