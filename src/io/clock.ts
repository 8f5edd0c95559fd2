/**
 * The calendar day, `YYYY-MM-DD`, that an instant (milliseconds since 1970) falls on in an IANA time zone.
 */
export function dayAt(instantMs: number, timeZone: string): string {
  return inZone(instantMs, timeZone, (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}

/** The time of day, `HH:MM:SS`, of an instant in an IANA time zone. */
export function timeAt(instantMs: number, timeZone: string): string {
  return inZone(instantMs, timeZone, (date) => `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Asks the runtime's own clock by way of TZ: a formatter for time zones takes a third of a start of Node to load. */
function inZone(instantMs: number, timeZone: string, say: (date: Date) => string): string {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return say(new Date(instantMs));
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
