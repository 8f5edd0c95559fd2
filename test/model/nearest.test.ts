import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

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
