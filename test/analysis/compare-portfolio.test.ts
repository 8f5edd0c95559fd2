import { describe, expect, it } from 'vitest';
import type { CompareResult } from '../../src/analysis/compare.ts';
import { betweenContents, betweenDays, betweenFiles, planWith } from '../comparisons.ts';

/** Plans of which nothing is told: a portfolio has three at least. */
const others = { 'q.yaml': planWith('', 'q'), 'r.yaml': planWith('', 'r') };

const standing = ({ portfolio }: CompareResult) => portfolio?.plans.find(({ ref }) => ref === 'p');
const inDays = (text: string, from = '2026-03-01', to = '2026-05-01') => standing(betweenDays(text, from, to, others));
const inContents = (before: string, after: string, asOf = '2026-03-01') => standing(betweenContents(before, after, asOf, others));

const item = (fields: string, id = 'a') => `initiatives: [{ id: ${id}, title: A, ${fields} }]\n`;
const begun = '{ on: 2026-02-01, status: in-progress }';
const open = item(`deadline: 2026-12-01, log: [${begun}]`);
const two = open.replace(/\]$/m, ', { id: b, title: B }]');

describe('an item is later', () => {
  const dated = (log: string) => item(`deadline: 2026-06-30, log: [${begun}, ${log}]`);

  it.each<[string, string, number]>([
    ['due later than it was', dated('{ on: 2026-04-01, deadline: 2026-07-01 }'), 1],
    ['due earlier', dated('{ on: 2026-04-01, deadline: 2026-06-01 }'), 0],
    ['due as before, having been moved away and back', dated('{ on: 2026-04-01, deadline: 2026-07-01 }, { on: 2026-04-02, deadline: 2026-06-30 }'), 0],
    ['due never, its deadline being withdrawn', dated('{ on: 2026-04-01, deadline: withdrawn }'), 1],
    ['as little due as before, having been promised and withdrawn again', dated('{ on: 2026-02-02, deadline: withdrawn }, { on: 2026-04-01, deadline: 2026-07-01 }, { on: 2026-04-02, deadline: withdrawn }'), 0],
    ['due for the first time', item(`log: [${begun}, { on: 2026-04-01, deadline: 2026-07-01 }]`), 0],
    ['due on a day, no longer only soon', item(`deadline: { text: snarest, open: true }, log: [${begun}, { on: 2026-04-01, deadline: 2026-07-01 }]`), 0],
    ['expected after its deadline', dated('{ on: 2026-04-01, forecast: 2026-07-01 }'), 1],
    ['expected on its deadline', dated('{ on: 2026-04-01, forecast: 2026-06-30 }'), 0],
    ['expected before it', dated('{ on: 2026-04-01, forecast: 2026-06-01 }'), 0],
    ['expected later than was expected', dated('{ on: 2026-02-02, forecast: 2026-05-15 }, { on: 2026-04-01, forecast: 2026-06-15 }'), 1],
    ['expected earlier than was expected, though late', dated('{ on: 2026-02-02, forecast: 2026-09-01 }, { on: 2026-04-01, forecast: 2026-08-01 }'), 0],
    ['expected without being due', item(`log: [${begun}, { on: 2026-04-01, forecast: 2026-07-01 }]`), 0],
    ['told of in another way', dated('{ on: 2026-04-01, note: Frost }'), 0],
    ['told of with no deadline', item(`log: [${begun}, { on: 2026-04-01, note: Frost }]`), 0],
  ])('%s', (_, text, later) => {
    expect(inDays(text)).toMatchObject({ later, changed: 1, motion: 'moving' });
  });

  it('not because nothing is expected any more', () => {
    const expected = item('deadline: 2026-06-30, forecast: 2026-07-15');
    expect(inContents(expected, expected.replace(', forecast: 2026-07-15', ''))).toMatchObject({ later: 0, changed: 1 });
  });
});

describe('an item is worse', () => {
  it.each<[string, string, { worse: number; finished: number }]>([
    ['when its light turns by itself', item(`deadline: 2026-04-30, log: [${begun}]`), { worse: 1, finished: 0 }],
    ['not when it gets better', item(`deadline: 2026-12-01, log: [{ on: 2026-02-01, status: on-hold }, { on: 2026-04-01, status: in-progress }]`), { worse: 0, finished: 0 }],
    ['not when it was over and is begun again', item(`deadline: 2026-03-30, log: [{ on: 2026-02-01, status: done }, { on: 2026-04-01, status: in-progress }]`), { worse: 0, finished: 0 }],
    ['not when it is finished', item(`deadline: 2026-12-01, log: [${begun}, { on: 2026-04-01, status: done }]`), { worse: 0, finished: 1 }],
    ['nor when it is cancelled', item(`deadline: 2026-12-01, log: [${begun}, { on: 2026-04-01, status: cancelled }]`), { worse: 0, finished: 0 }],
    ['not when its light stays', item(`deadline: 2026-12-01, log: [${begun}, { on: 2026-04-01, note: Frost }]`), { worse: 0, finished: 0 }],
    ['once, when it is a deliverable’s', item(`deadline: 2026-12-01, log: [${begun}], deliverables: [{ id: d, title: D, deadline: 2026-04-30, log: [${begun}] }]`), { worse: 1, finished: 0 }],
  ])('%s', (_, text, counts) => {
    expect(inDays(text)).toMatchObject(counts);
  });
});

