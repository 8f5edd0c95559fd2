import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/finding.ts';
import type { Problem } from '../../src/model/problem.ts';
import { workspaceFrom } from '../workspace.ts';

type Files = Readonly<Record<string, string>>;

const plan = (rest: string, id = 'a'): string => `kind: plan\nid: ${id}\ntitle: T\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n${rest}`;
const placed = ({ at }: Pick<Place, 'at'>): string => ('start' in at ? `at ${at.start}` : at.join('/') || 'all of it');
const wrongIn = (files: Files): Problem[] => [...workspaceFrom(files).problems];
const wrong = (text: string): string[] => wrongIn({ 'a.yaml': text }).map((one) => `${one.check} ${placed(one)}`);

/** A day that is none, to see whether it is still read where it stands. */
const noDay = '2017-02-30';

describe('what is left of a file whose shape is wrong stands where it stood', () => {
  const entries = (count: number, said: (at: number) => string): string => `log: [${Array.from({ length: count }, (_, at) => said(at)).join(', ')}]\n`;

  it.each<[string, string, string[]]>([
    ['behind an entry that is left out', `log: [words, { on: ${noDay} }]\n`, ['schema log/0', 'impossible-date log/1/on']],
    ['behind several', `log: [words, more words, { on: ${noDay} }]\n`, ['schema log/0', 'schema log/1', 'impossible-date log/2/on']],
    ['between them', `log: [words, { on: ${noDay} }, more words, { on: ${noDay} }]\n`, ['schema log/0', 'schema log/2', 'impossible-date log/1/on', 'impossible-date log/3/on']],
    ['in lists in lists', `initiatives: [words, { id: i, title: T, log: [words, { on: ${noDay} }, words, { on: ${noDay} }] }]\n`, [
      'schema initiatives/0', 'schema initiatives/1/log/0', 'schema initiatives/1/log/2', 'impossible-date initiatives/1/log/1/on', 'impossible-date initiatives/1/log/3/on',
    ]],
    ['in an entry of which a part is left out', `log: [words, { on: ${noDay}, status: halvt }, { on: ${noDay} }]\n`, ['schema log/0', 'schema log/1/status', 'impossible-date log/1/on', 'impossible-date log/2/on']],
    ['behind an entry of which too little is left', `decisions: [{ id: d, text: T, raised: ${noDay} }, { id: e, text: T, kind: decide, raised: ${noDay} }]\n`, ['schema decisions/0', 'impossible-date decisions/1/raised']],
    ['behind one that hides another mistake', `kpis: [{ id: k, title: T, targets: [7, { value: 1, by: 2017-10-01, text: 7 }, { value: 2, by: ${noDay} }] }]\n`, ['schema kpis/0/targets/0', 'unquoted-value kpis/0/targets/1/text', 'impossible-date kpis/0/targets/2/by']],
  ])('%s', (_, rest, expected) => {
    expect(wrong(plan(rest))).toEqual(expected);
  });

  it('in a long list', () => {
    const text = plan(entries(13, (at) => (at === 2 || at === 10 ? 'words' : at === 12 ? `{ on: ${noDay} }` : '{ on: 2017-05-01 }')));
    expect(wrong(text)).toEqual(['schema log/2', 'schema log/10', 'impossible-date log/12/on']);
  });

  it('and what it is compared with too', () => {
    const problems = wrongIn({ 'a.yaml': plan('kpis: [{ id: k, title: T, targets: [7, { value: 1, by: 2017-10-01 }, { value: 2, by: 2017-10-01 }] }]\n') });
    expect(problems.map((one) => [placed(one), one.related?.map(placed)])).toEqual([
      ['kpis/0/targets/0', undefined],
      ['kpis/0/targets/2', ['kpis/0/targets/1']],
    ]);
  });
});

describe('what is missing is told of once', () => {
  it.each<[string, string, string[]]>([
    ['the day of an entry', `log: [{ note: Set }, { on: ${noDay} }]\n`, ['schema log/0', 'impossible-date log/1/on']],
    ['the days of several', `log: [{ note: Set, known: ${noDay} }, { note: Set, known: ${noDay} }]\n`, ['schema log/0', 'schema log/1', 'impossible-date log/0/known', 'impossible-date log/1/known']],
    ['the name of an assessor', 'initiatives: [{ id: i, title: T, assessments: [{ result: limited }] }]\n', ['schema initiatives/0/assessments/0']],
    ['its day, behind an entry that is left out', `log: [words, { note: Set }, { on: ${noDay} }]\n`, ['schema log/0', 'schema log/1', 'impossible-date log/2/on']],
    ['the titles of several', `initiatives: [{ id: i, deadline: ${noDay} }, { id: j, deadline: ${noDay} }]\n`, ['schema initiatives/0', 'schema initiatives/1', 'impossible-date initiatives/0/deadline', 'impossible-date initiatives/1/deadline']],
  ])('%s', (_, rest, expected) => {
    expect(wrong(plan(rest))).toEqual(expected);
  });

  it('the first day of a plan, whose other times are then not told of', () => {
    const text = plan(`dated: ${noDay}\n`).replace('from: 2017-01-01, ', '');
    expect(wrong(text)).toEqual(['schema period']);
    expect(wrong(text.replace('to: 2017-12-31', `to: ${noDay}`))).toEqual(['schema period', 'impossible-date period/to']);
  });
});

