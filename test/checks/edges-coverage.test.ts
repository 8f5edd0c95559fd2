import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { foundBy, head, item, pointed, said } from './pointed.ts';

const goals = 'goals: [{ id: g, text: G }]\n';
const groups = 'targetGroups: [{ id: t, name: T }]\n';
const network = (rest: string): string => `kind: network\nid: net\ntitle: Net\n${rest}\n`;
const input = (of: string): string => network(`meetings: [{ id: m, date: 2016-10-01, inputs: [{ id: f, text: Frugt, for: ${of} }] }]`);
const principle = (since: string): string => `kind: register\nid: reg\nprinciples: [{ id: p, title: P${since} }]\n`;

it.each<[CheckId, string, string[], string | string[]]>([
  ['uncovered-goal', 'nothing is planned yet', [], head + goals],
  ['uncovered-goal', 'something is planned, but not for it', ['{ id'], item('tags: [x]') + goals],
  ['uncovered-goal', 'only a wish is planned', [], item('commitment: intent') + goals],

  ['uncovered-target-group', 'nothing is planned yet', [], head + groups],
  ['uncovered-target-group', 'something is planned, but not for it', ['{ id'], item('tags: [x]') + groups],
  ['uncovered-target-group', 'only a wish is for it', ['{ id'], item('tags: [x]', 'commitment: intent, targetGroups: [t]') + groups],

  ['uncovered-principle', 'in force from today', ['{ id'], [principle(', since: 2017-06-01'), item('tags: [x]')]],
  ['uncovered-principle', 'in force from tomorrow', [], [principle(', since: 2017-06-02'), item('tags: [x]')]],
  ['uncovered-principle', 'in force for as long as anybody knows', ['{ id'], [principle(''), item('tags: [x]')]],
  ['uncovered-principle', 'there is nothing that could follow it', [], [principle(''), item('commitment: intent')]],

  ['input-without-answer', 'the plan takes effect today', ['{ id'], [`${head}dated: 2017-05-01\ninForce: 2017-06-01\n`, input('skole')]],
  ['input-without-answer', 'the plan is known, but takes effect tomorrow', [], [`${head}dated: 2017-05-01\ninForce: 2017-06-02\n`, input('skole')]],

  ['product-overdue', 'due today', [], `${head}products: [{ id: p, kind: status, deadline: 2017-06-01 }]\n`],
  ['product-overdue', 'due yesterday', ['2017-05-31'], `${head}products: [{ id: p, kind: status, deadline: 2017-05-31 }]\n`],
  ['product-overdue', 'never dated', [], `${head}products: [{ id: p, kind: status }]\n`],
])('%s: %s', async (check, _, places, texts) => {
  expect(await pointed(check, texts)).toEqual(places);
});

describe('an input for a plan that nobody has written', () => {
  const plan = head.replace('id: skole', 'id: skole-2017');

  it.each([
    ['next year’s is not this year’s', 'skole-2018', null],
    ['a slip of the pen', 'skoel-2017', 'skole-2017'],
  ])('%s', async (_, of, nearest) => {
    expect((await foundBy('future-plan', [plan, input(of)])).map(({ facts }) => facts)).toEqual([{ plan: of, inputs: 1, nearest }]);
  });
});

