import { describe, expect, it } from 'vitest';
import { type CheckId, checks } from '../../src/analysis/checks/index.ts';
import { type ExplainedCheck, explainedCheck, explainedChecks } from '../../src/analysis/explain.ts';
import { runChecks } from '../../src/analysis/run-checks.ts';
import { withoutIgnored } from '../../src/analysis/suppress.ts';
import { readSettings } from '../../src/model/read-settings.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { readWorkspace } from '../../src/model/workspace.ts';
import { type Example, examples } from '../../src/render/examples/index.ts';
import { explainCheck } from '../../src/render/explain.ts';
import { languages, loadPages } from '../../src/render/messages/index.ts';
import { pageOf } from '../../src/render/page.ts';
import { onTerminal } from '../render/reports/report.ts';
import { viewOn } from '../workspace.ts';

const settingsFile = 'planspor.yaml';
const explained = explainedChecks();
const ids = explained.map(({ id }) => id);

/** `# name.yaml` begins each of several files. */
function filesOf(example: string): Map<string, string> {
  const parts = example.split(/^# (\S+\.yaml)\n/m);
  if (parts.length === 1) return new Map([['plan.yaml', example]]);
  return new Map(parts.slice(1).flatMap((name, at, all): [string, string][] => (at % 2 === 0 ? [[name, all[at + 1] ?? '']] : [])));
}

/** What checks say of an example, as `planspor check` would. */
function check(files: ReadonlyMap<string, string>, asOf: string) {
  const set = files.get(settingsFile);
  const { settings, problems } = set === undefined ? { settings: defaultSettings, problems: [] } : readSettings(readYaml(settingsFile, set), checks);
  expect(problems).toEqual([]);
  const sources = [...files].filter(([name]) => name !== settingsFile).map(([name, text]) => readYaml(name, text));
  const workspace = readWorkspace(sources, settings);
  const { shown } = withoutIgnored(runChecks(workspace, viewOn(asOf), new Set(files.keys())), workspace);
  return shown;
}

const dayOf = (example: string): string => /--as-of (\S+)/.exec(example)?.[1] ?? '2026-05-01';

/** The good example of several files tells only what is new or different in it. */
function run(id: CheckId, which: keyof Example) {
  const files = filesOf(examples[id].bad);
  const own = filesOf(examples[id][which]);
  return check(files.has('plan.yaml') ? own : new Map([...files, ...own]), dayOf(examples[id][which]));
}

describe.each(ids)('the examples of %s', (id) => {
  const { bad, good } = examples[id];

  it('one has such a finding, the other neither that nor an error', () => {
    expect(run(id, 'bad').map((finding) => finding.check)).toContain(id);
    expect(run(id, 'good').filter((finding) => finding.check === id || finding.severity === 'error')).toEqual([]);
  });

  it('are files that end in a line end and fit on a screen', () => {
    for (const text of [bad, good]) {
      expect(text).toMatch(/[^\n]\n$/);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
    }
  });

  it('can be accepted as the page says', () => {
    const { silence, severity } = explainedCheck(id) as ExplainedCheck;
    const files = filesOf(bad);
    const finding = run(id, 'bad').find((one) => one.check === id);
    const lines = (files.get(finding?.file ?? '') ?? '').split('\n');
    const indent = /^ */.exec(lines[(finding?.line ?? 1) - 1] ?? '')?.[0] ?? '';
    lines.splice((finding?.line ?? 1) - 1, 0, `${indent}# planspor-ignore ${id}: aftalt`);
    const left = check(new Map([...files, [finding?.file ?? '', lines.join('\n')]]), dayOf(bad));
    expect(left.filter((one) => one.check === id).length === 0).toBe(silence.comment);
    if (severity === 'error') expect(silence.baseline).toBe(false);
  });
});

describe.each(languages)('the pages in %s', (lang) => {
  it.each(explained.map((one) => [one.id, one] as const))('%s is short and whole', async (id, one) => {
    const { why, fix, title, options } = await pageOf(id, lang);
    expect(why.length).toBeGreaterThan(80);
    expect(why.length).toBeLessThan(330);
    expect(fix.length).toBeLessThan(200);
    for (const text of [why, fix]) {
      expect(text).toMatch(/^["\p{Lu}].*[.]$/u);
      expect(text).not.toMatch(/TODO|\n| {2}/);
    }
    const sentences = why.split(/(?<=[.?!]["”]?) (?=["“\p{Lu}]|planspor)/u);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.length).toBeLessThan(5);
    expect(title.length).toBeGreaterThan(0);
    expect(Object.keys(options ?? {})).toEqual(one.options.map(({ key }) => key));
    const lines = onTerminal(await explainCheck(one, lang), 80).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
  });
});

it('no page is the same in two languages, and none is of a check that is gone', async () => {
  const [da, en] = await Promise.all(languages.map(loadPages));
  expect(Object.keys(da?.pages ?? {})).toEqual(Object.keys(en?.pages ?? {}));
  expect(Object.keys(da?.pages ?? {}).sort()).toEqual(ids.toSorted());
  expect(Object.keys(examples).sort()).toEqual(ids.toSorted());
  for (const id of ids) {
    expect(da?.pages[id].why).not.toBe(en?.pages[id].why);
    expect(da?.pages[id].fix).not.toBe(en?.pages[id].fix);
  }
});
