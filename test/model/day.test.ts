import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, addMonths, dayOf, daysBetween, instantOf, isDay, isoWeek, lastDayOfMonth, maxDay, minDay, weekday, yearOf,
} from '../../src/model/day.ts';

const dayMs = 86_400_000;
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: -25_567, max: 84_005 }).map((n) => text(n * dayMs));

describe('days that exist', () => {
  test.each([
    [2017, 2, 28, '2017-02-28'], [2020, 2, 29, '2020-02-29'], [2000, 2, 29, '2000-02-29'], [1900, 1, 1, '1900-01-01'],
    [2017, 2, 29, null], [2017, 2, 30, null], [1900, 2, 29, null], [2100, 2, 29, null], [2017, 4, 31, null],
    [9999, 12, 31, '9999-12-31'], [10_000, 1, 1, null], [2017, 13, 1, null], [2017, 0, 1, null], [2017, 1, 0, null], [17, 1, 1, null], [2017, 1.5, 1, null],
  ])('%d-%d-%d', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });

  test.each(['2017-02-30', '2017-2-3', '2017-10', '2017-10-03T00:00', ' 2017-10-03', '3.10.2017', ''])('%s is no day', (written) => {
    expect(isDay(written)).toBe(false);
  });

  test('ISO text is a day and its parts make it again', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      expect([isDay(day), dayOf(year, month, date), yearOf(day)]).toEqual([true, day, year]);
    }));
  });
});

describe('arithmetic', () => {
  test('agrees with counting milliseconds in UTC', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
      const later = addDays(day, n);
      expect(later).toBe(text(Date.parse(day) + n * dayMs));
      expect(daysBetween(day, later)).toBe(n);
      expect(weekday(day)).toBe(new Date(day).getUTCDay() || 7);
      expect([minDay(day, later), maxDay(day, later)]).toEqual(n < 0 ? [later, day] : [day, later]);
    }));
  });

  test.each([
    ['2017-01-31', 1, '2017-02-28'], ['2020-01-31', 1, '2020-02-29'], ['2017-12-15', 1, '2018-01-15'], ['2017-03-31', -1, '2017-02-28'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('the last day of a month is followed by the first of the next', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = lastDayOfMonth(year, month);
      expect([last.slice(5, 7), addDays(last, 1).slice(8)]).toEqual([String(month).padStart(2, '0'), '01']);
    }));
  });

  test.each([
    [2017, 42, '2017-10-16', '2017-10-22'], [2020, 53, '2020-12-28', '2021-01-03'], [2019, 1, '2018-12-31', '2019-01-06'],
  ])('week %d-W%d', (year, week, from, to) => {
    expect(isoWeek(year, week)).toEqual({ from, to });
  });

  test.each([[2017, 53], [2017, 0], [2020, 54]])('there is no week %d-W%d', (year, week) => {
    expect(isoWeek(year, week)).toBeNull();
  });
});

describe('time zones', () => {
  test.each([
    ['2023-11-15', '12:00', 'Europe/Copenhagen', '2023-11-15T12:00:00+01:00'],
    ['2023-07-15', '12:00', 'Europe/Copenhagen', '2023-07-15T12:00:00+02:00'],
    ['2018-03-25', '01:59', 'Europe/Copenhagen', '2018-03-25T01:59:00+01:00'],
    ['2018-03-25', '03:00', 'Europe/Copenhagen', '2018-03-25T03:00:00+02:00'],
    ['2018-10-28', '02:30', 'Europe/Copenhagen', '2018-10-28T02:30:00+02:00'],
    ['2018-10-28', '03:00', 'Europe/Copenhagen', '2018-10-28T03:00:00+01:00'],
    ['2023-07-15', '24:00', 'Europe/Copenhagen', '2023-07-16T00:00:00+02:00'],
    ['2023-07-15', '12:00', 'America/St_Johns', '2023-07-15T12:00:00-02:30'],
    ['2023-07-15', '12:00', 'UTC', '2023-07-15T12:00:00+00:00'],
    ['2018-03-25', '02:30', 'Europe/Copenhagen', null],
    ['2011-12-30', '12:00', 'Pacific/Apia', null],
    ['2023-07-15', '25:00', 'UTC', null],
    ['2023-07-15', 'noon', 'UTC', null],
  ])('%s %s in %s is %s', (day, clock, zone, instant) => {
    expect(instantOf(day, clock, zone)).toBe(instant);
  });

  test('an instant falls on the day it was made from', () => {
    const zones = ['Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Apia'];
    const later = anyDay.filter((day) => day > '1975-01-01');
    const property = fc.property(later, fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }), (day, zone, hour) => {
      const clock = `${String(hour).padStart(2, '0')}:15`;
      const instant = instantOf(day, clock, zone);
      const onWall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      return instant === null || (onWall.format(Date.parse(instant)) === `${day} ${clock}` && instant.startsWith(`${day}T${clock}`));
    });
    fc.assert(property);
  });
});
