import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJob, type Job, type JobResult } from '../../src/command/check-job.ts';
import { examine } from '../../src/command/examine.ts';
import { loadGroups } from '../../src/command/load-groups.ts';
import type { Located } from '../../src/command/load.ts';
import { toldOf } from '../../src/command/checked.ts';
import { currentPlans } from '../../src/analysis/current.ts';
import { deadlinesFrom, deadlinesOf, type DeadlinesResult } from '../../src/analysis/deadlines.ts';
import { type Dues, duesIn } from '../../src/analysis/dues.ts';
import { type Gathering, gathering } from '../../src/analysis/gathering.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { statusFrom, statusOf, statusPieces } from '../../src/analysis/status.ts';
import { always } from '../../src/analysis/view.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { readWorkspace } from '../../src/model/workspace.ts';
import { baselineText } from '../../src/render/baseline.ts';
import { generate } from '../bench/generate.ts';
import { baselineFrom } from '../findings.ts';
import { inProcess } from '../reliability/in-process.ts';
import { planFolders, root } from './run.ts';

// From 300 files on, a workspace is read some files at a time. What is said of it must be the same to the letter.

const view = { asOf: '2026-06-01', knownBy: always, today: '2026-06-01' };
const everything = (): boolean => true;
const quiet = { argv: [], cwd: '/', env: {}, now: 0, stdout: silent(), stderr: silent() };

function silent() {
  return { isTTY: false, columns: undefined, colors: 0 as const, write: () => Promise.resolve() };
}

type Files = Readonly<Record<string, string>>;

const located = (files: Files, asked = Object.keys(files)): Located => {
  const found = Object.keys(files).map((name) => ({ path: `/${name}`, name }));
  return { settings: defaultSettings, all: found, asked: new Set(asked), named: new Set(), files: found, paths: new Set(), home: '/' };
};

const textOf = (files: Files) => ({ name }: { name: string }) => ({ text: files[name] ?? '' });

/** What the checks say, some files at a time or of all at once, and in which language. */
async function said(files: Files, whole: boolean, asked?: string[], known: string | null = null) {
  const baseline = known === null ? null : baselineFrom(known, Object.keys(files));
  const { heard, language, sources } = await examine(located(files, asked), view, everything, { whole }, quiet, textOf(files));
  const told = toldOf(heard, defaultSettings, everything, baseline);
  expect(sources.map(({ file, text }) => [file, text])).toEqual(Object.entries(files));
  return { ...told, language };
}

async function expectSame(files: Files, asked?: string[], known: string | null = null): Promise<void> {
  expect(await said(files, false, asked, known)).toEqual(await said(files, true, asked, known));
}

const plan = (id: string, ...lines: string[]): string =>
  ['kind: plan', `id: ${id}`, `title: Plan ${id}`, 'period: { from: 2026-01-01, to: 2026-12-31 }', ...lines, ''].join('\n');

/** Plans that have nothing to do with each other or anybody else. */
const others = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`p/${String(at).padStart(3, '0')}.yaml`, plan(`alene-${at}`, 'initiatives:', '  - { id: skilte, title: Nye skilte, deadline: 2026-05-01 }')]));

const isSplit = (files: Files): boolean => loadGroups(located(files), { textOf: textOf(files) }) !== null;

