import { describe, expect, it } from 'vitest';
import { type CheckId, checks } from '../../src/analysis/checks/index.ts';
import { type CheckResult, type Finding, inOrder, Locator, runChecks, sees } from '../../src/analysis/run-checks.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import type { Settings } from '../../src/model/settings.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = (id: string, rest = ''): string => `kind: plan\nid: ${id}\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n${rest}`;

function run(files: Record<string, string>, asOf = '2017-06-01', settings: Partial<Settings> = {}, asked = Object.keys(files)): CheckResult {
  return runChecks(workspaceFrom(files, settings), viewOn(asOf), new Set(asked));
}

/** What one check finds in one file. */
const found = (check: CheckId, text: string, asOf?: string, settings?: Partial<Settings>): Finding[] =>
  run({ 'a.yaml': text }, asOf, settings).findings.filter((one) => one.check === check);

describe('a finding stands', () => {
  it.each([
    ['at a word', 'a: b\n', ['a'], [1, 4, 1, 5]],
    ['at a key', 'ab: c\n', ['ab'], [1, 1, 1, 3], 'key'],
    ['at the first line of what goes on', 'a:\n  - b: 1\n    c: 2\n', ['a'], [2, 3, 2, 9]],
    ['at a line of wide signs, each counted once', 'a:\n  - b: 🍎🍏\n    c: 2\n', ['a', 0], [2, 5, 2, 10]],
    ['behind wide signs', 'a: { b: 🍎🍏, c: d }\n', ['a', 'c'], [1, 16, 1, 17]],
    ['at what there is, where the way leads on', 'a: { b: c }\n', ['a', 'x'], [1, 4, 1, 12]],
  ] as const)('%s', (_, text, at, [line, column, endLine, endColumn], on?: 'key') => {
    const place = new Locator([readYaml('a.yaml', text)]).locate({ file: 'a.yaml', at, ...(on && { on }) });
    expect(place).toEqual({ file: 'a.yaml', line, column, endLine, endColumn });
  });

  it('at a stretch of text, to the end of its first line', () => {
    const locator = new Locator([readYaml('a.yaml', 'a: b\n# some\n')]);
    expect(locator.locate({ file: 'a.yaml', at: { start: 5, end: 11 } })).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 7 });
    expect(locator.locate({ file: 'a.yaml', at: { start: 3, end: 11 } })).toMatchObject({ line: 1, column: 4, endLine: 1, endColumn: 5 });
  });

  it('at the top of a file that is not at hand', () => {
    const elsewhere = readYaml('b.yaml', 'a: b\n');
    const locator = new Locator([], (file) => (file === 'b.yaml' ? elsewhere : undefined));
    expect(locator.locate({ file: 'b.yaml', at: ['a'] })).toMatchObject({ line: 1, column: 4, endColumn: 5 });
    expect(locator.locate({ file: 'c.yaml', at: ['a'] })).toEqual({ file: 'c.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  it('where those who put it right find it again', () => {
    const ownerless = found('no-owner', plan('a', 'initiatives: [{ id: i, title: I }]\n'));
    expect(ownerless.map(({ path, place }) => [path, place])).toEqual([['initiatives/0', { at: ['initiatives', 0] }]]);
    const unknown = found('unknown-key', plan('a', 'initiatives: [{ id: i, title: I, farve: blå }]\n'));
    expect(unknown.map(({ path, place }) => [path, place])).toEqual([['initiatives/0/farve', { at: ['initiatives', 0, 'farve'], on: 'key' }]]);
  });

  it('nowhere in the data, where the text is no data', () => {
    expect(found('yaml-syntax', 'a: b: c\n').map(({ path, thing }) => [path, thing])).toEqual([['', null]]);
  });
});

describe('findings are told', () => {
  const at = (file: string, line: number, column: number, check: CheckId, facts: unknown = {}): Finding => ({
    file, line, column, endLine: line, endColumn: column, check, severity: 'warning', facts, place: { at: [] }, path: '', thing: null, related: [],
  });

  it('by file, line, column and check, however they were found', () => {
    const findings = [
      at('a.yaml', 1, 1, 'no-owner'), at('a.yaml', 1, 1, 'overdue'), at('a.yaml', 1, 2, 'no-deadline'),
      at('a.yaml', 2, 1, 'inferred'), at('b.yaml', 1, 1, 'inferred'), at('c.yaml', 1, 1, 'inferred'),
    ];
    expect(inOrder(findings.toReversed())).toEqual(findings);
    expect(inOrder(findings)).toEqual(findings);
  });

  it('once, as they were found first, however often they were', () => {
    const one = at('a.yaml', 1, 1, 'no-owner', { of: 'x' });
    expect(inOrder([one, { ...one, path: 'owner' }, { ...one, path: 'title' }])).toEqual([one]);
  });

  it.each([
    ['of different facts', at('a.yaml', 1, 1, 'no-owner', { of: 'y' })],
    ['of different checks', at('a.yaml', 1, 1, 'overdue', { of: 'x' })],
    ['in different columns', at('a.yaml', 1, 2, 'no-owner', { of: 'x' })],
    ['in different lines', at('a.yaml', 2, 1, 'no-owner', { of: 'x' })],
    ['in different files', at('b.yaml', 1, 1, 'no-owner', { of: 'x' })],
  ])('each, when they are %s', (_, other) => {
    const one = at('a.yaml', 1, 1, 'no-owner', { of: 'x' });
    expect(inOrder([other, one])).toHaveLength(2);
  });

  it('of the files that were asked for', () => {
    const ownerless = 'initiatives: [{ id: i, title: I }]\n';
    const { findings } = run({ 'a.yaml': plan('a', ownerless), 'b.yaml': plan('b', ownerless) }, '2017-06-01', {}, ['b.yaml']);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['b.yaml']));
  });
});

