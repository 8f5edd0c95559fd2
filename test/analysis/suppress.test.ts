import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckResult, type Finding, runChecks } from '../../src/analysis/run-checks.ts';
import { withoutIgnored, withoutKnown } from '../../src/analysis/suppress.ts';
import { updatedEntries } from '../../src/analysis/suppress/baseline.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import { readBaseline } from '../../src/model/read-baseline.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import type { Settings } from '../../src/model/settings.ts';
import { baselineText } from '../../src/render/baseline.ts';
import { baselineFrom } from '../findings.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: a\ntitle: A\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n';
const one = '  - id: i\n    title: I\n    deadline: 2026-10-01\n';

interface Ran {
  result: CheckResult;
  shown: Finding[];
  ignored: Finding[];
  known: Finding[];
}

function run(text: string, baseline: string | null = null, settings: Partial<Settings> = {}, asOf = '2026-02-01', only?: string): Ran {
  const workspace = workspaceFrom({ 'a.yaml': text }, settings);
  const result = runChecks(workspace, viewOn(asOf), new Set(['a.yaml']), only === undefined ? undefined : ({ id }) => id === only);
  const { shown: left, aside: ignored } = withoutIgnored(result, workspace);
  const { shown, aside: known } = baseline === null ? { shown: left, aside: [] } : withoutKnown({ ...result, findings: left }, baselineFrom(baseline, ['a.yaml']), workspace.settings);
  return { result, shown, ignored, known };
}

const said = (findings: readonly Finding[]): string[] => findings.map(({ line, check }) => `${line} ${check}`);
const unused = ({ shown }: Pick<Ran, 'shown'>): unknown[] => shown.filter(({ check }) => check === 'unused-ignore').map(({ line, facts }) => [line, (facts as { case: string }).case]);
const known = (...entries: [check: string, item: string, count: number][]): string =>
  baselineText(entries.map(([check, item, count]) => ({ file: 'a.yaml', check, item, count })));

describe('an ignore comment', () => {
  const ignore = '# planspor-ignore no-owner: later';

  it.each([
    ['on the line', head + one.replace('id: i', `id: i ${ignore}`)],
    ['on the line above', `${head}  ${ignore}\n${one}`],
    ['above a line that has a note of its own', `${head}  ${ignore}\n${one.replace('id: i', 'id: i # a note')}`],
    ['above, together with others', `${head}  ${ignore}\n  # planspor-ignore no-deliverable: small\n  # a note\n${one}`],
  ])('%s silences', (_, text) => {
    const ran = run(text);
    expect(said(ran.ignored).join()).toContain('no-owner');
    expect(said(ran.shown).join()).not.toMatch(/no-owner|unused/);
  });

  it.each([
    ['two lines above, with an empty one between', `${head}  ${ignore}\n\n${one}`],
    ['at the end of the line above', `${head.trimEnd()} ${ignore}\n${one}`],
    ['below', `${head}${one}  ${ignore}\n`],
  ])('%s does not, and is told of', (_, text) => {
    const ran = run(text);
    expect(ran.ignored).toEqual([]);
    expect(unused(ran).map((pair) => (pair as unknown[])[1])).toEqual(['nothing']);
  });

  it('of two for one finding, the nearest silences and the other does nothing', () => {
    expect(unused(run(`${head}  ${ignore}\n${one.replace('id: i', `id: i ${ignore}`)}`))).toEqual([[6, 'nothing']]);
  });

  it.each([
    ['no check', '# planspor-ignore: later', { case: 'no-check' }],
    ['no reason', '# planspor-ignore farve, no-owner', { case: 'no-reason', check: 'no-owner' }],
    ['no reason, and nothing that is a check', '# planspor-ignore farve', { case: 'no-reason', check: null }],
  ])('that names %s silences nothing, and is told of in the files that were asked for', (_, comment, facts) => {
    const text = head + one.replace('id: i', `id: i ${comment}`);
    const ran = run(text);
    expect(ran.ignored).toEqual([]);
    expect(ran.shown.filter(({ check }) => check === 'unused-ignore').map((each) => [each.line, each.facts, each.path, each.thing])).toEqual([[6, facts, '', null]]);
    const workspace = workspaceFrom({ 'a.yaml': text, 'b.yaml': head.replace('id: a', 'id: b') + one });
    expect(unused(withoutIgnored(runChecks(workspace, viewOn('2026-02-01'), new Set(['b.yaml'])), workspace))).toEqual([]);
  });

  it('hides errors from check; what else depends on the file is not judged', () => {
    const ran = run(`${head}${one}    farve: blå # planspor-ignore unknown-key: for another tool\n    owner: X # planspor-ignore no-deadline: later\n`);
    expect(said(ran.ignored)).toEqual(['9 unknown-key']);
    expect(ran.shown).toEqual([]);
  });

  it('is not called unused when its check did not run, or did not look at the plan', () => {
    const text = `${head + one.replace('id: i', 'id: i # planspor-ignore no-owner, overdue: later')}    owner: X\n`;
    expect(unused(run(text))).toEqual([[6, 'nothing'], [6, 'nothing']]);
    expect(unused(run(text, null, {}, '2026-02-01', 'no-deadline'))).toEqual([]);
    expect(unused(run(text, null, { checks: { 'no-owner': 'off' } }))).toEqual([[6, 'nothing']]);
    expect(unused(run(text, null, { checks: { 'unused-ignore': 'off' } }))).toEqual([]);
    // Closed long ago: nothing that depends on the day is said of it any more.
    expect(unused(run(text, null, {}, '2030-02-01'))).toEqual([[6, 'nothing']]);
  });
});

