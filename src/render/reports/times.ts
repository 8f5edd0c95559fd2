import type { AheadEntry } from '../../analysis/ahead.ts';
import type { TimeResult } from '../../analysis/results.ts';
import type { Day } from '../../model/common.ts';
import { weekday } from '../../model/day.ts';
import { type Inline, muted } from '../document.ts';
import { inSentence, joined, type Words } from './words.ts';

/** Some words in parentheses, of less weight; nothing when there are none. */
export const aside = (...notes: (string | false | null | undefined)[]): Inline[] => {
  const said = notes.filter((note) => note);
  return said.length > 0 ? [' ', muted(`(${said.join(', ')})`)] : [];
};

/** A day for a table: ISO, with the weekday when it is a Saturday or a Sunday, and the clock when one is stated. */
export function dayCell(day: Day, words: Words, clock?: string): Inline[] {
  const number = weekday(day);
  const weekend = number > 5 && words.language.weekday(number);
  return [day, ...(clock ? [` ${words.language.clock(clock)}`] : []), ...aside(weekend)];
}

/** A time as written, marked when it is not stated. */
export const written = (time: TimeResult, words: Words): Inline[] => [
  words.own(time.text),
  ...aside(time.basis && words.labels.basis[time.basis]),
];

const isPlainDate = ({ kind, text }: TimeResult): boolean => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A time as written where that says more than the days. */
export const asWritten = (time: TimeResult | null, words: Words): Inline[] =>
  !time || isPlainDate(time) ? aside(time?.basis && words.labels.basis[time.basis]) : written(time, words);

/** From the first to the last day, in ISO. */
export function interval({ from, to }: Pick<TimeResult, 'from' | 'to'>, words: Words): string | null {
  if (to === null) return null;
  if (from === to) return to;
  return from === null ? words.reading.until(to) : words.reading.between(from, to);
}

/** What a day in the time to come is to the thing it belongs to. */
export const aheadWords = ({ as, kind, deadline }: AheadEntry, words: Words): Inline[] => {
  const name = kind === 'meeting' ? words.labels.kind.meeting : words.status.as[as];
  const said = deadline ? asWritten(deadline, words) : [];
  return said.length > 0 ? joined([[inSentence(name)], said], ': ') : [inSentence(name)];
};

/** Every time expression that stands anywhere in a result and is more than a day, each once, by its first day. */
export function expressionsIn(result: unknown): TimeResult[] {
  const found = new Map<string, TimeResult>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isTime(value) && value.from !== value.to) found.set(value.text, value);
    for (const part of Object.values(value)) walk(part);
  };
  walk(result);
  return [...found.values()].filter(({ to }) => to !== null).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

const isTime = (value: object): value is TimeResult => 'text' in value && 'from' in value && 'to' in value && 'kind' in value;
