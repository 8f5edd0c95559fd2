import { describe, expect, it } from 'vitest';
import { aheadIn, inTurn } from '../../src/analysis/ahead.ts';
import type { DeadlineEntry } from '../../src/analysis/deadline-entry.ts';
import { deadlinesOf } from '../../src/analysis/deadlines.ts';
import { duesIn } from '../../src/analysis/dues.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const asOf = '2017-06-01';
const head = 'kind: plan\nid: skole\ntitle: Sundere skoledag\nowner: Skoleforvaltningen\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const planOf = (...items: string[]): string => `${head}initiatives:\n${items.map((item, at) => `  - { id: i-${at}, title: Emne ${at}, ${item} }\n`).join('')}`;

const look = (files: Record<string, string>) => {
  const workspace = workspaceFrom(files);
  return { snapshot: new Snapshot(workspace, viewOn(asOf)), plans: workspace.plans };
};

type Groups = Record<string, DeadlineEntry[]>;
const lists = (result: object): Groups => Object.fromEntries(Object.entries(result).filter((pair): pair is [string, DeadlineEntry[]] => Array.isArray(pair[1]) && pair[1].length > 0));
const groupsOf = (text: string, owner: string | null = null): Groups => {
  const { snapshot, plans } = look({ 'a.yaml': text });
  return lists(deadlinesOf(snapshot, plans, { within: 14, owner, lang: 'da' }));
};
/** Where one item is, and with which day. */
const placeOf = (item: string): string[] =>
  Object.entries(groupsOf(planOf(item))).flatMap(([group, entries]) => entries.map(({ what, deadline, daysLeft }) => `${group} ${what} ${deadline?.to ?? '–'} ${daysLeft ?? '–'}`));