it('files are counted that are ours, whatever is wrong with them', () => {
  const files = { 'a.yaml': plan('a'), 'b.yaml': plan('b', 'farve: blå\n'), 'c.yaml': 'a: b: c\n', 'd.yaml': 'kind: opskrift\n', 'n.yaml': 'kind: network\nid: n\ntitle: N\n', 'r.yaml': 'kind: register\nid: r\n' };
  const { files: count, suppressed } = run(files);
  expect({ count, suppressed }).toEqual({ count: 5, suppressed: { ignored: 0, baseline: 0 } });
  expect(run(files, '2017-06-01', {}, ['a.yaml', 'd.yaml']).files).toBe(1);
});

describe('how bad it is', () => {
  const background = 'Forvaltningsmyndighedernes koordineringsforpligtelser kommunikationsplatforme';
  const text = plan('a', `background: ${background}\ninitiatives: [{ id: i, title: I }]\n`);

  it.each<[string, CheckId, Partial<Settings>, string[]]>([
    ['as the check says', 'no-owner', {}, ['warning']],
    ['as the settings say', 'no-owner', { checks: { 'no-owner': 'error' } }, ['error']],
    ['not at all where it is switched off', 'no-owner', { checks: { 'no-owner': 'off' } }, []],
    ['as the check says, whatever else is set of it', 'no-owner', { checkOptions: { 'no-owner': {} } }, ['warning']],
    ['not at all where the check is off by itself', 'readability', {}, []],
    ['a remark where an option of such a check is set', 'readability', { checkOptions: { readability: { limit: 45, words: 3 } } }, ['info']],
    ['as the settings say, together with its options', 'readability', { checks: { readability: 'error' }, checkOptions: { readability: { limit: 45, words: 3 } } }, ['error']],
    ['not at all where it is switched off in spite of its options', 'readability', { checks: { readability: 'off' }, checkOptions: { readability: { limit: 45, words: 3 } } }, []],
  ])('%s', (_, check, settings, severities) => {
    expect(found(check, text, undefined, settings).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('what depends on the day is looked for', () => {
  const owed = plan('a', 'products: [{ id: p, kind: status, deadline: 2017-05-01 }]\n');

  it.each([
    ['from the first day of a plan', '2017-06-01', true],
    ['not before', '2017-06-02', false],
  ])('%s', (_, from, isLookedAt) => {
    const text = owed.replace('2017-01-01', from);
    const { findings, sight } = run({ 'a.yaml': text });
    expect([findings.some(({ check }) => check === 'product-overdue'), sees(sight, 'product-overdue', 'a.yaml')]).toEqual([isLookedAt, isLookedAt]);
    // A plan can lack an owner from the day it is written.
    expect(sees(sight, 'no-owner', 'a.yaml')).toBe(true);
  });

  it('not in a plan that is closed', () => {
    const { sight } = run({ 'a.yaml': owed }, '2019-01-01');
    expect([sees(sight, 'product-overdue', 'a.yaml'), sees(sight, 'no-owner', 'a.yaml')]).toEqual([false, true]);
  });

  it('in networks and registers always', () => {
    const { sight } = run({ 'n.yaml': 'kind: network\nid: n\ntitle: N\n', 'r.yaml': 'kind: register\nid: r\n' });
    expect(checks.filter(({ severity }) => severity !== 'off').every(({ id }) => sees(sight, id, 'n.yaml') && sees(sight, id, 'r.yaml'))).toBe(true);
  });

  it('not in what was left out, switched off or not asked for', () => {
    const { sight } = run({ 'a.yaml': plan('a', 'farve: blå\n'), 'b.yaml': plan('b'), 'c.yaml': plan('c') }, '2017-06-01', { checks: { 'no-owner': 'off' } }, ['a.yaml', 'b.yaml']);
    expect([sees(sight, 'no-deadline', 'a.yaml'), sees(sight, 'no-deadline', 'b.yaml'), sees(sight, 'no-owner', 'b.yaml'), sees(sight, 'no-deadline', 'c.yaml')]).toEqual([false, true, false, false]);
  });
});
