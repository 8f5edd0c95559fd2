import { expect, it } from 'vitest';
import { always, hasHappened, holds, isGiven } from '../../src/analysis/view.ts';
import { viewOn } from '../workspace.ts';

it.each<[string, string, string, string, string, boolean]>([
  ['on its day', '2017-06-01', '2017-06-01', '2017-06-01', always, true],
  ['not the day before', '2017-06-01', '2017-06-01', '2017-05-31', always, false],
  ['once it was told', '2017-05-01', '2017-06-01', '2017-07-01', '2017-06-01', true],
  ['not while nobody had told it', '2017-05-01', '2017-06-01', '2017-07-01', '2017-05-31', false],
])('a fact holds %s', (_, on, known, asOf, knownBy, expected) => {
  expect(holds({ on, known }, viewOn(asOf, knownBy))).toBe(expected);
});

it.each<[string, string | null | undefined, string, string, boolean]>([
  ['on its day', '2017-06-01', '2017-06-01', always, true],
  ['not the day before', '2017-06-01', '2017-05-31', always, false],
  ['on the day that it is known', '2017-06-01', '2017-07-01', '2017-06-01', true],
  ['not to whom it was not known yet', '2017-06-01', '2017-07-01', '2017-05-31', false],
  ['never without a day', null, '2017-06-01', always, false],
  ['nor where none is written', undefined, '2017-06-01', always, false],
])('something has happened %s', (_, on, asOf, knownBy, expected) => {
  expect(hasHappened(on, viewOn(asOf, knownBy))).toBe(expected);
});

it.each<[string, string | null, string, boolean]>([
  ['from its day on', '2017-06-01', '2017-06-01', true],
  ['not before', '2017-06-01', '2017-05-31', false],
  ['today, where nobody knows since when', null, '2026-11-22', true],
  ['and not yesterday', null, '2026-11-21', false],
])('something is there %s', (_, from, asOf, expected) => {
  expect(isGiven(from, viewOn(asOf))).toBe(expected);
});