describe('a file that is quite another thing is told of by that alone', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, at) => `x${at}: 1\n`).join('');

  it.each<[string, string, number]>([
    ['with ten keys that no plan has', plan(`${keys(10)}dated: ${noDay}\n`), 11],
    ['with eleven', plan(`${keys(11)}dated: ${noDay}\n`), 1],
    ['with eleven in one of its things', plan(`initiatives: [{ id: i, title: T, ${keys(11).trim().replaceAll('\n', ', ')} }]\ndated: ${noDay}\n`), 1],
  ])('%s', (_, text, count) => {
    expect(wrong(text)).toHaveLength(count);
  });

  it.each<[string, string, string | null, string]>([
    ['that is empty', '', null, 'all of it'],
    ['that is nothing', '~\n', null, 'all of it'],
    ['that is a text', 'plan\n', null, 'all of it'],
    ['that is a list', '- kind: plan\n', null, 'all of it'],
    ['that does not say what it is', 'title: T\n', null, 'all of it'],
    ['that says so by a number', 'kind: 7\n', null, 'all of it'],
    ['that is of a kind that there is not', 'kind: opskrift\n', 'opskrift', 'kind'],
    ['that is of a kind that is none of ours', 'kind: toString\n', 'toString', 'kind'],
  ])('%s', (_, text, kind, at) => {
    expect(wrongIn({ 'a.yaml': text }).map((one) => [one.check, one.facts, placed(one)])).toEqual([['not-a-plan-file', { kind }, at]]);
  });

  it('one that is no YAML by its mistake there', () => {
    expect(wrongIn({ 'a.yaml': 'kind: plan\nid: a: b\n', 'b.yaml': 'a: b: c\n' }).map(({ file, check }) => [file, check])).toEqual([['a.yaml', 'yaml-syntax'], ['b.yaml', 'yaml-syntax']]);
  });
});

describe('a reference in such a file', () => {
  const after = `initiatives: [{ id: i, title: T, after: [intet], deadline: ${noDay} }]\n`;
  const told = (rest: string): boolean => {
    const checks = wrongIn({ 'a.yaml': plan(rest) }).map(({ check }) => check);
    expect(checks).toContain('impossible-date');
    return checks.includes('unknown-reference');
  };

  it.each([
    ['what is left out has no id', `farve: blå\n${after}`],
    ['what is left out are words in a list of such words', `log: [words]\n${after}`],
    ['what is missing is no id', after.replace('title: T, ', '')],
  ])('is told of where it leads nowhere and %s', (_, rest) => {
    expect(told(rest)).toBe(true);
  });

  it.each([
    ['what is left out has an id', `farver: [{ id: intet }]\n${after}`],
    ['something in what is left out has one', `farver: { blå: [{ id: intet }] }\n${after}`],
    ['what is left out stands among things that have one', `goals: [intet]\n${after}`],
    ['what is left out should be such things', `goals: intet\n${after}`],
    ['what is missing is an id', `goals: [{ text: T }]\n${after}`],
    ['what is wrong is an id', `goals: [{ id: Intet, text: T }]\n${after}`],
  ])('may lead to what is left out where %s', (_, rest) => {
    expect(told(rest)).toBe(false);
  });
});

describe('ids that stand more than once', () => {
  const twice = (files: Files): string[] =>
    wrongIn(files).filter(({ check }) => check === 'duplicate-id').map((one) => `${one.file} ${placed(one)} ${JSON.stringify(one.facts)}, first ${one.related?.map((other) => `${other.file} ${placed(other)}`).join() ?? ''}`);

  it('are told of at each but the first, in a file and across files, whatever else is wrong', () => {
    const goals = 'goals: [{ id: g, text: T }, { id: g, text: T }, { id: g, text: T }]\n';
    const [within, third] = [1, 2].map((at) => `a.yaml goals/${at}/id {"id":"g","across":false}, first a.yaml goals/0/id`);
    expect(twice({ 'a.yaml': plan(goals), 'b.yaml': plan('') })).toEqual([within, third, 'b.yaml id {"id":"a","across":true}, first a.yaml id']);
    expect(twice({ 'a.yaml': plan(`farve: blå\n${goals}`), 'b.yaml': plan(''), 'c.yaml': plan('') })).toEqual([
      within, third, 'b.yaml id {"id":"a","across":true}, first a.yaml id', 'c.yaml id {"id":"a","across":true}, first a.yaml id',
    ]);
  });

  it.each<[string, Files]>([
    ['they are no ids', { 'a.yaml': plan('goals: [{ id: G, text: T }, { id: G, text: T }]\n') }],
    ['they are no ids of files', { 'a.yaml': plan('', 'A'), 'b.yaml': plan('', 'A') }],
    ['they are numbers', { 'a.yaml': plan('', '7'), 'b.yaml': plan('', '7') }],
    ['they are missing', { 'a.yaml': plan('').replace('id: a\n', ''), 'b.yaml': plan('').replace('id: a\n', '') }],
    ['what stands in the list is nothing', { 'a.yaml': plan('goals: [, ~, [g], g, { id: g, text: T }]\n') }],
  ])('are not told of where %s', (_, files) => {
    expect(twice(files)).toEqual([]);
  });
});

it('a plan whose period cannot be read is told of, and is no plan', () => {
  const { plans, networks, registers, problems } = workspaceFrom({
    'a.yaml': plan('').replace('2017-01-01', 'engang'), 'b.yaml': plan('', 'b'), 'n.yaml': 'kind: network\nid: n\ntitle: T\n', 'r.yaml': 'kind: register\nid: r\n',
  });
  expect([plans, networks, registers].map((some) => some.map(({ id }) => id))).toEqual([['b'], ['n'], ['r']]);
  expect(problems.map(({ check }) => check)).toEqual(['unreadable-deadline']);
});