describe('a workspace of hundreds of files', () => {
  it('with mistakes of every kind is told of as if it were held at once', async () => {
    const files = Object.fromEntries([...generate({ plans: 320, initiatives: 4, mistakes: 0.5 })].map(({ name, text }) => [name, text]));
    expect(isSplit(files)).toBe(true);
    const { findings } = await said(files, false);
    expect(new Set(findings.map(({ check }) => check)).size).toBeGreaterThan(8);
    await expectSame(files);
  });

  it('whatever stands in some of its files', async () => {
    const id = fc.constantFrom('skole', 'skole-2025', 'skole-2026', 'aeldre', 'aeldre-2026', 'sundhed');
    const item = fc.constantFrom('i-1', 'i-2', 'skilte', 'skilt', 'vinduer');
    const ref = fc.oneof(fc.tuple(id, item).map((two) => two.join('/')), item, id);
    const principle = fc.constantFrom('klart-sprog', 'alle-med', 'alle-mad');
    const initiative = fc.tuple(item, fc.constantFrom('after', 'origin', 'goals', 'owner', 'principles'), fc.oneof(ref, principle)).map(([own, key, to]) => `  - { id: ${own}, title: T, deadline: 2026-04-01, ${key}: [${to}] }`);
    const broken = fc.constantFrom('title: [', 'titel: X', 'id: skole', 'period: { from: 2026-02-30 }', 'initiatives: nej', 'language: en', '# planspor-ignore no-owner: senere', '# planspor-ignore no-owner');
    const onePlan = fc.tuple(id, fc.array(initiative, { maxLength: 3 }), fc.option(ref), fc.option(broken, { freq: 3 })).map(([own, items, follows, mistake]) =>
      plan(own, ...(follows === null ? [] : [`follows: ${follows}`]), ...(mistake === null ? [] : [mistake]), ...(items.length > 0 ? ['initiatives:', ...items] : [])),
    );
    const network = fc.tuple(id, ref, fc.option(principle)).map(([forPlan, about, taken]) =>
      ['kind: network', `id: net-${forPlan}`, 'title: Netværk', 'meetings:', `  - { id: m-1, date: 2026-02-01, ${taken === null ? '' : `principles: [${taken}], `}inputs: [{ id: n-1, text: Mere, for: ${forPlan}, becomes: [${about}] }] }`, ''].join('\n'),
    );
    const register = fc.constantFrom(
      'kind: register\nid: register\ntitle: R\nprinciples:\n  - { id: klart-sprog, title: Klart sprog }\n  - { id: alle-med, title: Alle med }\n',
      'kind: register\nid: register\ntitle: R\ntitle: S\n',
      'kind: register\nid: register\ntitle: R\norganisations:\n  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: a }\n',
    );
    const other = fc.constantFrom('openapi: 3.1\n', '', 'kind: spor\n');
    const some = fc.array(fc.tuple(fc.nat(999), fc.oneof({ weight: 4, arbitrary: onePlan }, network, register, other)), { minLength: 1, maxLength: 8 });
    const alone = others(300);
    let split = 0;
    await fc.assert(
      fc.asyncProperty(some, async (texts) => {
        const files = { ...alone, ...Object.fromEntries(texts.map(([at, text], number) => [`p/${String(at).padStart(3, '0')}-${number}.yaml`, text])) };
        const sorted = Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
        if (isSplit(sorted)) split += 1;
        await expectSame(sorted);
      }),
      { numRuns: 20 },
    );
    expect(split).toBeGreaterThan(8);
  });

  it('a reference that leads nowhere is given what stands in any of them', async () => {
    const files = { ...others(300), 'p/150-a.yaml': plan('skole', 'initiatives:', '  - { id: i-1, title: I, after: [alene-250/skilt, alene-2999/skilte, skilte] }') };
    expect(isSplit(files)).toBe(true);
    const { findings } = await said(files, false);
    const unknown = findings.filter(({ check }) => check === 'unknown-reference');
    expect(unknown.map(({ facts, related }) => [(facts as { nearest: string }).nearest, related.map(({ file, line, column }) => `${file}:${line}:${column}`)])).toEqual([
      ['alene-250/skilte', ['p/250.yaml:6:11']],
      ['alene-299/skilte', ['p/299.yaml:6:11']],
      ['alene-0/skilte', ['p/000.yaml:6:11']],
    ]);
    await expectSame(files);
  });

  it('a principle is taken up wherever that is, and told of once where it is not', async () => {
    const register = 'kind: register\nid: register\ntitle: R\nprinciples:\n  - { id: klart-sprog, title: Klart sprog }\n  - { id: alle-med, title: Alle med }\n';
    const files = { ...others(300), 'register.yaml': register, 'p/010-a.yaml': plan('skole', 'initiatives:', '  - { id: i-1, title: I, principles: [klart-sprog] }') };
    const { findings } = await said(files, false);
    expect(findings.filter(({ check }) => check === 'uncovered-principle').map(({ file, line }) => `${file}:${line}`)).toEqual(['register.yaml:6']);
    await expectSame(files);
  });

  it('a baseline knows its findings, and says what it knows for nothing', async () => {
    const files = others(300);
    const entry = (file: string, check: string, count: number) => ({ file, check, item: 'skilte', count });
    const known = baselineText([entry('p/007.yaml', 'overdue', 1), entry('p/007.yaml', 'no-owner', 2), entry('p/900.yaml', 'overdue', 1)]);
    const { suppressed, findings } = await said(files, false, undefined, known);
    expect(suppressed).toEqual({ ignored: 0, baseline: 2 });
    expect(findings.filter(({ check }) => check === 'unused-ignore').map(({ facts }) => (facts as { case: string }).case)).toEqual(['known-fewer', 'file-gone']);
    await expectSame(files, undefined, known);
  });

  it('files that were not asked for are read and not told of', async () => {
    const files = others(310);
    const asked = ['p/003.yaml', 'p/309.yaml'];
    expect([...(await said(files, false, asked)).sight.readable]).toEqual(asked);
    await expectSame(files, asked);
  });
});

