import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDay } from '../../src/model/day.ts';
import { readable, readDay, readTime } from '../../src/model/time/index.ts';
import { said } from './time.said.ts';
import { contexts, sections } from './time.table.ts';

describe.each(sections)('$title', ({ rows, context }) => {
  test.each(rows)('%s → %s', (text, meaning) => {
    expect(said(readTime(text, context))).toBe(meaning);
  });
});

test.each([...readable.da, ...readable.en])('%s, an example offered for what cannot be read, can itself be read', (text) => {
  expect(readTime(text, contexts.bare)).toMatchObject({ ok: true, time: { text } });
});

describe('readDay', () => {
  test.each([
    ['den 3. oktober 2017', '2017-10-03'],
    ['2017-10-03', '2017-10-03'],
    ['15. november 2023 kl. 12.00', '2023-11-15'],
    ['pr. ultimo februar 2017', '2017-02-28'],
    ['ved udgangen af 2017', '2017-12-31'],
  ])('%s is one day', (text, day) => {
    expect(readDay(text, contexts.bare)).toEqual({ ok: true, day });
  });

  test.each(['oktober 2017', '2017', 'senest 1. december 2017', 'fra 1. juni 2017', 'løbende', 'snarest'])('%s is not', (text) => {
    expect(readDay(text, contexts.bare)).toEqual({ ok: false, reason: 'not-a-day' });
  });

  test('keeps the notes and the reasons of the reading', () => {
    expect(readDay('7.12.17', contexts.bare)).toMatchObject({ day: '2017-12-07', notes: [{ code: 'two-digit-year', year: 2017 }] });
    expect(readDay('2017-02-30', contexts.bare)).toEqual({ ok: false, reason: 'impossible', lastValid: '2017-02-28' });
    expect(readDay('i juni', contexts.bare)).toEqual({ ok: false, reason: 'no-year' });
  });
});

const plain = (text: string): boolean => text !== '' && !text.endsWith(')');

describe('how it is written does not matter', () => {
  test.each([
    ['upper case', (text: string) => text.toUpperCase()],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['non-breaking spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['wide spaces and a line break', (text: string) => ` ${text.replaceAll(' ', ' \n ')} `],
    ['a full stop', (text: string) => (plain(text) ? `${text}.` : text)],
    ['a comment behind', (text: string) => (plain(text) ? `${text} (se bilag 2)` : text)],
  ])('%s', (_, change) => {
    for (const { rows, context } of sections) {
      expect(rows.map(([text]) => [text, said(readTime(change(text), context))])).toEqual(rows);
    }
  });

  test('but the words are kept as they were written', () => {
    const text = ' Inden udgangen af\u00a0JUNI 2017 (ca.) ';
    expect(readTime(text, contexts.bare)).toMatchObject({ ok: true, time: { text } });
  });
});

describe('any day', () => {
  const epoch = '1900-01-01';
  const anyDay = fc.integer({ min: 0, max: 109_571 }).map((n) => addDays(epoch, n));
  test.each([
    ['da', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['da', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
    ['da', { day: 'numeric', month: 'short', year: 'numeric' }],
    ['da', { day: '2-digit', month: '2-digit', year: 'numeric' }],
    ['en-GB', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
    ['en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' }],
    ['en-US', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }],
  ] as const)('printed in %s as %o reads back as that day', (locale, options) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    fc.assert(fc.property(anyDay, (day) => {
      expect(readDay(format.format(new Date(day)), contexts.bare)).toEqual({ ok: true, day });
    }));
  });

  test('as ISO text reads back as itself', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(readDay(day, contexts.bare)).toEqual({ ok: true, day });
    }));
  });
});

const isOrderly = (text: string): boolean => {
  const result = readTime(text, contexts.plan2017);
  if (!result.ok) return true;
  const { from, to, soft, kind } = result.time;
  const days = [from, to, soft].filter((day) => typeof day === 'string');
  return days.every(isDay)
    && (from === null || to === null || from <= to)
    && ((kind !== 'date' && kind !== 'as-of') || (from !== null && from === to))
    && (kind !== 'window' || to !== null)
    && (kind !== 'start' || (from !== null && to === null))
    && (soft === undefined || (to !== null && soft < to));
};

describe('anything that is written', () => {
  const words = [
    ...new Set(sections.flatMap(({ rows }) => rows.flatMap(([text]) => text.split(/(?<=[.–/-])|\s+/)))),
  ].filter(Boolean);
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((some) => some.join(' '));

  test('has its ends in order, whatever known words are put together', () => {
    expect(fc.check(fc.property(phrase, isOrderly), { numRuns: 5000 })).toMatchObject({ counterexample: null });
  });

  test('never throws, whatever the characters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    expect(fc.check(fc.property(text, isOrderly), { numRuns: 2000 })).toMatchObject({ counterexample: null });
  });
});

test.each([
  ['one letter', 'a'], ['digits', '1'], ['marks', '/-'], ['opening', '('], ['closing', ')'], ['small words', 'i '],
  ['dates', '1. juni 2017 – '], ['weekdays', 'torsdag '], ['combining marks', '\u0323\u0301'], ['sentences', 'dato følger. '],
])('100,000 characters are refused at once: %s', (_, unit) => {
  const long = unit.repeat(100_000 / unit.length);
  const texts = [long, `1. juni 2017 ${long}`, `når ${long}`, `2017 (${long}`, `2017 ${long})`];
  const began = performance.now();
  expect(texts.map((text) => readTime(text, contexts.plan2017).ok)).toEqual(texts.map(() => false));
  expect(performance.now() - began).toBeLessThan(200);
});

test('a long comment is no obstacle', () => {
  expect(said(readTime(`primo 2018 (${'x'.repeat(100_000)})`, contexts.bare))).toBe('window 2018-01-01..2018-04-30 soft 2018-01-31');
});

test('the time zone of the machine plays no part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planspor-time-'));
  const program = join(folder, 'print.mjs');
  const entry = new URL('time.print.ts', import.meta.url).pathname;
  buildSync({ entryPoints: [entry], outfile: program, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const zones = ['Europe/Copenhagen', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Pacific/Auckland'];
  const printed = zones.map((TZ) => {
    const text = execFileSync(process.execPath, [program], { env: { ...process.env, TZ }, encoding: 'utf8' });
    return JSON.parse(text) as { zone: number; result: unknown };
  });
  rmSync(folder, { recursive: true });
  expect(new Set(printed.map(({ zone }) => zone)).size).toBe(zones.length);
  for (const { result } of printed) expect(JSON.stringify(result)).toBe(JSON.stringify(printed[0]?.result));
});
