import { describe, expect, it } from 'vitest';
import { feedbackOf } from '../../src/analysis/feedback.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { statusOf, type StatusResult } from '../../src/analysis/status.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const status = (files: Record<string, string>, asOf = '2017-06-01', knownBy?: string): StatusResult => {
  const workspace = workspaceFrom(files);
  return statusOf(new Snapshot(workspace, viewOn(asOf, knownBy)), workspace.plans, 'da');
};
const of = (rest: string, asOf?: string) => {
  const [plan] = status({ 'a.yaml': head + rest }, asOf).plans;
  if (!plan) throw new Error('no plan');
  return plan;
};

describe('decisions that are asked for', () => {
  const asked = (rest: string, asOf?: string) => of(`initiatives: [{ id: a, title: A }]\ndecisions: [{ id: d, kind: decide, text: Skal vi, ${rest} }]\n`, asOf).decisions.map(({ overdue }) => overdue);

  it.each<[string, string, string, boolean[]]>([
    ['from the day they are raised', 'raised: 2017-06-01', '2017-06-01', [false]],
    ['and not before', 'raised: 2017-06-01', '2017-05-31', []],
    ['always where nobody says when', 'items: [a]', '2017-01-01', [false]],
    ['until the day they are taken', 'outcome: { on: 2017-06-02, text: Ja }', '2017-06-01', [false]],
    ['and no longer', 'outcome: { on: 2017-06-01, text: Ja }', '2017-06-01', []],
    ['in time on their day', 'due: 2017-06-01', '2017-06-01', [false]],
    ['late the day after', 'due: 2017-06-01', '2017-06-02', [true]],
  ])('%s', (_, rest, asOf, overdue) => {
    expect(asked(rest, asOf)).toEqual(overdue);
  });

  it('name what they are about', () => {
    expect(of('initiatives: [{ id: a, title: A }]\ndecisions: [{ id: d, kind: discuss, text: Skal vi, proposal: Ja, items: [a] }]\n').decisions).toEqual([
      { ref: 'skole/d', kind: 'discuss', text: 'Skal vi', proposal: 'Ja', due: null, overdue: false, items: ['skole/a'] },
    ]);
  });
});

it('a risk stands as it was last told, with what it threatens', () => {
  const risk = (log: string) => of(`initiatives: [{ id: a, title: A }]\nrisks: [{ id: r, text: Frost, probability: 2, impact: 3, mitigation: Varme, owner: KL, items: [a], log: [${log}] }]\n`).risks;
  expect(risk('{ on: 2017-03-01, status: in-progress }, { on: 2017-04-01, note: Set }, { on: 2017-06-02, status: done }')).toEqual([
    { ref: 'skole/r', text: 'Frost', probability: 2, impact: 3, mitigation: 'Varme', owner: ['KL'], items: ['skole/a'], status: 'in-progress' },
  ]);
  expect(risk('{ on: 2017-04-01, note: Set }')[0]?.status).toBeNull();
});

it('what was known is told of where it is not all that is known', () => {
  expect([status({ 'a.yaml': head }).knownBy, status({ 'a.yaml': head }, '2017-06-01', '2017-05-01').knownBy]).toEqual([null, '2017-05-01']);
});

it('of networks: what is open, what comes, what is to be followed up', () => {
  const network = 'kind: network\nid: net\ntitle: Netværket\nmeetings:\n  - { id: m, title: Møde, date: 2017-03-01, followUps: [{ id: f, title: Følg op }], inputs: [{ id: i, text: Vand, for: skole }, { id: j, text: Ro, disposition: declined, on: 2017-05-01, reason: Dyrt }] }\nnext:\n  - { when: efteråret 2017 }\n';
  const [told] = status({ 'a.yaml': head, 'n.yaml': network }).networks;
  expect(told?.openInputs).toEqual([{ ref: 'net/i', text: 'Vand', for: 'skole', meeting: 'net/m' }]);
  expect(told?.inputs.map(({ ref, disposition }) => [ref, disposition])).toEqual([['net/i', 'open'], ['net/j', 'declined']]);
  expect(told?.followUps.map(({ ref }) => ref)).toEqual(['net/f']);
  expect(told?.next).toMatchObject([{ when: { text: 'efteråret 2017' }, dateFixed: false, announced: null }]);
});

it('three plans at a glance: lights, what is late, soon, undated and silent', () => {
  const plan = (id: string, ...items: string[]): string => `kind: plan\nid: ${id}\ntitle: ${id}\nowner: KL\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives:\n${items.map((item, at) => `  - { id: ${id}-${at}, title: T, ${item} }\n`).join('')}`;
  const { portfolio } = status({
    'a.yaml': plan('a', 'deadline: 2017-05-31', 'deadline: 2017-06-20', 'deadline: 2017-06-21, log: [{ on: 2017-05-01, status: in-progress }]', 'tags: [x]'),
    'b.yaml': plan('b', 'deadline: 2017-10-01, log: [{ on: 2017-05-20, status: in-progress }], forecast: 2017-06-20'),
    'c.yaml': plan('c', 'commitment: intent, deadline: 2017-05-01'),
  });
  const rows = portfolio?.plans.map(({ ref, initiatives, overdue, dueSoon, undated, notReported }) => [ref, initiatives, overdue, dueSoon, undated, notReported]);
  expect(rows).toEqual([['a', 4, 1, 2, 1, 3], ['b', 1, 0, 0, 0, 0], ['c', 0, 0, 0, 0, 0]]);
});