describe('a report of hundreds of files', () => {
  const files = Object.fromEntries([...generate({ plans: 320, initiatives: 4 })].map(({ name, text }) => [name, text]));
  const names = Object.keys(files);
  const sources = Object.entries(files).map(([name, text]) => readYaml(name, text));
  const snapshot = new Snapshot(readWorkspace(sources, defaultSettings), view);
  const plans = currentPlans(snapshot.workspace, view);

  /** Gathered some files at a time. */
  function gathered<Result>(report: Gathering<Result>): Result {
    const groups = loadGroups(located(files), { textOf: textOf(files) });
    for (const { workspace } of groups ?? []) report.add(new Snapshot(workspace, view), currentPlans(workspace, view), 'da');
    return report.result(names, view, defaultSettings, 'da');
  }

  it('on their status is the same as of all at once', () => {
    expect(gathered(gathering(statusPieces, statusFrom))).toEqual(statusOf(snapshot, plans, 'da'));
  });

  it('on their deadlines is the same as of all at once', () => {
    const options = { within: 30, owner: null, lang: 'da' };
    const report = gathering<Dues, DeadlinesResult>((part, some) => duesIn(part, some, options), (dues, day, settings) => deadlinesFrom(dues, day, settings, options));
    expect(gathered(report)).toEqual(deadlinesOf(snapshot, plans, options));
  });

  const folder = planFolders();
  const old = (id: string): string => plan(id).replace('2026-01-01, to: 2026-12-31', '2016-01-01, to: 2016-12-31');
  const many = (texts: (at: number) => string): Record<string, string> => Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`${String(at).padStart(3, '0')}.yaml`, texts(at)]));

  it.each(['status', 'deadlines'])('%s speaks the language of the first plan that it tells of, wherever that stands', async (command) => {
    const cwd = folder(many((at) => (at < 150 ? old(`plan-${at}`) : plan(`plan-${at}`, ...(at === 150 ? ['language: da'] : ['language: en'])))));
    const { stdout, code } = await inProcess([command, '--as-of', '2026-06-01'], cwd);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Planer +160\n/);
  });

  it.each(['status', 'deadlines'])('%s says that none is current, and refuses what is damaged by its first mistake', async (command) => {
    const none = await inProcess([command, '--as-of', '2026-06-01'], folder(many((at) => old(`plan-${at}`))));
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('no plan is current on 1 June 2026');
    const damaged = await inProcess([command, '--as-of', '2026-06-01'], folder(many((at) => (at === 290 || at === 120 ? plan(`plan-${at}`, 'titel: X') : plan(`plan-${at}`)))));
    expect(damaged.code).toBe(2);
    expect(damaged.stderr).toMatch(/plans\/120\.yaml:5.*1 more/s);
  });
});

