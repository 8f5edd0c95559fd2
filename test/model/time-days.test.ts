import { isMainThread } from 'node:worker_threads';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, addMonths, daysBetween, isoWeek, weekday } from '../../src/model/day.ts';
import { readDay, readTime, type Time } from '../../src/model/time/index.ts';
import { contexts } from './time.table.ts';

/** A day by its parts, worked out here by counting in UTC and by nothing that is tested. */
interface Parts {
  iso: string;
  year: number;
  /** From 1. */
  month: number;
  date: number;
}

const parts = (count: number): Parts => {
  const day = new Date(count * 86_400_000);
  return { iso: day.toISOString().slice(0, 10), year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() };
};
/** 1950 to 2149, as a number of days. */
const anyDay = fc.integer({ min: -7305, max: 65_744 });

const da = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
const en = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const third = (at: number, length: number): number => Math.min(2, Math.floor((at - 1) / length));
const parted = { da: ['primo', 'medio', 'ultimo'], en: ['early', 'mid', 'late'] };
const nameOf = (names: readonly string[], month: number): string => names[month - 1] ?? '';

/** The week of a day is that of its Thursday, and the first week of a year has the first Thursday. */
function weekOf(count: number): { year: number; week: number } {
  const thursday = count - ((((count + 3) % 7) + 7) % 7) + 3;
  const { year } = parts(thursday);
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1) / 86_400_000) / 7) + 1 };
}

/** A winter begins in the December that gives it its year. */
function seasonOf({ year, month }: Parts): { season: number; year: number } {
  return { season: Math.floor((month % 12) / 3), year: month < 3 ? year - 1 : year };
}
const seasons = { da: ['vinteren', 'foråret', 'sommeren', 'efteråret'], en: ['winter', 'spring', 'summer', 'autumn'] };

/** Stretches of time that have no gap and no overlap: which one a day is in, and how people write that one. */
const calendars: [name: string, of: (count: number) => { which: string; written: string[] }][] = [
  ['years', (count) => {
    const { year } = parts(count);
    return { which: `${year}`, written: [`${year}`, `i ${year}`, `i løbet af ${year}`, `during ${year}`] };
  }],
  ['halves', (count) => {
    const { year, month } = parts(count);
    const half = month < 7 ? 1 : 2;
    return { which: `${year} ${half}`, written: [`${half}. halvår ${year}`, `H${half} ${year}`, `${year}-H${half}`, `${['first', 'second'][half - 1]} half of ${year}`] };
  }],
  ['quarters', (count) => {
    const { year, month } = parts(count);
    const quarter = Math.ceil(month / 3);
    return { which: `${year} ${quarter}`, written: [`${quarter}. kvartal ${year}`, `i løbet af ${quarter}. kvartal ${year}`, `Q${quarter} ${year}`, `${year}-Q${quarter}`] };
  }],
  ['months', (count) => {
    const { iso, year, month } = parts(count);
    return { which: iso.slice(0, 7), written: [iso.slice(0, 7), `${nameOf(da, month)} ${year}`, `i løbet af ${nameOf(da, month)} ${year}`, `${nameOf(en, month)} ${year}`] };
  }],
  ['weeks', (count) => {
    const { year, week } = weekOf(count);
    return { which: `${year} ${week}`, written: [`uge ${week} ${year}`, `uge ${week}/${year}`, `week ${week} ${year}`, `${year}-W${String(week).padStart(2, '0')}`] };
  }],
  ['seasons', (count) => {
    const { season, year } = seasonOf(parts(count));
    return { which: `${year} ${season}`, written: [`i ${seasons.da[season]} ${year}`, `${seasons.da[season]?.replace(/en$|et$/, '')} ${year}`, `${seasons.en[season]} ${year}`] };
  }],
  ['thirds of years', (count) => {
    const { year, month } = parts(count);
    const part = third(month, 4);
    return { which: `${year} ${part}`, written: [`${parted.da[part]} ${year}`, `i ${parted.da[part]} ${year}`, `${parted.en[part]} ${year}`] };
  }],
  ['thirds of quarters', (count) => {
    const { year, month } = parts(count);
    return { which: `${year} ${month}`, written: [`${parted.da[(month - 1) % 3]} ${Math.ceil(month / 3)}. kvartal ${year}`] };
  }],
  ['thirds of months', (count) => {
    const { year, month, date } = parts(count);
    const part = third(date, 10);
    return { which: `${year} ${month} ${part}`, written: [`${parted.da[part]} ${nameOf(da, month)} ${year}`, `${parted.en[part]} ${nameOf(en, month)} ${year}`] };
  }],
];

function timeOf(text: string): Time {
  const result = readTime(text, contexts.bare);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  return result.time;
}

const isIn = ({ from, to }: Time, iso: string): boolean => (from === null || from <= iso) && (to === null || iso <= to);

