import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, timeAt } from '../../src/io/clock.ts';

test.each([
  ['2018-03-24T23:30:00Z', 'Europe/Copenhagen', '2018-03-25'],
  ['2018-07-01T22:30:00Z', 'Europe/Copenhagen', '2018-07-02'],
  ['2018-07-01T22:30:00Z', 'America/New_York', '2018-07-01'],
  ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(dayAt(Date.parse(instant), zone)).toBe(day);
});

test('any instant, in any zone, is what a formatter makes of it', () => {
  const instants = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2199, 0) });
  const zones = fc.constantFrom('Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Apia');
  fc.assert(
    fc.property(instants, zones, (instant, timeZone) => {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
      expect(`${dayAt(instant, timeZone)} ${timeAt(instant, timeZone)}`).toBe(format.format(instant));
    }),
  );
});

test('leaves the time zone of the process as it was', () => {
  const before = process.env.TZ;
  dayAt(0, 'Pacific/Apia');
  expect(process.env.TZ).toBe(before);
});
