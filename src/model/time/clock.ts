import { addDays, type Day, instantOf } from '../day.ts';
import { phrases, type Reader } from './reader.ts';

const danish = phrases('kl', 'klokken');
const other = phrases('at', 't');

/** "kl. 12.00", "kl. 9", "at 12:00", "T12:00" or a bare "12:00", as `HH:MM`; it may still be a time that no clock shows. */
export function takeClock(reader: Reader): string | null {
  return reader.attempt(() => {
    const kl = reader.phrase(danish);
    if (!kl) reader.phrase(other);
    const hour = reader.number({ least: 1, most: 2 });
    if (hour === null) return null;
    if (reader.mark(kl ? '.:' : ':') === null) return kl ? twoDigits(hour, 0) : null;
    const minute = reader.number({ least: 2, most: 2 });
    return minute === null ? null : twoDigits(hour, minute);
  });
}

const twoDigits = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Clocks are put forward at night, so only the small hours are worth the price of knowing a time zone's rules. */
const putForwardBefore = '05:00';

/** Whether a day has that wall-clock time at all. */
export const isOnTheClock = (day: Day, clock: string, timeZone: string): boolean =>
  clock >= putForwardBefore && clock <= '23:59' ? /:[0-5]\d$/.test(clock) : instantOf(day, clock, timeZone) !== null;

/** The last wall-clock time before one that a day does not have, as `YYYY-MM-DD HH:MM`. */
export function lastValidClock(day: Day, clock: string, timeZone: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const written = hour > 23 ? 23 * 60 + 59 : hour * 60 + Math.min(minute, 59);
  for (let minutes = written; minutes >= 0; minutes -= 1) {
    const earlier = twoDigits(Math.floor(minutes / 60), minutes % 60);
    if (instantOf(day, earlier, timeZone) !== null) return `${day} ${earlier}`;
  }
  return `${addDays(day, -1)} 23:59`;
}