describe('the baseline', () => {
  const two = `${head}  - { id: i, title: I, deadline: 2027-10-01, owner: X, deliverables: [{ id: d, title: D, deadline: 2026-09-01 }] }\n`;

  it('hides what it knows, wherever it stands', () => {
    const baseline = known(['no-owner', 'i', 1]);
    for (const text of [head + one, `\n# a line more\n${head}\n${one}`]) {
      const ran = run(text, baseline);
      expect(ran.known.map(({ check }) => check)).toEqual(['no-owner']);
      expect(unused(ran)).toEqual([]);
    }
  });

  it('tells all when there are more than it knows, and of itself when there are fewer', () => {
    const text = head + one.replace('2026-10-01', '{ value: 2026-10-01, basis: inferred }\n    owner: { value: X, basis: inferred }');
    const count = (ran: Ran) => ran.shown.filter(({ check }) => check === 'inferred').length;
    expect(count(run(text))).toBe(2);
    expect(count(run(text, known(['inferred', 'i', 1])))).toBe(2);
    expect(count(run(text, known(['inferred', 'i', 2])))).toBe(0);
    expect(unused(run(text, known(['inferred', 'i', 3])))).toEqual([[7, 'known-fewer']]);
  });

  it('does not hide errors, also those that settings make errors', () => {
    const ran = run(head + one, known(['no-owner', 'i', 1]), { checks: { 'no-owner': 'error' } });
    expect(said(ran.shown)).toContain('6 no-owner');
    const damaged = run(`${head}${one}    farve: blå\n`);
    expect(updatedEntries({ ...damaged.result, findings: damaged.shown }, baselineFrom(baselineText([]), []))).toEqual([]);
  });

  it('does not call gone what it knows and settings have made an error', () => {
    const ran = run(head + one, known(['no-owner', 'i', 1]), { checks: { 'no-owner': 'error' } });
    expect(said(ran.shown)).toContain('6 no-owner');
    expect(unused(ran)).toEqual([]);
  });

  it('knows what is wrong with a plan as a whole by where it stands', () => {
    const text = `${head + one}goals: [{ id: g, text: G }, { id: h, text: H }]\n`;
    const ran = run(text, known(['uncovered-goal', '/goals', 1]));
    expect(said(ran.known)).toEqual(['9 uncovered-goal']);
    expect(unused(ran)).toEqual([]);
    expect(unused(run(text, known(['uncovered-goal', '/period', 1])))).toEqual([[7, 'known-gone']]);
  });

  it('never knows a comment that silences nothing', () => {
    const text = head + one.replace('id: i', 'id: i # planspor-ignore no-deadline: later');
    const ran = run(text, known(['unused-ignore', '/', 1]));
    expect(unused(ran)).toContainEqual([6, 'nothing']);
    expect(ran.known).toEqual([]);
    expect(updatedEntries({ ...ran.result, findings: ran.shown }, baselineFrom(baselineText([]), ['a.yaml'])).map(({ check }) => check)).not.toContain('unused-ignore');
  });

  describe('with lines for nothing', () => {
    const text = baselineText([
      { file: 'a.yaml', check: 'no-onwer', item: 'i', count: 1 },
      { file: 'a.yaml', check: 'farve', item: 'i', count: 1 },
      { file: 'a.yaml', check: 'farve', item: 'j', count: 1 },
      { file: 'gone.yaml', check: 'no-owner', item: 'i', count: 1 },
    ]);
    const told = (settings: Partial<Settings> = {}): Finding[] => run(head + one, text, settings).shown.filter(({ check }) => check === 'unused-ignore');

    it('tells of each unknown check and of each lost file once', () => {
      expect(told().map(({ facts }) => facts)).toEqual([
        { case: 'unknown-check', check: 'farve', nearest: null },
        { case: 'unknown-check', check: 'no-onwer', nearest: 'no-owner' },
        { case: 'file-gone', file: 'gone.yaml' },
      ]);
    });

    it('points at the key to put right', () => {
      expect(told().map(({ path, place, thing }) => [path, place, thing])).toEqual([
        ['files/a.yaml/farve', { at: ['files', 'a.yaml', 'farve'], on: 'key' }, null],
        ['files/a.yaml/no-onwer', { at: ['files', 'a.yaml', 'no-onwer'], on: 'key' }, null],
        ['files/gone.yaml', { at: ['files', 'gone.yaml'], on: 'key' }, null],
      ]);
    });

    it('as bad as the settings say', () => {
      expect(new Set(told().map(({ severity }) => severity))).toEqual(new Set(['warning']));
      expect(new Set(told({ checks: { 'unused-ignore': 'info' } }).map(({ severity }) => severity))).toEqual(new Set(['info']));
      expect(told({ checks: { 'unused-ignore': 'off' } })).toEqual([]);
    });
  });

  it('leaves to comments what they ignore', () => {
    const ran = run(head + one.replace('id: i', 'id: i # planspor-ignore no-owner: later'), known(['no-owner', 'i', 1]));
    expect(ran.ignored).toHaveLength(1);
    expect(ran.known).toEqual([]);
  });

  it('written from what is shown, hides just that', () => {
    const workspace = workspaceFrom({ 'a.yaml': two });
    const result = runChecks(workspace, viewOn('2026-02-01'), new Set(['a.yaml']));
    const entries = updatedEntries(result, baselineFrom(baselineText([]), ['a.yaml']));
    expect(entries.length).toBeGreaterThan(0);
    const after = withoutKnown(result, baselineFrom(baselineText(entries), ['a.yaml']), workspace.settings);
    expect(after.shown).toEqual([]);
    expect(after.aside).toEqual(result.findings);
  });

  it('keeps what was not looked at, and drops what is gone', () => {
    const before: BaselineEntry[] = [
      { file: 'a.yaml', check: 'no-owner', item: 'gone', count: 1 },
      { file: 'elsewhere.yaml', check: 'no-owner', item: 'x', count: 1 },
      { file: 'gone.yaml', check: 'no-owner', item: 'x', count: 1 },
    ];
    const workspace = workspaceFrom({ 'a.yaml': two });
    const result = runChecks(workspace, viewOn('2026-02-01'), new Set(['a.yaml']));
    const entries = updatedEntries(result, baselineFrom(baselineText(before), ['a.yaml', 'elsewhere.yaml']));
    expect(entries.filter(({ check }) => check === 'no-owner').map(({ file }) => file)).toEqual(['elsewhere.yaml']);
  });
});

describe('the file of the baseline', () => {
  const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('__proto__', 'true', 'no', '1', '1.0', '~', '<<', '', '#', 'a: b', '- a', 'é', 'e\u0301', '\u202e', '\u001b', '/period/from'));
  const entry = fc.record({ file: word, check: word, item: word, count: fc.integer({ min: 1, max: 99 }) });
  const sorted = (entries: readonly BaselineEntry[]): string[] =>
    [...new Set(entries.map(({ file, check, item }) => JSON.stringify([file, check, item].map((part) => part.normalize('NFC')))))].sort();

  it('is read back as it was written, is the same in any order, and shows no sign that cannot be seen', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const text = baselineText(entries);
        const { entries: back, problems } = readBaseline(readYaml('b.yaml', text));
        expect(problems).toEqual([]);
        expect(sorted(back)).toEqual(sorted(entries));
        expect(baselineText(back)).toBe(text);
        expect(baselineText(entries.toReversed())).toBe(text);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
      }),
    );
  });
});