describe('a plan', () => {
  it.each<[string, string, string]>([
    ['is new when it has become current', `dated: 2026-04-01\n${open}`, 'new'],
    ['is gone when it has ceased to be', `ended: { on: 2026-04-01, reason: Omlagt }\n${open}`, 'gone'],
    ['stands still when nothing was told', open, 'still'],
    ['also when its lights have turned', item(`deadline: 2026-04-30, log: [${begun}]`), 'still'],
    ['and when only its KPIs were measured', `${open}kpis: [{ id: k, title: K, values: [{ on: 2026-04-01, value: 3 }] }]\n`, 'still'],
    ['is at rest when nothing is left to tell', item('log: [{ on: 2026-02-01, status: done }]'), 'at-rest'],
    ['and when it has nothing', '', 'at-rest'],
    ['also before it is current', `dated: 2026-06-01\n${open}`, 'at-rest'],
    ['but moves when something is told of it then', `dated: 2026-06-01\n${open.replace(begun, '{ on: 2026-04-01, note: Frost }')}`, 'moving'],
    ['moves with one of its items', `initiatives:\n  - { id: a, title: A, deadline: 2026-04-30, log: [${begun}] }\n  - { id: b, title: B, log: [{ on: 2026-04-01, note: Frost }] }\n`, 'moving'],
    ['moves when it delivers', `${open}products: [{ id: s, kind: status, to: Byen, delivered: { on: 2026-04-01 } }]\n`, 'moving'],
    ['moves when it asks', `${open}decisions: [{ id: d, kind: decide, text: Hvem, raised: 2026-04-01 }]\n`, 'moving'],
    ['moves when it delivers and asks', `${open}products: [{ id: s, kind: status, to: Byen, delivered: { on: 2026-04-01 } }]\ndecisions: [{ id: d, kind: decide, text: Hvem, raised: 2026-04-01 }]\n`, 'moving'],
  ])('%s', (_, text, motion) => {
    expect(inDays(text)).toMatchObject({ motion, still: motion === 'still' ? 1 : 0 });
  });

  const told: Record<string, string> = {
    'a status': 'status: done',
    'a deadline': 'deadline: 2026-12-24',
    'a forecast': 'forecast: 2026-11-01',
    progress: 'progress: 10',
    'a count': 'count: 2',
    'a degree of completion': 'completion: limited',
    'a deviation': 'deviation: { kind: scope, text: Fem }',
    'a note': 'note: Frost',
    'a deviation and a note': 'deviation: { kind: scope, text: Fem }, note: Frost',
  };

  it.each(Object.entries(told))('moves when %s is told', (_, entry) => {
    expect(inDays(item(`deadline: 2026-12-01, count: { planned: 4 }, log: [${begun}, { on: 2026-04-01, ${entry} }]`))).toMatchObject({ motion: 'moving', changed: 1 });
  });

  it('moves when an evaluation is written', () => {
    expect(inDays(item(`deadline: 2026-12-01, log: [${begun}], evaluation: { next: continue, on: 2026-04-01 }`))).toMatchObject({ motion: 'moving', changed: 1 });
  });

  it.each<[string, string, string, object]>([
    ['moves when an item is rewritten', open, open.replace('title: A', 'title: AA'), { changed: 1, added: 0, dropped: 0 }],
    ['moves when an item is added', open, two, { changed: 0, added: 1, dropped: 0 }],
    ['moves when an item is dropped', two, open, { changed: 0, added: 0, dropped: 1 }],
    ['moves when one came for another', open, item('deadline: 2026-12-01', 'b'), { changed: 0, added: 1, dropped: 1 }],
    ['moves when it says something else of itself', open, `purpose: Hvortil\n${open}`, { changed: 0, added: 0, dropped: 0 }],
  ])('%s', (_, before, after, counts) => {
    expect(inContents(before, after)).toMatchObject({ motion: 'moving', ...counts });
  });

  it('is lit as on the earlier side and as on the later, where it is there', () => {
    const late = item(`deadline: 2026-04-30, log: [${begun}]`);
    expect(inDays(late)).toMatchObject({ lightBefore: 'green', light: 'red' });
    expect(standing(betweenFiles(others, { ...others, 'p.yaml': planWith(open) }, '2026-03-01'))).toMatchObject({ motion: 'new', lightBefore: null, light: 'green', title: 'Plan' });
    expect(standing(betweenFiles({ ...others, 'p.yaml': planWith(open) }, others, '2026-03-01'))).toMatchObject({ motion: 'gone', lightBefore: 'green', light: null, title: 'Plan' });
  });
});

it('what is counted of the plans is added up', () => {
  const { portfolio } = betweenDays(`owner: Byen\n${open}`, '2026-03-01', '2026-05-01', {
    'q.yaml': planWith(`owner: Byen\n${item(`deadline: 2026-04-30, log: [${begun}, { on: 2026-04-01, deadline: 2026-12-01 }]`)}`, 'q'),
    'r.yaml': planWith(`owner: Byen\n${item(`deadline: 2026-04-30, log: [${begun}]`)}`, 'r'),
  });
  expect(portfolio?.organisations).toMatchObject([{ title: 'Byen', plans: 3, byLight: { green: 2, red: 1 }, later: 1, worse: 1, finished: 0, changed: 2, added: 0, dropped: 0, still: 2 }]);
});

it('two plans need no portfolio', () => {
  expect(betweenDays(open, '2026-03-01', '2026-05-01', { 'q.yaml': planWith('', 'q') }).portfolio).toBeNull();
});
