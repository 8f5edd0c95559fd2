import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Candidates, nearest } from '../../src/model/nearest.ts';

const KEYS = ['title', 'owner', 'deadline', 'deliverables', 'areas', 'area', 'dataSource', 'targetGroups', 'id'];

test.each([
  ['titel', 'title'],
  ['tilte', 'title'],
  ['dead-line', 'deadline'],
  ['Deadline', 'deadline'],
  ['deadlin', 'deadline'],
  ['deliverable', 'deliverables'],
  ['ares', 'areas'],
  ['data_source', 'dataSource'],
  ['targetGruops', 'targetGroups'],
  ['di', 'id'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each(['', 'x', 'budget', 'overskrift', 'a'.repeat(100_000)])('nothing is near %.20s', (word) => {
  expect(nearest(word, KEYS)).toBeNull();
});

test('words of more than 64 letters are prose', () => {
  const word = 'a'.repeat(63);
  expect(nearest(`${word}b`, [word])).toBe(word);
  expect(nearest(`${word}bc`, [word])).toBeNull();
});

test('only the first 1,000 candidates are looked at', () => {
  const others = Array.from({ length: 999 }, (_, at) => `initiativ-${at}`);
  expect(nearest('titel', [...others, 'title'])).toBe('title');
  expect(nearest('titel', [...others, 'owner', 'title'])).toBeNull();
});

test.each([
  ['one slip in a word of two to five letters', 'mål', 'mil', 'abcde', 'xycde'],
  ['two in one of six to eight', 'aktion', 'adtiom', 'aktioner', 'edtiomer'],
  ['three in one of nine', 'deadlines', 'xeadxinex', 'deadlines', 'xeaxxinex'],
])('near is %s', (_, word, near, other, far) => {
  expect(nearest(word, [near])).toBe(near);
  expect(nearest(other, [far])).toBeNull();
});

test('a word has to keep something of its candidate', () => {
  expect(nearest('x', ['y'])).toBeNull();
  expect(nearest('xy', ['y'])).toBeNull();
  expect(nearest('y', ['xy'])).toBe('xy');
});

test('the first of equally near candidates wins', () => {
  expect(nearest('kpi-3', ['kpi-1', 'kpi-2'])).toBe('kpi-1');
});

test('a nearer candidate later in the list wins', () => {
  expect(nearest('status-report', ['status-raport-x', 'status-reports'])).toBe('status-reports');
});

test('one slip in a word of four letters or more is always found', () => {
  const word = fc.stringMatching(/^[a-z]{4,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), (right, pick) => {
      const at = pick % right.length;
      expect(nearest(right.slice(0, at) + right.slice(at + 1), [right])).toBe(right);
      expect(nearest(`${right.slice(0, at)}-${right.slice(at)}`, [right])).toBe(right);
    }),
  );
});

test('a proposal is always one of the candidates', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
      const found = nearest(word, candidates);
      expect(found === null || candidates.includes(found)).toBe(true);
    }),
  );
});

/** The distance by its definition: what is left of both words, one step at a time. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [one, other] = [a.slice(1), b.slice(1)];
  const ways = [slips(one, b) + 1, slips(a, other) + 1, slips(one, other) + (a[0] === b[0] ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(slips(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

test('no candidate is passed over: what is found is the first of the nearest, counted in full', () => {
  const word = fc.stringMatching(/^[abc01-]{1,6}$/);
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (wanted, all) => {
      const near = all.map((candidate) => ({ candidate, distance: slips(wanted, candidate) })).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(wanted.length / 3)) && distance < candidate.length);
      const least = Math.min(...near.map(({ distance }) => distance));
      expect(nearest(wanted, all)).toBe(near.find(({ distance }) => distance === least)?.candidate ?? null);
      const ready = new Candidates(all);
      expect([ready.nearest(wanted), ready.nearest(wanted)]).toEqual([nearest(wanted, all), nearest(wanted, all)]);
    }),
    { numRuns: 300 },
  );
});
