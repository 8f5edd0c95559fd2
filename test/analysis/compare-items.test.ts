import { describe, expect, it } from 'vitest';
import type { ItemChange } from '../../src/analysis/compare/item.ts';
import { betweenContents, betweenDays, changeOf } from '../comparisons.ts';

/** What is otherwise with an item, and nothing else. */
function told(item: ItemChange | undefined): Partial<ItemChange> | undefined {
  if (!item) return undefined;
  const { statusMove, lightMove, slip, forecast, progress, count, completion, deviations, notes, evaluation, fields } = item;
  const all = { statusMove, lightMove, slip, forecast, progress, count, completion, deviations, notes, evaluation, fields };
  return Object.fromEntries(Object.entries(all).filter(([, change]) => (Array.isArray(change) ? change.length > 0 : change !== null)));
}

const item = (fields: string) => `initiatives: [{ id: a, title: A, ${fields} }]`;

describe('one entry of a log', () => {
  const entry = (before: string, news: string) =>
    told(changeOf(betweenDays(item(`deadline: 2026-12-01, log: [{ on: 2026-02-01, status: in-progress }, ${before}{ on: 2026-04-01, ${news} }]`), '2026-03-01', '2026-05-01'), 'a'));

  it.each<[string, string, string, object | undefined]>([
    ['a status, with its day', '', 'status: on-hold', { statusMove: { from: 'in-progress', to: 'on-hold', on: '2026-04-01' }, lightMove: { from: 'green', to: 'yellow', reason: 'on-hold' } }],
    ['the same status', '', 'status: in-progress', undefined],
    ['progress', '{ on: 2026-02-02, progress: 10 }, ', 'progress: 20', { progress: { from: 10, to: 20 } }],
    ['a first degree of completion', '', 'completion: limited', { completion: { from: null, to: 'limited' } }],
    ['another degree of completion', '{ on: 2026-02-02, completion: limited }, ', 'completion: full', { completion: { from: 'limited', to: 'full' } }],
    ['a forecast', '', 'forecast: 2026-11-01', { forecast: { from: null, to: { text: '2026-11-01', from: '2026-11-01', to: '2026-11-01', kind: 'date' } } }],
    ['a deviation and a note', '', 'deviation: { kind: scope, text: Fem }, note: Frost', { deviations: [{ kind: 'scope', text: 'Fem', on: '2026-04-01' }], notes: [{ on: '2026-04-01', text: 'Frost' }] }],
    ['a deviation beside another of the kind', '{ on: 2026-02-02, deviation: { kind: scope, text: Ti } }, ', 'deviation: { kind: scope, text: Fem }', { deviations: [{ kind: 'scope', text: 'Fem', on: '2026-04-01' }] }],
    ['the words of one of another kind', '{ on: 2026-02-02, deviation: { kind: cost, text: Fem } }, ', 'deviation: { kind: scope, text: Fem }', { deviations: [{ kind: 'scope', text: 'Fem', on: '2026-04-01' }] }],
    ['a deviation that was told before', '{ on: 2026-02-02, deviation: { kind: scope, text: Fem } }, ', 'deviation: { kind: scope, text: Fem }', undefined],
    ['a note beside another', '{ on: 2026-02-02, note: Sne }, ', 'note: Frost', { notes: [{ on: '2026-04-01', text: 'Frost' }] }],
    ['the note of another day', '{ on: 2026-02-02, note: Frost }, ', 'note: Frost', { notes: [{ on: '2026-04-01', text: 'Frost' }] }],
  ])('tells %s', (_, before, news, change) => {
    expect(entry(before, news)).toEqual(change);
  });

  it('that says nothing of a note is none', () => {
    const first = betweenDays(item('log: [{ on: 2026-04-01, status: in-progress }]'), '2026-03-01', '2026-05-01');
    expect(changeOf(first, 'a')).toMatchObject({ statusMove: { from: 'not-reported', to: 'in-progress', on: '2026-04-01' }, notes: [], deviations: [] });
  });

  it('is told of the item as it is called, with its day and its owner', () => {
    const result = betweenContents(
      'initiatives: [{ id: a, title: A, deliverables: [{ id: d, title: Kort }] }]',
      'initiatives: [{ id: a, title: A, deliverables: [{ id: d, title: Kortet, number: "1", owner: Byen, deadline: 2026-05-01, commitment: intent }] }]',
    );
    expect(changeOf(result, 'd')).toMatchObject({
      ref: 'p/d', kind: 'deliverable', parent: 'p/a', number: '1', title: 'Kortet', owner: ['Byen'], deadline: { text: '2026-05-01' }, status: 'not-reported', light: 'none', intent: true, event: false,
      before: [{ ref: 'p/d', title: 'Kort' }], ended: null,
    });
  });
});

