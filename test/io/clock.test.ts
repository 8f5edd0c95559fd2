import { expect, test } from 'vitest';
import { dayAt } from '../../src/io/clock.ts';

test.each([
  ['2018-03-24T23:30:00Z', 'Europe/Copenhagen', '2018-03-25'],
  ['2018-07-01T22:30:00Z', 'Europe/Copenhagen', '2018-07-02'],
  ['2018-07-01T22:30:00Z', 'America/New_York', '2018-07-01'],
  ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(dayAt(Date.parse(instant), zone)).toBe(day);
});

test('leaves the time zone of the process as it was', () => {
  const before = process.env.TZ;
  dayAt(0, 'Pacific/Apia');
  expect(process.env.TZ).toBe(before);
});