describe('an item stands in the group that its days call for', () => {
  it.each<[string, string, string[]]>([
    ['passed yesterday', 'deadline: 2017-05-31', ['overdue deadline 2017-05-31 -1']],
    ['due today', 'deadline: 2017-06-01', ['dueSoon deadline 2017-06-01 0']],
    ['due on the last day that is soon', 'deadline: 2017-06-15', ['dueSoon deadline 2017-06-15 14']],
    ['due a day later', 'deadline: 2017-06-16', ['later deadline 2017-06-16 15']],
    ['undated', 'tags: [x]', ['undated deadline – –']],
    ['without a day yet', 'deadline: når skolen er bygget', ['undated deadline – –']],
    ['open', 'deadline: { text: når skolen er bygget, open: true }', ['open deadline – –']],
    ['moved in the log', 'deadline: 2017-05-31, log: [{ on: 2017-04-01, deadline: 2017-09-01 }]', ['later deadline 2017-09-01 92']],
    ['finished', 'deadline: 2017-05-31, log: [{ on: 2017-04-01, status: done }]', []],
    ['cancelled', 'deadline: 2017-05-31, log: [{ on: 2017-04-01, status: cancelled }]', []],
    ['an intention', 'deadline: 2017-05-31, commitment: intent', []],
    ['passed by inference: expected, not late', 'deadline: { value: 2017-05-31, basis: inferred }', ['forecasts deadline 2017-05-31 -1']],
    ['inferred and to come', 'deadline: { value: 2017-06-10, basis: inferred }', ['dueSoon deadline 2017-06-10 9']],
    ['inferred for today', 'deadline: { value: 2017-06-01, basis: inferred }', ['dueSoon deadline 2017-06-01 0']],
    ['expected', 'deadline: 2017-06-10, forecast: 2017-07-01', ['dueSoon deadline 2017-06-10 9', 'forecasts forecast 2017-07-01 30']],
    ['a passed event', 'deadline: 2017-05-31, event: true', []],
    ['a continuous one whose end has passed', 'deadline: 2017-05-31, continuous: true', []],
    ['a window', 'window: efteråret 2017', ['windows window 2017-11-30 182']],
    ['a window that passed half a year ago', 'window: november 2016', []],
    ['a window that passed not so long ago', 'window: december 2016', ['windows window 2016-12-31 -152']],
    ['a window that passed to the day half a year ago', 'window: 2016-12-01', ['windows window 2016-12-01 -182']],
    ['a window that passed a day before', 'window: 2016-11-30', []],
    ['a window without an end', 'window: fra 2016', ['windows window – –']],
    ['to be reviewed', 'continuous: true, review: kvartalsvis, log: [{ on: 2017-04-01, status: in-progress }]', ['review review 2017-07-01 30']],
    ['continuous, with nobody to look at it', 'continuous: true', ['undated deadline – –']],
    ['undated, but its deliverable is not', 'deliverables: [{ id: d, title: D, deadline: 2017-06-10 }]', ['dueSoon deadline 2017-06-10 9']],
    ['undated like its deliverable', 'deliverables: [{ id: d, title: D }]', ['undated deadline – –']],
    ['an event without a day', 'event: true', []],
  ])('%s', (_, item, places) => {
    expect(placeOf(item)).toEqual(places);
  });

  it('sorted by the last day, what is open by its window, the rest as the file has it', () => {
    const text = planOf('deadline: 2017-06-12', 'deadline: 2017-06-10', 'deadline: 2017-06-10', 'deadline: { text: et møde, from: 2017-09-01, open: true }', 'deadline: { text: senere, open: true }', 'deadline: { text: et møde, from: 2017-08-01, open: true }');
    const { dueSoon, open } = groupsOf(text);
    expect(dueSoon?.map(({ ref }) => ref)).toEqual(['skole/i-1', 'skole/i-2', 'skole/i-0']);
    expect(open?.map(({ ref }) => ref)).toEqual(['skole/i-5', 'skole/i-3', 'skole/i-4']);
    expect(groupsOf(planOf('tags: [x]', 'tags: [x]')).undated?.map(({ ref }) => ref)).toEqual(['skole/i-0', 'skole/i-1']);
  });

  it('of whom it is, where somebody is named', () => {
    const text = planOf('owner: Teknik, deadline: 2017-06-10', 'deadline: 2017-06-11', 'owner: [KL, Teknik], deadline: 2017-06-12');
    expect(groupsOf(text, 'teknik').dueSoon?.map(({ ref, owner }) => [ref, owner])).toEqual([['skole/i-0', ['Teknik']], ['skole/i-2', ['KL', 'Teknik']]]);
    expect(groupsOf(text, 'Nobody')).toEqual({});
  });

  it('says what it is, if it is an event or goes on', () => {
    const { dueSoon } = groupsOf(planOf('deadline: 2017-06-10, event: true', 'deadline: 2017-06-11, continuous: true', 'deadline: 2017-06-12'));
    expect(dueSoon?.map(({ event, continuous }) => [event, continuous])).toEqual([[true, false], [false, true], [false, false]]);
  });

  it('counts for its plan, where there are several', () => {
    const other = (id: string): string => `kind: plan\nid: ${id}\ntitle: ${id}\nowner: KL\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives: [{ id: x-${id}, title: X, deadline: 2017-06-10, log: [{ on: 2017-05-01, status: in-progress }] }]\n`;
    const { snapshot, plans } = look({ 'a.yaml': planOf('deadline: 2017-05-30', 'deadline: 2017-05-31', 'tags: [x]'), 'b.yaml': other('b'), 'c.yaml': other('c') });
    const { portfolio } = deadlinesOf(snapshot, plans, { within: 14, owner: null, lang: 'da' });
    expect(portfolio?.plans.map(({ ref, initiatives, overdue, dueSoon, undated, notReported }) => [ref, initiatives, overdue, dueSoon, undated, notReported])).toEqual([
      ['skole', 3, 2, 0, 1, 3],
      ['b', 1, 0, 1, 0, 0],
      ['c', 1, 0, 1, 0, 0],
    ]);
  });

  it('with what a coordinator needs of it', () => {
    const [entry] = groupsOf(planOf('number: "1.2", owner: Teknik, deadline: 2017-05-31, log: [{ on: 2017-05-01, status: in-progress }]')).overdue ?? [];
    expect(entry).toMatchObject({ ref: 'skole/i-0', kind: 'initiative', recurring: false, number: '1.2', title: 'Emne 0', product: null, of: 'Sundere skoledag', language: 'da', owner: ['Teknik'], to: [], light: 'red', status: 'in-progress', continuous: false, event: false });
  });
});

