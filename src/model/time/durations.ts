import { addDays, addMonths, type Day } from '../day.ts';
import { type Phrase, phraseOn } from './phrase.ts';
import { point } from './points.ts';
import { phrases, type Reader } from './reader.ts';
import { dayAfter } from './span.ts';
import type { Every } from './types.ts';
import { afterWords, byWords, cardinals, units, withinWords } from './words.ts';

export function times(n: number, unit: Every): Every {
  if ('days' in unit) return { days: n * unit.days };
  return 'weeks' in unit ? { weeks: n * unit.weeks } : { months: n * unit.months };
}

/** The day that lies one interval after `day`. */
export function later(day: Day, interval: Every): Day {
  if ('months' in interval) return addMonths(day, interval.months);
  return addDays(day, 'weeks' in interval ? 7 * interval.weeks : interval.days);
}

/** "14 dage", "three weeks" */
export function duration(reader: Reader): Every | null {
  const n = reader.word(cardinals) ?? reader.number({ least: 1, most: 3 });
  const unit = n === null || n === 0 ? null : reader.word(units);
  return unit === null || n === null ? null : times(n, unit);
}

/** "within 3 weeks of 1 June 2026"; of a whole month or year this would be another thing. */
const ofDayWords = phrases('of', 'fra', 'from');

/**
 * "inden for 3 uger efter 1. juni 2026", "14 dage efter 1. juni 2026", "senest 14 dage efter …": counted from the day
 * after the day named. Without that day there is nothing to count from.
 */
export function within(reader: Reader): Phrase | null {
  const inside = reader.phrase(withinWords);
  const latest = !inside && reader.phrase(byWords);
  const length = duration(reader);
  if (length === null) return null;
  const ofDay = inside && reader.phrase(ofDayWords);
  const days = ofDay || reader.phrase(afterWords) ? point(reader) : null;
  if (days === null || days.clock !== undefined || (ofDay && !days.day)) return null;
  if (days.uses && !days.uses.includes('after')) return null;
  return phraseOn(days, ({ to }) => {
    const last = later(to, length);
    if (latest) return { kind: 'window', from: null, to: last };
    const first = inside ? dayAfter(to) : last;
    return { kind: first === last ? 'date' : 'window', from: first, to: last };
  });
}
