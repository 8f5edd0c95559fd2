import { takeClock } from './clock.ts';
import type { Reader } from './reader.ts';
import { type Dated, dated, type Interval, isRefusal, map, refuse, type Span } from './span.ts';
import { span } from './spans.ts';
import { aroundWords, leadWords, ordinalEndings, toWords } from './words.ts';
import { yearBehind } from './year.ts';

/** A span where it stands in a sentence, with the clock time beside it. */
export interface Point extends Span {
  clock?: string;
}

const oneOrTwo = { least: 1, most: 2 };

/** "i løbet af 2017", "den 15. november 2023 kl. 12.00", "juni–august 2026" */
export function point(reader: Reader): Point | null {
  const around = lead(reader);
  const before = takeClock(reader);
  lead(reader);
  const days = reader.first([range, span]);
  if (days === null || days.unclear) return null;
  const clock = before ?? takeClock(reader);
  if (clock !== null && !days.day) return null;
  const placed = around ? { ...days, ...map(days, widened) } : days;
  return { ...placed, ...(clock !== null && { clock }) };
}

/** Takes the small words in front of a time; true when they say "about". */
export function lead(reader: Reader): boolean {
  let around = false;
  for (;;) {
    if (reader.phrase(aroundWords)) around = true;
    else if (!reader.phrase(leadWords)) return around;
  }
}

const widened = (days: Interval): Interval => ({ ...days, ...days.around });

/** "1.–15. juni 2026", "juni–august 2026", "2026-06-01/2026-08-31", "uge 42–44 2017", "1. juni til 31. august 2026" */
function range(reader: Reader): Span | null {
  return reader.first<Span>([fullRange, shortLeft]);
}

function fullRange(reader: Reader): Span | null {
  const left = span(reader);
  if (left === null) return null;
  if (reader.mark('/')) return left.iso ? isoRight(reader, left) : null;
  if (reader.mark('-')) return left.iso ? isoRight(reader, left) : rightOf(reader, left);
  return reader.phrase(toWords) ? rightOf(reader, left) : null;
}

/** A hyphen or slash joins two ISO forms only: "2017-10-2018" is no range. */
function isoRight(reader: Reader, left: Span): Span | null {
  const right = reader.attempt(span);
  return right?.iso ? between(left, right) : null;
}

export function rightOf(reader: Reader, left: Span): Span | null {
  lead(reader);
  const { sibling } = left;
  const right = reader.attempt(span) ?? (sibling && reader.attempt(() => shortRight(reader, sibling)));
  return right ? between(left, right) : null;
}

/** The "44 2017" of "uge 42–44 2017" */
function shortRight(reader: Reader, sibling: NonNullable<Span['sibling']>): Span | null {
  const n = reader.number(oneOrTwo);
  if (n === null) return null;
  if (!reader.phrase(ordinalEndings)) reader.mark('.');
  const right = sibling(n);
  return { ...right, year: yearBehind(reader) ?? right.year };
}

/** The "1.–" of "1.–15. juni 2026" */
function shortLeft(reader: Reader): Span | null {
  const n = reader.number(oneOrTwo);
  if (n === null) return null;
  if (!reader.phrase(ordinalEndings)) reader.mark('.');
  if (!reader.mark('-') && !reader.phrase(toWords)) return null;
  lead(reader);
  const right = reader.nextIsNumber ? span(reader) : null;
  return right?.sibling ? between(right.sibling(n), right) : null;
}

/** From the first day of one to the last of the other; the left one may borrow the year of the right one. */
export function between(left: Span, right: Span): Span | null {
  if (left.uses || right.uses || (right.year === null && left.year !== null)) return null;
  if (right.unclear || (left.unclear && right.year === null)) return null;
  // "juni 2017–2018" may end with either end of 2018.
  if (right.wholeYear && !left.wholeYear) return null;
  const whole: Dated<Interval> = dated(right.year, (year) => {
    const first = left.at(left.year ?? year);
    const last = right.at(year);
    if (isRefusal(first)) return first;
    if (isRefusal(last)) return last;
    if (first.from > last.to) return refuse('unreadable');
    const notes = [...(first.notes ?? []), ...(last.notes ?? [])];
    return { from: first.from, to: last.to, ...(last.soft && { soft: last.soft }), ...(notes.length > 0 && { notes }) };
  });
  return whole;
}