describe('a count', () => {
  const counted = (log: string, planned = ', count: { planned: 10, unit: møder }') => item(`deadline: 2026-12-01${planned}, log: [{ on: 2026-02-01, status: in-progress }, ${log}]`);
  const between = (log: string) => changeOf(betweenDays(counted(log), '2026-03-01', '2026-05-01'), 'a');

  it.each<[string, string, ItemChange['count']]>([
    ['is told from the first', '{ on: 2026-04-01, count: 3 }', { from: null, to: 3, planned: 10, unit: 'møder' }],
    ['and from where it stood', '{ on: 2026-02-02, count: 3 }, { on: 2026-04-01, count: 5 }', { from: 3, to: 5, planned: 10, unit: 'møder' }],
    ['that stands is not told', '{ on: 2026-02-02, count: 3 }, { on: 2026-04-01, note: Frost }', null],
    ['that nobody made is none', '{ on: 2026-04-01, note: Frost }', null],
  ])('%s', (_, log, count) => {
    expect(between(log)?.count).toEqual(count);
  });

  it('of what was not to be counted before begins at nothing', () => {
    const reached = '{ on: 2026-02-01, count: 3 }';
    expect(changeOf(betweenContents(counted(reached, ''), counted(reached)), 'a')?.count).toEqual({ from: null, to: 3, planned: 10, unit: 'møder' });
    expect(changeOf(betweenContents(counted(reached), counted(reached, '')), 'a')?.count).toBeNull();
  });
});

describe('a deadline', () => {
  it.each<[string, string, string, number | null]>([
    ['on another day', '2026-06-30', '2026-07-31', 31],
    ['on an earlier day', '2026-06-30', '2026-06-01', -29],
    ['of the same day in other words', '2026-06-30', 'ultimo juni 2026', 0],
    ['in the same words of another day', '{ text: Før ferien, to: 2026-06-30 }', '{ text: Før ferien, to: 2026-07-01 }', 1],
    ['that is no longer only inferred', '{ value: 2026-06-30, basis: inferred }', '2026-06-30', 0],
    ['that has got a day', '{ text: snarest, open: true }', '2026-06-30', null],
  ])('%s is another', (_, before, after, days) => {
    const slip = changeOf(betweenContents(item(`deadline: ${before}`), item(`deadline: ${after}`)), 'a')?.slip;
    expect(slip).toMatchObject({ days, moves: 0, withdrawn: false, decisions: [] });
  });

  it('that was promised where there was none is the first', () => {
    const slip = changeOf(betweenDays(item('log: [{ on: 2026-04-01, deadline: 2026-06-30, by: Byen }]'), '2026-03-01', '2026-05-01'), 'a')?.slip;
    expect(slip).toMatchObject({ from: null, to: { text: '2026-06-30' }, original: { text: '2026-06-30' }, days: null, decisions: [] });
  });

  it('and a forecast are the same where they say the same', () => {
    const same = 'deadline: 2026-06-30, forecast: 2026-07-15';
    expect(told(changeOf(betweenContents(item(same), item(`${same}, channel: Post`)), 'a'))).toEqual({ fields: [{ field: 'channel', from: [], to: ['Post'] }] });
  });

  it('tells what was decided in between alone, also of two moves on one day', () => {
    const moved = item('deadline: 2026-06-30, log: [{ on: 2026-04-01, deadline: 2026-07-31, reason: Frost, by: Byen }, { on: 2026-04-01, deadline: 2026-08-31, reason: Sne, by: Byen }, { on: 2026-05-01, deadline: withdrawn, reason: Nej, by: Byen }]');
    const decisions = (from: string, to: string) => changeOf(betweenDays(moved, from, to), 'a')?.slip?.decisions.map(({ from: was, to: is, reason }) => [was, is, reason]);
    expect(decisions('2026-03-01', '2026-04-15')).toEqual([['2026-06-30', '2026-07-31', 'Frost'], ['2026-07-31', '2026-08-31', 'Sne']]);
    expect(decisions('2026-04-15', '2026-05-15')).toEqual([['2026-08-31', null, 'Nej']]);
  });
});

describe('an evaluation', () => {
  const evaluated = (fields: string) => item(`deadline: 2026-12-01, log: [{ on: 2026-02-01, status: in-progress }, { on: 2026-04-01, note: Frost }], evaluation: { ${fields} }`);
  const between = (fields: string) => changeOf(betweenDays(evaluated(fields), '2026-03-01', '2026-05-01'), 'a')?.evaluation;

  it('is told once it is written', () => {
    expect(between('result: partly, summary: S, next: change, reason: Dyrt, on: 2026-04-01')).toEqual({ result: 'partly', next: 'change', reason: 'Dyrt' });
    expect(between('result: partly, summary: S, next: change, reason: Dyrt, on: 2026-03-01')).toBeNull();
    expect(between('result: partly, summary: S, next: change, reason: Dyrt, on: 2026-05-02')).toBeNull();
  });

  it('is told again where it was written otherwise', () => {
    const text = 'result: partly, summary: S, next: change, reason: Dyrt, on: 2026-01-15';
    expect(changeOf(betweenContents(evaluated(text), evaluated(text.replace('Dyrt', 'For dyrt'))), 'a')?.evaluation).toEqual({ result: 'partly', next: 'change', reason: 'For dyrt' });
    expect(betweenContents(evaluated(text), evaluated(text.replace('summary: S', 'summary: Andet'))).plans[0]?.unchanged).toBe(true);
  });
});