describe('what became of what a network gave', () => {
  const plan = `${head.replace('title: Skole', 'title: Skole\ninForce: 2017-05-01')}areas:\n  - { id: vand, label: A, title: Vand, initiatives: [{ id: a, number: "1", title: Vandposter, owner: KL, deadline: 2017-10-01, log: [{ on: 2017-05-01, status: in-progress }] }] }\n  - { id: ro, initiatives: [] }\n`;
  const network = (inputs: string, plans = ''): string => `kind: network\nid: net\ntitle: Netværket\nmeetings:\n  - { id: m, theme: Tema, date: 2017-03-01, plans: [${plans}], inputs: [${inputs}] }\n  - { id: n, title: Andet, date: 2017-04-01, plans: [skole], inputs: [{ id: z, text: Sidst }] }\n`;
  interface Asked {
    asOf?: string;
    only?: boolean;
    plans?: string;
    knownBy?: string;
    meeting?: number | null;
  }
  const told = (inputs: string, { asOf = '2017-06-01', only = false, plans = '', knownBy, meeting = 0 }: Asked = {}) => {
    const workspace = workspaceFrom({ 'a.yaml': plan, 'n.yaml': network(inputs, plans) });
    const [net] = workspace.networks;
    if (!net) throw new Error(JSON.stringify(workspace.problems));
    return feedbackOf(new Snapshot(workspace, viewOn(asOf, knownBy)), net, meeting === null ? null : (net.meetings[meeting] ?? null), only ? workspace.plans : null, 'da');
  };

  it('by what it is about, the rest last', () => {
    const { areas } = told('{ id: i, text: I }, { id: j, text: J, area: vand, for: skole }, { id: k, text: K, area: Andet }, { id: l, text: L, area: A, for: skole }, { id: o, text: O, disposition: adopted, on: 2017-05-01, becomes: skole/a }, { id: p, text: P, area: ro, for: skole }');
    expect(areas.map(({ area, inputs }) => [area, inputs.map(({ ref }) => ref)])).toEqual([['A Vand', ['net/j', 'net/l', 'net/o']], ['Andet', ['net/k']], ['ro', ['net/p']], [null, ['net/i']]]);
  });

  it('and how that goes', () => {
    const [answer] = told('{ id: i, text: I, disposition: changed, on: 2017-05-01, reason: Delvist, becomes: skole/a }').areas.flatMap(({ inputs }) => inputs);
    expect(answer).toMatchObject({ meeting: { ref: 'net/m', title: 'Tema', date: { to: '2017-03-01' } }, for: null, disposition: 'changed', reason: 'Delvist', unansweredSince: null });
    expect(answer?.becomes).toMatchObject({ ref: 'skole/a', number: '1', status: 'in-progress', owner: ['KL'], deadline: { to: '2017-10-01' }, plan: { ref: 'skole' } });
  });

  it.each<[string, string, string, string | null]>([
    ['since the plan took effect', 'for: skole', '2017-05-01', '2017-05-01'],
    ['not before', 'for: skole', '2017-04-30', null],
    ['not where it is for no plan', 'area: Andet', '2017-06-01', null],
    ['not once it is answered', 'for: skole, disposition: declined, on: 2017-04-20, reason: Dyrt', '2017-06-01', null],
  ])('unanswered %s', (_, rest, asOf, since) => {
    expect(told(`{ id: i, text: I, ${rest} }`, { asOf }).areas[0]?.inputs[0]?.unansweredSince ?? null).toBe(since);
  });

  it.each<[string, string, string, number]>([
    ['what is meant for it', 'for: skole', '', 1],
    ['not what is meant for another', 'for: andet', 'skole', 0],
    ['what was said at a meeting about it', 'area: x', 'skole', 1],
    ['not what was said elsewhere', 'area: x', '', 0],
    ['what became a part of it', 'disposition: adopted, on: 2017-05-01, becomes: skole/a', '', 1],
  ])('of one plan alone: %s', (_, rest, plans, count) => {
    expect(told(`{ id: i, text: I, ${rest} }`, { only: true, plans }).areas.flatMap(({ inputs }) => inputs)).toHaveLength(count);
  });

  it('of one meeting or of all', () => {
    const counts = [0, 1, null].map((meeting) => told('{ id: i, text: I }, { id: j, text: J, disposition: declined, on: 2017-05-01, reason: Dyrt }', { meeting }).counts);
    expect(counts).toEqual([{ open: 1, declined: 1 }, { open: 1 }, { open: 2, declined: 1 }]);
    expect([told('').knownBy, told('', { knownBy: '2017-05-01' }).knownBy]).toEqual([null, '2017-05-01']);
  });
});
