
/**
 * The calendar day, `YYYY-MM-DD`, that an instant (milliseconds since 1970) falls on in an IANA time zone.
 * Asks the runtime's own clock by way of TZ: a formatter for time zones takes a third of a start of Node to load.
 */
export function dayAt(instantMs: number, timeZone: string): string {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    const date = new Date(instantMs);
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