describe('an evaluation', () => {
  const unjudged = item('tags: [x]');
  const products = (...rest: string[]): string => `products: [${rest.map((one, at) => `{ id: p-${at}, kind: evaluation, ${one} }`).join(', ')}]\n`;

  it.each<[string, string[], string, string?]>([
    ['was approved today', ['{ on'], `${unjudged}evaluation: { approval: { on: 2017-06-01 } }\n`],
    ['is approved tomorrow', [], `${unjudged}evaluation: { approval: { on: 2017-06-02 } }\n`],
    ['has a body to approve it, and no day yet', [], `${unjudged}evaluation: { approval: { body: Byrådet } }\n`],
    ['has a summary, and nobody to approve it', [], `${unjudged}evaluation: { summary: Godt }\n`],
    ['is due today', [], unjudged + products('deadline: 2017-06-01')],
    ['was due yesterday', ['{ id'], unjudged + products('deadline: 2017-05-31')],
    ['was due by a deadline that no text states', [], unjudged + products('deadline: { value: 2017-05-31, basis: implied }')],
    ['is no status that was delivered', [], `${unjudged}products: [{ id: p, kind: status, delivered: [{ on: 2017-05-01 }] }]\n`],
    ['was delivered, though another was not', ['{ id'], unjudged + products('deadline: 2017-12-01', 'deadline: 2017-05-01, delivered: [{ on: 2017-05-01 }]')],
  ])('%s', async (_, places, text) => {
    expect(await pointed('evaluation-missing', text)).toEqual(places);
  });

  it.each([
    ['is due', products('deadline: 2017-05-31'), { was: 'due', on: '2017-05-31' }],
    ['was delivered', products('delivered: [{ on: 2017-05-01 }]'), { was: 'delivered', on: '2017-05-01' }],
  ])('that %s says so', async (_, rest, facts) => {
    expect((await foundBy('evaluation-missing', unjudged + rest)).map((one) => one.facts)).toEqual([expect.objectContaining(facts)]);
  });

  it.each([
    ['has reached its target', 'rule: at-least, targets: [{ by: 2017-12-31, value: 5 }], values: [{ on: 2017-04-01, value: 5 }]', true],
    ['has missed it', 'rule: at-least, targets: [{ by: 2017-05-31, value: 5 }], values: [{ on: 2017-04-01, value: 3 }]', true],
    ['has reached it in the period, bit by bit', 'rule: at-least, series: incremental, targets: [{ value: 5 }], values: [{ on: 2017-02-01, value: 2 }, { on: 2017-04-01, value: 3 }]', true],
    ['may still reach it', 'rule: at-least, targets: [{ by: 2017-12-31, value: 5 }], values: [{ on: 2017-04-01, value: 3 }]', false],
    ['cannot be measured', 'rule: at-least', false],
    ['was accounted for by a person', 'rule: at-least, evaluation: { on: 2017-05-01, account: Godt }', true],
    ['is accounted for tomorrow', 'rule: at-least, evaluation: { on: 2017-06-02, account: Godt }', false],
  ])('judges a KPI that %s', async (_, kpi, isJudged) => {
    const text = `${head}evaluation: { approval: { on: 2017-05-01 } }\nkpis:\n  - { id: done, title: D, evaluation: { on: 2017-05-01, account: Godt } }\n  - { id: k, title: K, ${kpi} }\n`;
    expect(await said('evaluation-missing', text)).toEqual(isJudged ? [] : ['The evaluation was delivered on 1 May 2017, but there is no judgement of 1 of 2 KPIs (k)']);
  });
});

describe('meetings of a network', () => {
  it.each<[string, string, [year: number, held: number][]]>([
    ['nothing is promised', 'founded: 2014-01-01', []],
    ['nobody knows when it began', 'meetingsPerYear: 1', []],
    ['nobody knows when it met', 'meetingsPerYear: 1\nmeetings: [{ id: a }]', []],
    ['its first day is a new year’s day', 'meetingsPerYear: 1\nfounded: 2015-01-01', [[2015, 0], [2016, 0]]],
    ['it was founded some day in a year', 'meetingsPerYear: 1\nfounded: 2015', [[2016, 0]]],
    ['it was founded on the second day of one', 'meetingsPerYear: 1\nfounded: 2015-01-02', [[2016, 0]]],
    ['it first met on a new year’s day', 'meetingsPerYear: 2\nmeetings: [{ id: a, date: 2016-01-01 }]', [[2016, 1]]],
    ['a meeting without a day may be on the day of the next', 'meetingsPerYear: 2\nmeetings: [{ id: a }, { id: b, date: 2015-01-01 }]', [[2016, 0]]],
    ['a first meeting without a day may be as old as the network', 'meetingsPerYear: 1\nfounded: 2014-01-01\nmeetings: [{ id: a }, { id: b, date: 2015-05-01 }]', [[2016, 0]]],
    ['one between two others is not older than the first', 'meetingsPerYear: 1\nfounded: 2014-01-01\nmeetings: [{ id: a, date: 2015-05-01 }, { id: b }, { id: c, date: 2016-05-01 }]', [[2014, 0]]],
    ['a last meeting without a day may be as late as today', 'meetingsPerYear: 1\nfounded: 2014-01-01\nmeetings: [{ id: a, date: 2015-05-01 }, { id: b }]', [[2014, 0]]],
  ])('%s', async (_, rest, years) => {
    const found = await foundBy('too-few-meetings', network(rest));
    expect(found.flatMap(({ facts }) => (facts as { years: { year: number; held: number }[] }).years.map(({ year, held }) => [year, held]))).toEqual(years);
  });
});