describe('products of the plan', () => {
  const places = (product: string, owner: string | null = null): string[] =>
    Object.entries(groupsOf(`${head}products:\n  - { id: p, kind: status, to: Udvalget, ${product} }\n`, owner)).flatMap(([group, entries]) =>
      entries.map(({ kind, title, product: what, to, recurring, deadline, daysLeft }) => `${group} ${kind} "${title}" ${what} ${to.join()} ${recurring ? 'again' : 'once'} ${deadline?.from ?? '–'}..${deadline?.to ?? '–'} ${daysLeft ?? '–'}`));

  it.each<[string, string, string[]]>([
    ['owed', 'deadline: juni 2017', ['later product "status" status Udvalget once 2017-06-01..2017-06-30 29']],
    ['with a title of its own', 'title: Halvårsstatus, deadline: 2017-06-10', ['dueSoon product "Halvårsstatus" null Udvalget once 2017-06-10..2017-06-10 9']],
    ['overdue', 'deadline: 2017-05-31', ['overdue product "status" status Udvalget once 2017-05-31..2017-05-31 -1']],
    ['overdue by inference alone', 'deadline: { value: 2017-05-31, basis: inferred }', []],
    ['delivered', 'deadline: 2017-05-31, delivered: [{ on: 2017-05-20 }]', []],
    ['delivered before it is due', 'deadline: 2017-06-10, delivered: [{ on: 2017-05-20 }]', []],
    ['to be delivered again', 'deadline: 2017-03-31, recurring: kvartalsvis, delivered: [{ on: 2017-03-20 }]', ['later product "status" status Udvalget again 2017-06-30..2017-06-30 29']],
    ['over before it is owed again', 'deadline: 2018-12-01, recurring: kvartalsvis, delivered: [{ on: 2017-05-20 }]', []],
    ['undated', 'delivered: []', ['open product "status" status Udvalget once –..– –']],
    ['open', 'deadline: { text: et møde, from: 2017-06-05, open: true }', ['open product "status" status Udvalget once 2017-06-05..– –']],
    ['open, with a time announced for it', 'deadline: { text: et møde, from: 2017-06-05, to: 2017-06-20, open: true }', ['open product "status" status Udvalget once 2017-06-05..2017-06-20 –']],
    ['open, though that time has passed', 'deadline: { text: et møde, from: 2017-05-05, to: 2017-05-20, open: true }', ['open product "status" status Udvalget once 2017-05-05..2017-05-20 –']],
  ])('%s', (_, product, expected) => {
    expect(places(product)).toEqual(expected);
  });

  it('neither happen by themselves nor go on', () => {
    expect(groupsOf(`${head}products:\n  - { id: p, kind: status, deadline: 2017-06-10 }\n`).dueSoon).toMatchObject([{ what: 'deadline', event: false, continuous: false }]);
  });

  it('belong to the owner of the plan', () => {
    expect([places('deadline: 2017-06-10', 'skole').length, places('deadline: 2017-06-10', 'KL').length]).toEqual([1, 0]);
  });
});

describe('meetings of a network', () => {
  const network = (next: string, owner: string | null = null): Groups => {
    const { snapshot, plans } = look({ 'n.yaml': `kind: network\nid: net\ntitle: Netværket\norganisers: [KL]\nmeetings:\n  - { id: m-1, title: Møde 1, date: 2017-03-01 }\nnext:\n  - { ${next} }\n` });
    return lists(deadlinesOf(snapshot, plans, { within: 14, owner, lang: 'da' }));
  };

  it.each<[string, string, string, number | null]>([
    ['with a day', 'when: 2017-06-10, dateFixed: true', 'dueSoon', 9],
    ['announced for a month', 'when: september 2017', 'open', null],
    ['fixed, but for no day', 'when: { text: når skolen åbner, open: true }, dateFixed: true', 'open', null],
  ])('%s', (_, next, group, daysLeft) => {
    const groups = network(next);
    expect(Object.keys(groups)).toEqual([group]);
    expect(groups[group]).toMatchObject([{ ref: 'net', kind: 'meeting', what: 'meeting', recurring: true, title: 'Netværket', of: 'Netværket', owner: ['KL'], daysLeft }]);
  });

  it('are never late', () => {
    expect(network('when: 2017-05-31, dateFixed: true')).toEqual({});
  });

  it('belong to those who organise it', () => {
    const next = 'when: 2017-06-10, dateFixed: true';
    expect([network(next, 'kl'), network(next, 'Teknik')].map((groups) => Object.keys(groups))).toEqual([['dueSoon'], []]);
  });

  it('come after the plans, and are in no portfolio', () => {
    const net = 'kind: network\nid: net\ntitle: Netværket\n';
    const { snapshot, plans } = look({ '0.yaml': net, 'a.yaml': head, 'b.yaml': head.replace('id: skole', 'id: park') });
    const options = { within: 14, owner: null, lang: 'da' };
    expect(duesIn(snapshot, plans, options).map(({ kind, file, member }) => [kind, file, member?.ref])).toEqual([['plan', 'a.yaml', 'skole'], ['plan', 'b.yaml', 'park'], ['network', '0.yaml', undefined]]);
    expect(deadlinesOf(snapshot, plans, options).portfolio).toBeNull();
  });
});

