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

/** A day for a table: ISO, the clock where one is stated, the weekday of a weekend, and how far away it is. */
export function dayCell(day: Day, words: Words, { clock, daysLeft }: { clock?: string | undefined; daysLeft?: number | null } = {}): Inline[] {
  const number = weekday(day);
  const weekend = number > 5 && words.language.weekday(number);
  const away = daysLeft != null && words.common.away(daysLeft);
  return [day, ...(clock ? [` ${words.language.clock(clock)}`] : []), ...aside(weekend, away)];
}

/** A time as written, marked when it is not stated. */
export const written = (time: TimeResult, words: Words): Inline[] => [
  words.own(time.text),
  ...aside(time.basis && words.labels.basis[time.basis]),
];

/** "gælder fra juni 2023 (udledt)", with the end where there is one. */
export function periodText({ from, to }: { from: TimeResult; to: TimeResult | null }, words: Words): Inline[] {
  const end: Inline[] = to ? [` ${words.common.periodTo} `, dateText(to, words)] : [];
  const basis = from.basis ?? to?.basis;
  return [`${words.common.period} `, dateText(from, words), ...end, ...aside(basis && words.labels.basis[basis])];
}

/** A time in running text: a plain date in the reader's own way, other words as written. */
export const dateText = (time: TimeResult, words: Words): Inline =>
  isPlainDate(time) && time.to ? words.language.date(time.to) : words.own(time.text);

const isPlainDate = ({ kind, text }: TimeResult): boolean => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A time as written where that says more than the days; of a plain day only what it rests on. */
export const asWritten = (time: TimeResult | null, words: Words): Inline[] => {
  if (!time || !isPlainDate(time)) return time ? written(time, words) : [];
  return time.basis ? [words.labels.basis[time.basis]] : [];
};

/** From the first to the last day, in ISO. */
export function interval({ from, to }: Pick<TimeResult, 'from' | 'to'>, words: Words): string | null {
  if (to === null) return null;
  if (from === to) return to;
  return from === null ? words.reading.until(to) : words.reading.between(from, to);
}

/** What a day in the time to come is to the thing it belongs to; a plain deadline needs no name. */
export const aheadWords = ({ as, kind, deadline }: AheadEntry, words: Words): Inline[] => {
  const name = kind === 'meeting' ? words.labels.kind.meeting : words.status.as[as];
  return joined([as === 'deadline' ? [] : [inSentence(name)], asWritten(deadline, words)], ': ');
};

/** Every time expression of a result that is more than a day, each once, by its first day; a figure's is a date of reference. */
export function expressionsIn(result: unknown): TimeResult[] {
  const found = new Map<string, TimeResult>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isTime(value) && value.from !== value.to) found.set(value.text, value);
    for (const key in value) if (key !== 'figures') walk((value as Record<string, unknown>)[key]);
  };
  walk(result);
  return [...found.values()].filter(({ to }) => to !== null).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

const isTime = (value: object): value is TimeResult => 'text' in value && 'from' in value && 'to' in value && 'kind' in value;