const zones = ['Europe/Copenhagen', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo', 'UTC'];
afterEach(() => void vi.unstubAllEnvs());

describe('an interval has the days of its text, and no others', () => {
  test.each(calendars)('%s', (_, of) => {
    const property = fc.property(anyDay, fc.nat(), fc.integer({ min: -400, max: 400 }), fc.constantFrom(...zones), (count, pick, further, zone) => {
      vi.stubEnv('TZ', zone);
      const { which, written } = of(count);
      const text = written[pick % written.length] ?? '';
      const time = timeOf(text);
      expect(time.kind).toBe('window');
      // The day itself, another anywhere near, and those at both ends with their neighbours.
      const ends = [time.from, time.to].map((day) => Date.parse(day ?? '') / 86_400_000);
      for (const one of [count, count + further, ...ends.flatMap((end) => [end - 1, end, end + 1])]) {
        const { iso } = parts(one);
        expect({ text, iso, isIn: isIn(time, iso) }).toEqual({ text, iso, isIn: of(one).which === which });
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('what has to be done by a day has every day up to it', () => {
    const property = fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (count, further) => {
      const { iso, year, month, date } = parts(count);
      const { iso: other } = parts(count + further);
      for (const [text, last] of [
        [`senest ${date}. ${nameOf(da, month)} ${year}`, iso],
        [`til og med ${date}. ${nameOf(da, month)} ${year}`, iso],
        [`by ${date} ${nameOf(en, month)} ${year}`, iso],
        [`inden ${date}. ${nameOf(da, month)} ${year}`, parts(count - 1).iso],
        [`inden udgangen af ${year}`, `${year}-12-31`],
        [`by end of ${year}`, `${year}-12-31`],
        [`inden udgangen af ${nameOf(da, month)} ${year}`, parts(Date.UTC(year, month, 0) / 86_400_000).iso],
      ] as const) {
        const time = timeOf(text);
        expect({ text, to: time.to, isIn: isIn(time, other) }).toEqual({ text, to: last, isIn: other <= last });
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('what runs from one day to another has both and what is between', () => {
    const property = fc.property(anyDay, fc.integer({ min: 1, max: 500 }), fc.integer({ min: -600, max: 1100 }), (count, length, further) => {
      const [first, last, other] = [parts(count), parts(count + length), parts(count + further)];
      const inDanish = ({ year, month, date }: Parts): string => `${date}. ${nameOf(da, month)} ${year}`;
      for (const text of [`${first.iso}/${last.iso}`, `${inDanish(first)} – ${inDanish(last)}`, `fra ${inDanish(first)} til ${inDanish(last)}`]) {
        const time = timeOf(text);
        expect({ text, isIn: isIn(time, other.iso) }).toEqual({ text, isIn: further >= 0 && further <= length });
        expect([time.from, time.to]).toEqual([first.iso, last.iso]);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('no clock change moves a day', () => {
  /** The nights on which clocks were changed in one of the zones, and those around them. */
  const changes = ['2018-03-11', '2018-03-25', '2018-10-28', '2018-11-04', '2011-12-30', '2017-10-15', '2018-02-18', '2018-04-01', '2018-09-30', '2038-01-19'];
  const nearChange = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -2, max: 2 })).map(([day, shift]) => Date.parse(day) / 86_400_000 + shift);
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59')).map(([hour, minute]) => `${hour}.${minute}`);

  // A thread has the zone of its process, whatever its environment says.
  test.runIf(isMainThread)('the machine’s zone changes what Date says, so that it would be seen', () => {
    const offsets = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      return new Date(2018, 6, 1).getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBeGreaterThan(5);
  });

  test('in whatever zone the machine stands, and whatever zone the settings name', () => {
    const property = fc.property(nearChange, fc.constantFrom(...zones), fc.constantFrom(...zones), clock, (count, machine, timeZone, time) => {
      vi.stubEnv('TZ', machine);
      const { iso, year, month, date } = parts(count);
      const text = `${date}. ${nameOf(da, month)} ${year}`;
      const context = { ...contexts.bare, timeZone };
      expect(readDay(text, context)).toEqual({ ok: true, day: iso });
      const withClock = readDay(`${text} kl. ${time}`, context);
      // An hour that the clocks leave out is said to be impossible; it is never another day.
      expect(withClock).toMatchObject(withClock.ok ? { day: iso } : { reason: 'impossible' });
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('and days are counted, not hours', () => {
    const property = fc.property(nearChange, fc.integer({ min: -400, max: 400 }), fc.constantFrom(...zones), (count, n, machine) => {
      vi.stubEnv('TZ', machine);
      const [{ iso }, later] = [parts(count), parts(count + n)];
      expect([addDays(iso, n), daysBetween(iso, later.iso)]).toEqual([later.iso, n]);
      expect(weekday(later.iso)).toBe((((count + n + 3) % 7) + 7) % 7 + 1);
      expect(addMonths(iso, 12).slice(0, 8)).toBe(`${Number(iso.slice(0, 4)) + 1}${iso.slice(4, 8)}`);
      const { year, week } = weekOf(count + n);
      const { from = '', to = '' } = isoWeek(year, week) ?? {};
      expect(from <= later.iso && later.iso <= to).toBe(true);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