describe('what lies ahead', () => {
  const aheadIn30Days = (files: Readonly<Record<string, string>>): string[] => {
    const { snapshot, plans } = look(files);
    const dues = duesIn(snapshot, plans, { within: 30, owner: null, lang: 'da' });
    return inTurn(dues.flatMap(({ groups }) => aheadIn(groups, asOf, 30))).map(({ date, as, ref }) => `${date} ${as} ${ref}`);
  };
  const ahead = (...items: string[]): string[] => aheadIn30Days({ 'a.yaml': planOf(...items) });

  it.each<[string, string, string[]]>([
    ['a deadline today', 'deadline: 2017-06-01', ['2017-06-01 deadline skole/i-0']],
    ['one on the last day', 'deadline: 2017-07-01', ['2017-07-01 deadline skole/i-0']],
    ['one that comes later', 'deadline: 2017-07-02', []],
    ['one that has passed', 'deadline: 2017-05-31', []],
    ['an event', 'deadline: 2017-06-10, event: true', ['2017-06-10 event skole/i-0']],
    ['what is expected', 'deadline: 2017-09-01, forecast: 2017-06-20', ['2017-06-20 forecast skole/i-0']],
    ['what is expected after these days', 'deadline: 2017-09-01, forecast: 2017-07-02', []],
    ['what was expected before', 'deadline: 2017-09-01, forecast: 2017-05-31', []],
    ['a window that opens after these days', 'window: september 2017', []],
    ['a window that opens', 'window: juni 2017', ['2017-06-01 window skole/i-0']],
    ['a window that is open already, when it closes', 'window: { text: foråret, from: 2017-03-01, to: 2017-06-10 }', ['2017-06-10 window skole/i-0']],
    ['a window that opens later', 'window: juli 2017', ['2017-07-01 window skole/i-0']],
    ['a review', 'continuous: true, review: månedligt, log: [{ on: 2017-05-10, status: in-progress }]', ['2017-06-10 review skole/i-0']],
    ['an open deadline, when its window opens', 'deadline: { text: et møde, from: 2017-06-15, open: true }', ['2017-06-15 open skole/i-0']],
    ['what has no day', 'tags: [x]', []],
  ])('%s', (_, item, expected) => {
    expect(ahead(item)).toEqual(expected);
  });

  it('has no product without a day', () => {
    expect(aheadIn30Days({ 'a.yaml': `${head}products: [{ id: p, kind: status }, { id: q, kind: status, deadline: 2017-06-10 }]\n` })).toEqual(['2017-06-10 deadline skole/q']);
  });

  it('comes by date, whatever the order of the plans', () => {
    const other = planOf('deadline: 2017-06-08', 'deadline: 2017-06-10').replace('id: skole', 'id: park');
    const inOrder = ['2017-06-08 deadline park/i-0', '2017-06-09 deadline skole/i-0', '2017-06-10 deadline park/i-1', '2017-06-11 deadline skole/i-1'];
    const one = planOf('deadline: 2017-06-09', 'deadline: 2017-06-11');
    expect([aheadIn30Days({ 'a.yaml': one, 'b.yaml': other }), aheadIn30Days({ 'a.yaml': other, 'b.yaml': one })]).toEqual([inOrder, inOrder]);
  });

  it('what is due goes before what is expected on the same day in a plan before it', () => {
    const files = { 'a.yaml': planOf('deadline: 2017-09-01, forecast: 2017-06-09'), 'b.yaml': planOf('deadline: 2017-06-09').replace('id: skole', 'id: park') };
    expect(aheadIn30Days(files)).toEqual(['2017-06-09 deadline park/i-0', '2017-06-09 forecast skole/i-0']);
  });

  it('of windows that open on one day, the one that closes first comes first', () => {
    const files = { 'a.yaml': planOf('window: juni 2017'), 'b.yaml': planOf('window: { text: først i juni, from: 2017-06-01, to: 2017-06-10 }').replace('id: skole', 'id: park') };
    expect(aheadIn30Days(files)).toEqual(['2017-06-01 window park/i-0', '2017-06-01 window skole/i-0']);
  });

  it('comes by date, and in the order of the groups on one', () => {
    expect(ahead('deadline: 2017-09-01, forecast: 2017-06-09', 'deadline: 2017-06-12', 'deadline: 2017-06-09')).toEqual([
      '2017-06-09 deadline skole/i-2',
      '2017-06-09 forecast skole/i-0',
      '2017-06-12 deadline skole/i-1',
    ]);
  });

  it('names a meeting an event', () => {
    const network = 'kind: network\nid: net\ntitle: Netværket\nnext:\n  - { when: 2017-06-10, dateFixed: true, announced: 2017-03-01 }\n';
    expect(aheadIn30Days({ 'n.yaml': network })).toEqual(['2017-06-10 event net']);
  });
});
