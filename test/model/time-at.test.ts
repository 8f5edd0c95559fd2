import { expect, it } from 'vitest';
import { indexFile } from '../../src/model/build/index-file.ts';
import { timeAt, valueAt } from '../../src/model/build/time-at.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { inShort } from './built.ts';

const plan = (period: string): string => `kind: plan
id: skole
title: Skole
period: { ${period} }
initiatives:
  - id: tag
    title: maj 2026
    deadline: 1. maj
    forecast: { value: { text: om sommeren, from: 2026-06-01, to: 2026-08-31 }, basis: inferred }
    starts: vrøvl
    review: [2026-05-01]
`;
const whole = plan('from: 2026-01-01, to: 2026-12-31');
const network = 'kind: network\nid: net\ntitle: N\nfounded: 2024\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nmeetings: [{ id: m, date: 1. maj }]\n';

/** The time at a path, and where it stands. */
function read(text: string, kind: 'plan' | 'network', path: Path): unknown {
  const source = readYaml('a.yaml', text);
  const moment = timeAt(source, kind, indexFile(source, kind), path, defaultSettings);
  return moment && inShort({ time: moment, at: moment.place });
}

const item = (...more: Path): Path => ['initiatives', 0, ...more];

it.each<[string, Path, unknown]>([
  ['a time that has its year from the period', item('deadline'), { time: '2026-05-01', at: 'initiatives.0.deadline' }],
  ['what is written of an interval', item('forecast'), { time: '2026-06-01–2026-08-31 (inferred)', at: 'initiatives.0.forecast.value' }],
  ['the whole interval from its text', item('forecast', 'value', 'text'), { time: '2026-06-01–2026-08-31 (inferred)', at: 'initiatives.0.forecast.value' }],
  ['the whole interval from its end', item('forecast', 'value', 'to'), { time: '2026-06-01–2026-08-31 (inferred)', at: 'initiatives.0.forecast.value' }],
  ['the period’s beginning', ['period', 'from'], { time: '2026-01-01', at: 'period.from' }],
  ['the period’s end', ['period', 'to'], { time: '2026-12-31', at: 'period.to' }],
  ['nothing of words that are no time', item('starts'), null],
  ['nothing of what cannot be a time', item('review'), null],
  ['nothing of what is not written', item('window'), null],
  ['nothing where no time belongs, though it reads like one', item('title'), null],
  ['nothing of a thing', item(), null],
  ['nothing of the whole file', [], null],
])('in a plan: %s', (_, path, found) => {
  expect(read(whole, 'plan', path)).toEqual(found);
});

it.each<[string, string | null]>([
  ['from: 2026-01-01, to: 2026-12-31', '2026-05-01'],
  ['from: 2025-06-01, to: 2026-12-31', '2026-05-01'],
  ['from: 2025-01-01, to: 2026-12-31', null],
  ['from: 2026-01-01', null],
  ['from: vrøvl, to: 2026-12-31', null],
])('a time without a year in a period { %s }', (period, day) => {
  expect(read(plan(period), 'plan', item('deadline'))).toEqual(day && { time: day, at: 'initiatives.0.deadline' });
});

it('the ends of a period have their years themselves', () => {
  expect(read(plan('from: 2026-01-01, to: 31. december'), 'plan', ['period', 'to'])).toBeNull();
});

it('a network has no period', () => {
  expect(read(network, 'network', ['founded'])).toEqual({ time: '2024-01-01–2024-12-31', at: 'founded' });
  expect(read(network, 'network', ['meetings', 0, 'date'])).toBeNull();
});

it.each<[string, Path, unknown]>([
  ['all of it', [], { a: [{ b: null, c: 'tekst' }] }],
  ['an entry of a list', ['a', 0], { b: null, c: 'tekst' }],
  ['words', ['a', 0, 'c'], 'tekst'],
  ['nothing written', ['a', 0, 'b'], null],
  ['a key that is not there', ['x'], undefined],
  ['a key in a key that is not there', ['x', 'y'], undefined],
  ['an entry after the last', ['a', 1], undefined],
  ['a key of nothing', ['a', 0, 'b', 'c'], undefined],
  ['a key of words', ['a', 0, 'c', 'length'], undefined],
  ['a letter of words', ['a', 0, 'c', 0], undefined],
  ['what every object has', ['constructor'], undefined],
])('at a path stands %s', (_, path, value) => {
  expect(valueAt({ a: [{ b: null, c: 'tekst' }] }, path)).toEqual(value);
});