describe('planspor check of hundreds of files', () => {
  const folder = planFolders();
  const named = Object.fromEntries(Object.entries(others(300)).map(([name, text]) => [name.slice(2), text]));

  it('says the same with and without the cache, and of all that was ever known', async () => {
    const cwd = folder({ ...named, '123.yaml': plan('skole', 'initiatives:', '  - { id: i-1, title: I, after: alene-250/skilt }') });
    const plain = await inProcess(['check', '--as-of', '2026-06-01'], cwd);
    expect([plain.code, plain.stderr]).toEqual([1, '']);
    expect(plain.stdout).toContain('plans/123.yaml:6');
    expect(plain.stdout).toContain('alene-250/skilte');
    for (const _ of ['worked out', 'kept']) expect(await inProcess(['check', '--as-of', '2026-06-01', '--cache'], cwd)).toEqual(plain);
    await inProcess(['check', '--as-of', '2026-06-01', '--update-baseline', '--except', 'unknown-reference'], cwd);
    expect((await inProcess(['check', '--as-of', '2026-06-01', '--except', 'unknown-reference'], cwd)).code).toBe(0);
  });
});

describe('planspor check by several threads', () => {
  const files = Object.fromEntries(
    Array.from({ length: 310 }, (_, at): [string, string] => {
      const [follows, reference] = [at % 10 === 0 && at > 0 ? [`follows: plan-${at - 7}`] : [], at % 100 === 50 ? ', after: plan-3/skilt' : ''];
      return [`${at}.yaml`, plan(`plan-${at}`, ...follows, 'initiatives:', `  - { id: skilte, title: Nye skilte, deadline: 2026-05-01, principles: [klart-sprog]${reference} }`)];
    }).concat([['register.yaml', 'kind: register\nid: register\ntitle: R\nprinciples:\n  - { id: klart-sprog, title: Klart sprog }\n  - { id: alle-med, title: Alle med }\n']]),
  );
  const cwd = planFolders()(files);
  const argv = ['check', '--as-of', '2026-06-01', '--format', 'json'];

  /** Threads that are none, but get and give what real ones do. */
  const threadsThat = (work: (job: Job) => JobResult) => {
    const seen = { begun: 0, ended: 0 };
    const start = (job: object) => {
      seen.begun += 1;
      return { done: Promise.resolve().then(() => structuredClone(work(structuredClone(job as Job)))), end: () => void (seen.ended += 1) };
    };
    return { seen, threads: { most: () => 3, worth: 1, start } };
  };

  it('says the same', async () => {
    const alone = await inProcess(argv, cwd);
    const { findings } = JSON.parse(alone.stdout) as { findings: { check: string; file: string }[] };
    expect(findings.filter(({ check }) => check === 'uncovered-principle').map(({ file }) => file)).toEqual(['plans/register.yaml']);
    expect(findings.filter(({ check }) => check === 'unknown-reference')).toHaveLength(3);
    const { seen, threads } = threadsThat(checkJob);
    expect(await inProcess(argv, cwd, { threads })).toEqual(alone);
    expect(seen.begun).toBeGreaterThan(1);
    expect(seen.ended).toBe(seen.begun);
  });

  it('does itself what a thread cannot', async () => {
    const { seen, threads } = threadsThat(() => {
      throw new Error('no memory');
    });
    expect(await inProcess(argv, cwd, { threads })).toEqual(await inProcess(argv, cwd));
    expect(seen.ended).toBe(seen.begun);
  });

  it('begins none that is not worth it', async () => {
    const { seen, threads } = threadsThat(checkJob);
    await inProcess(argv, cwd, { threads: { ...threads, worth: 30 } });
    expect(seen.begun).toBe(0);
  });

  it('has threads that do what they are handed', async () => {
    const all = Object.keys(files).map((name) => ({ path: join(cwd, 'plans', name), name }));
    const shared = all.filter(({ name }) => name === 'register.yaml');
    const groups = [all.filter(({ name }) => /^[0-9]\.yaml$/.test(name)), all.filter(({ name }) => /^1[0-9]\.yaml$/.test(name))];
    const job: Job = { linked: { shared, groups }, located: { ...located(files), all, files: all }, view, checks: ['overdue', 'unknown-reference'], parser: undefined };
    const worker = new Worker(join(root, 'bin/thread.js'), { workerData: job });
    const done = await new Promise<JobResult>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(done).toEqual(checkJob(job));
    expect(done.share.findings.map(({ check }) => check)).toContain('overdue');
  });
});
