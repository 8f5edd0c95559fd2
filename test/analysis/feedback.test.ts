import { describe, expect, it } from 'vitest';
import { type FeedbackResult, feedbackOf, type InputAnswer } from '../../src/analysis/feedback.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = `kind: plan
id: skole
title: Skole
inForce: 2017-05-01
period: { from: 2017-01-01, to: 2017-12-31 }
sources: [{ id: s1, title: Referat }, { id: s2, title: Bilag }]
areas:
  - { id: vand, label: A, title: Vand, initiatives: [{ id: a, number: "1", title: Vandposter, owner: KL, deadline: 2017-10-01, log: [{ on: 2017-05-01, status: in-progress }] }] }
  - { id: ro, initiatives: [{ id: b, title: Stilhed }] }
kpis: [{ id: k, title: Glas vand }]
`;
const network = (inputs: string, plans: string): string => `kind: network
id: net
title: Netværket
language: da
meetings:
  - { id: m, theme: Tema, date: 2017-03-01, plans: [${plans}], inputs: [${inputs}] }
  - { id: n, title: Andet, theme: Tema, date: 2017-04-01, plans: [skole], inputs: [{ id: z, text: Sidst }] }
`;

interface Asked {
  asOf?: string;
  knownBy?: string;
  /** Which of the two meetings; null for both. */
  meeting?: 0 | 1 | null;
  /** What the first meeting was about. */
  plans?: string;
  /** Of the plan alone. */
  only?: boolean;
}

function told(inputs: string, { asOf = '2017-06-01', knownBy, meeting = 0, plans = '', only = false }: Asked = {}): FeedbackResult {
  const workspace = workspaceFrom({ 'a.yaml': plan, 'n.yaml': network(inputs, plans) });
  const [net] = workspace.networks;
  if (!net) throw new Error(JSON.stringify(workspace.problems));
  return feedbackOf(new Snapshot(workspace, viewOn(asOf, knownBy)), net, meeting === null ? null : (net.meetings[meeting] ?? null), only ? workspace.plans : null, 'da');
}

const answers = ({ areas }: FeedbackResult): InputAnswer[] => areas.flatMap(({ inputs }) => inputs);

function answer(input: string, asked?: Asked): InputAnswer {
  const [one] = answers(told(`{ id: i, text: I, ${input} }`, asked));
  if (!one) throw new Error('no answer');
  return one;
}

describe('what became of a suggestion', () => {
  it('is told with what was given, where and for what', () => {
    expect(answer('for: skole, disposition: changed, on: 2017-05-01, reason: Delvist, becomes: skole/a, source: { document: skole/s1, line: 3 }')).toMatchObject({
      ref: 'net/i', text: 'I', meeting: { ref: 'net/m', date: { to: '2017-03-01' }, title: 'Tema' }, for: { ref: 'skole', text: 'Skole', exists: true },
      disposition: 'changed', on: '2017-05-01', reason: 'Delvist', unansweredSince: null, sources: [{ document: 'skole/s1', line: 3 }],
    });
  });

  it('leaves open what is open, and what will be answered later', () => {
    const nothing = { disposition: 'open', on: null, reason: null, becomes: null };
    expect(answer('disposition: open')).toMatchObject({ ...nothing, for: null, sources: [] });
    expect(answer('disposition: adopted, on: 2017-06-02, reason: Godt, becomes: skole/a')).toMatchObject(nothing);
  });

  it('may be for a plan that is not there yet', () => {
    expect(answer('for: skole-2')).toMatchObject({ for: { ref: 'skole-2', text: 'skole-2', exists: false }, unansweredSince: null });
  });

  it.each<[string, string, unknown]>([
    ['an initiative, with how it goes', 'skole/a', { ref: 'skole/a', text: 'Vandposter', lang: 'da', number: '1', plan: { ref: 'skole', text: 'Skole', lang: 'da' }, status: 'in-progress', owner: ['KL'], deadline: expect.objectContaining({ to: '2017-10-01' }) }],
    ['something that has no status', 'skole/k', { ref: 'skole/k', text: 'Glas vand', lang: 'da', number: null, plan: { ref: 'skole', text: 'Skole', lang: 'da' }, status: null, owner: [], deadline: null }],
    ['nobody knows what', 'ukendt/x', { ref: 'ukendt/x', text: 'ukendt/x', lang: 'da', number: null, plan: null, status: null, owner: [], deadline: null }],
  ])('may be %s', (_, becomes, expected) => {
    expect(answer(`disposition: adopted, on: 2017-05-01, becomes: ${becomes}`).becomes).toEqual(expected);
  });

  it.each<[string, string, string, string | null]>([
    ['since the plan took effect', 'for: skole', '2017-05-01', '2017-05-01'],
    ['not before', 'for: skole', '2017-04-30', null],
    ['not where it is for no plan', 'area: Andet', '2017-06-01', null],
    ['not once it is answered', 'for: skole, disposition: declined, on: 2017-04-20, reason: Dyrt', '2017-06-01', null],
  ])('may be nothing: unanswered %s', (_, rest, asOf, since) => {
    expect(answer(rest, { asOf }).unansweredSince).toBe(since);
  });
});

describe('what suggestions are about', () => {
  it.each<[string, string, string | null]>([
    ['an area of the plan by its id', 'area: vand, for: skole', 'A Vand'],
    ['or its label', 'area: A, for: skole', 'A Vand'],
    ['which may have no title', 'area: ro, for: skole', 'ro'],
    ['or words', 'area: Andet, for: skole', 'Andet'],
    ['also where there is no plan to look in', 'area: vand', 'vand'],
    ['where it was taken up', 'disposition: adopted, on: 2017-05-01, becomes: skole/b', 'ro'],
    ['that comes first', 'area: Andet, disposition: adopted, on: 2017-05-01, becomes: skole/a', 'Andet'],
    ['not where it will be taken up', 'disposition: adopted, on: 2017-06-02, becomes: skole/a', null],
    ['nothing that the plan says', 'for: skole', null],
    ['nothing where it became no item', 'disposition: adopted, on: 2017-05-01, becomes: skole/k', null],
  ])('%s', (_, rest, area) => {
    expect(told(`{ id: i, text: I, ${rest} }`).areas.map((one) => one.area)).toEqual([area]);
  });

  it('keeps them together, the rest last', () => {
    const { areas } = told('{ id: i, text: I }, { id: j, text: J, area: vand, for: skole }, { id: k, text: K, area: Andet }, { id: o, text: O, disposition: adopted, on: 2017-05-01, becomes: skole/a }');
    expect(areas.map(({ area, inputs }) => [area, inputs.map(({ ref }) => ref)])).toEqual([['A Vand', ['net/j', 'net/o']], ['Andet', ['net/k']], [null, ['net/i']]]);
  });
});

it.each<[string, string, string, number]>([
  ['what is meant for it', 'for: skole', '', 1],
  ['not what is meant for another', 'for: andet', 'skole', 0],
  ['what was said at a meeting about it', 'area: x', 'skole', 1],
  ['not what was said elsewhere', 'area: x', '', 0],
  ['what became a part of it', 'disposition: adopted, on: 2017-05-01, becomes: skole/a', '', 1],
])('of one plan alone: %s', (_, rest, plans, count) => {
  expect(answers(told(`{ id: i, text: I, ${rest} }`, { only: true, plans }))).toHaveLength(count);
});

describe('the whole', () => {
  const two = '{ id: i, text: I }, { id: j, text: J, disposition: declined, on: 2017-05-01, reason: Dyrt }';

  it('is of one meeting or of all', () => {
    const of = (meeting: 0 | 1 | null) => {
      const all = told(two, { meeting });
      return [all.meeting?.ref ?? null, all.meeting?.title ?? null, all.counts, answers(all).map((one) => one.meeting.ref)];
    };
    expect(([0, 1, null] as const).map(of)).toEqual([
      ['net/m', 'Tema', { open: 1, declined: 1 }, ['net/m', 'net/m']],
      ['net/n', 'Andet', { open: 1 }, ['net/n']],
      [null, null, { open: 2, declined: 1 }, ['net/m', 'net/m', 'net/n']],
    ]);
  });

  it('names the network and the days it is told from', () => {
    expect(told(two)).toMatchObject({ asOf: '2017-06-01', knownBy: null, network: { ref: 'net', title: 'Netværket', language: 'da' } });
    expect(told(two, { knownBy: '2017-05-01' }).knownBy).toBe('2017-05-01');
  });

  it('names the sources that its suggestions cite', () => {
    expect(told('{ id: i, text: I, source: { document: skole/s2, line: 3 } }').documents).toEqual([{ ref: 'skole/s2', id: 's2', title: 'Bilag', date: null, file: null }]);
    expect(told(two).documents).toEqual([]);
  });
});
