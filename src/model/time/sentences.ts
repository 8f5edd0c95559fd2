import type { Day } from '../day.ts';
import { within } from './durations.ts';
import { openWindow, openWords } from './open.ts';
import { type Draft, type Phrase, phraseOn } from './phrase.ts';
import { lead, type Point, point, rightOf } from './points.ts';
import type { Reader } from './reader.ts';
import { rhythm } from './rhythms.ts';
import { dayAfter, dayBefore } from './span.ts';
import { span } from './spans.ts';
import {
  afterWords, andWords, asOfWords, beforeWords, betweenWords, byWords, expectedWords, fromWords, onwardWords, outcomeWords, toWords,
} from './words.ts';

/** A whole expression: the first rule that takes every word of it. */
export function sentence(reader: Reader): { phrase: Phrase; forecast: boolean } | null {
  const forecast = reader.phrase(expectedWords);
  if (forecast) while (reader.phrase(outcomeWords));
  const rules = [openWords, rhythm(bound), within, plain, fromTo, start, after, asOf, by, before];
  const phrase = reader.first(rules.map((rule) => complete(rule)));
  return phrase && { phrase, forecast };
}

/** What may follow "løbende" or "årligt": where it begins, where it ends, or both. */
const bound = (reader: Reader): Phrase | null => reader.first([plain, fromTo, start, by, before]);

const complete = (rule: (reader: Reader) => Phrase | null) => (reader: Reader): Phrase | null => {
  const phrase = rule(reader);
  if (phrase === null || reader.done) return phrase;
  const open = openWindow(reader, phrase);
  return reader.done ? open : null;
};

const upTo = (to: Day, more: Partial<Draft> = {}): Draft => ({ kind: 'window', from: null, to, ...more });

const usable = (days: Point | null, use: 'alone' | 'before' | 'after'): days is Point =>
  days !== null && (days.uses === undefined || days.uses.includes(use));

const clockOf = ({ clock }: Point) => (clock === undefined ? {} : { clock });

/** "3. oktober 2017", "i løbet af 2017" */
function plain(reader: Reader): Phrase | null {
  const days = point(reader);
  if (!usable(days, 'alone')) return null;
  return phraseOn(days, ({ from, to, soft }) => ({
    kind: from === to ? 'date' : 'window', from, to, ...(soft && { soft }), ...clockOf(days),
  }));
}

/** "fra 1. juni til 31. august 2026", "between 1 June and 31 August 2026" */
function fromTo(reader: Reader): Phrase | null {
  const joint = reader.phrase(betweenWords) ? andWords : toWords;
  if (joint === toWords && !reader.phrase(fromWords)) return null;
  lead(reader);
  const left = span(reader);
  if (left === null || !(reader.phrase(joint) || reader.phrase(byWords))) return null;
  const days = rightOf(reader, left);
  return days && phraseOn(days, ({ from, to, soft }) => ({ kind: 'window', from, to, ...(soft && { soft }) }));
}

/** "fra 2026", "f.o.m. 1. juni 2026": no last day */
function start(reader: Reader): Phrase | null {
  const days = reader.phrase(fromWords) ? point(reader) : null;
  if (!usable(days, 'alone')) return null;
  reader.phrase(onwardWords);
  return phraseOn(days, ({ from }) => ({ kind: 'start', from, to: null, ...clockOf(days) }));
}

/** "efter den 31. oktober 2023": from the day after */
function after(reader: Reader): Phrase | null {
  const days = reader.phrase(afterWords) ? point(reader) : null;
  if (!usable(days, 'after')) return null;
  const first = (to: Day) => (days.clock === undefined ? dayAfter(to) : to);
  return phraseOn(days, ({ to }) => ({ kind: 'start', from: first(to), to: null, ...clockOf(days) }));
}

/** "pr. 30. juni 2026", "pr. ultimo februar 2017": a point, the last day of what is named */
function asOf(reader: Reader): Phrase | null {
  const days = reader.phrase(asOfWords) ? point(reader) : null;
  if (!usable(days, 'alone')) return null;
  return phraseOn(days, ({ to }) => ({ kind: 'as-of', from: to, to, ...clockOf(days) }));
}

/** "senest 1. december 2017", "by end of June 2017": that day is still in time */
function by(reader: Reader): Phrase | null {
  const days = reader.phrase(byWords) ? point(reader) : null;
  if (!usable(days, 'alone')) return null;
  return phraseOn(days, ({ to, soft }) => upTo(to, { ...(soft && { soft }), ...clockOf(days) }));
}

/** "inden 1. december 2017" is 30 November and flagged; "inden udgangen af juni" and a clock time leave no doubt. */
function before(reader: Reader): Phrase | null {
  const days = reader.phrase(beforeWords) ? point(reader) : null;
  if (!usable(days, 'before')) return null;
  return phraseOn(days, ({ from, to }) => {
    if (days.clock !== undefined || days.before === 'inclusive') return upTo(to, clockOf(days));
    return upTo(dayBefore(from), days.before === 'exclusive' ? {} : { notes: [{ code: 'strict-before' }] });
  });
}
