import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompareResult } from '../../src/analysis/compare.ts';
import { planOf, repositories } from './repository.ts';
import { planspor, scratch } from './run.ts';

const { folder, git, repository: committed } = repositories();

async function compared(cwd: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['compare', ...argv], { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const data = async (cwd: string, ...argv: string[]): Promise<CompareResult> => JSON.parse(await compared(cwd, ...argv, '--as-of', '2026-06-01', '-f', 'json')) as CompareResult;

async function refused(cwd: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['compare', ...argv, '--lang', 'en'], { cwd });
  expect({ stdout, code, lines: stderr.trimEnd().split('\n').length }).toEqual({ stdout: '', code: 2, lines: 1 });
  return stderr;
}

/** Reviewed by eye; run with `-u` after a change that is meant. */
describe('the real plans', () => {
  const cwd = scratch();
  cpSync('plans', join(cwd, 'plans'), { recursive: true });

  it.each(['da', 'en'])('between two days, in %s', async (lang) => {
    await expect(await compared(cwd, '--from', '2017-06-02', '--to', '2017-12-15', '--lang', lang, '--width', '100')).toMatchFileSnapshot(`golden/compare-2017-${lang}.txt`);
  });

  it.each(['da', 'en'])('between the plan of 2017 and the draft for 2018, in %s', async (lang) => {
    await planspor(['next', 'handlingsplan-2017', '--as-of', '2018-03-01', '-o', 'plans/handlingsplan-2018.yaml', '--force'], { cwd });
    const plans = ['plans/handlingsplan-2017.yaml', 'handlingsplan-2018'];
    const shown = await compared(cwd, ...plans, '--as-of', '2018-03-01', '--lang', lang, '-f', 'markdown');
    await expect(shown).toMatchFileSnapshot(`golden/compare-2017-2018-${lang}.md`);
  });
});

const one = '{ id: one, title: Et, owner: Byen, deadline: 2026-09-30 }';
const two = '{ id: two, title: To }';

const repository = (text = planOf(one, two), name?: string): string => committed(text, name);

describe('between git revisions', () => {
  it('nothing has changed when nothing has', async () => {
    const cwd = repository();
    expect(await compared(cwd, '--from', 'HEAD', '--lang', 'da')).toContain('Intet er ændret.');
    expect((await data(cwd, '--from', 'HEAD')).plans).toMatchObject([{ unchanged: true, compared: 2 }]);
  });

  it('tells what the files say otherwise now, and what was otherwise between two commits', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one.replace('Byen', 'Regionen').replace('2026-09-30', '2026-12-31'), '{ id: three, title: Tre }'));
    const changed = { items: [{ ref: 'plan-2026/one', slip: { days: 92 }, fields: [{ field: 'owner' }] }], added: [{ title: 'Tre' }], dropped: [{ title: 'To' }] };
    expect((await data(cwd, '--from', 'HEAD')).plans).toMatchObject([changed]);
    git(cwd, 'commit', '-qam', 'second');
    expect((await data(cwd, '--from', 'HEAD')).plans).toMatchObject([{ unchanged: true }]);
    const back = await data(cwd, '--from', 'main~1', '--to', 'main');
    expect(back).toMatchObject({ by: 'content', from: { revision: 'main~1', asOf: '2026-06-01' }, to: { revision: 'main' }, plans: [changed] });
  });

  it('follows a plan whose file has another name, staged or not, or has been moved in from outside', async () => {
    const cwd = repository();
    git(cwd, 'mv', 'plans/æble.yaml', 'plans/pære.yaml');
    expect((await data(cwd, 'plans/pære.yaml', '--from', 'HEAD')).plans).toMatchObject([{ unchanged: true }]);
    git(cwd, 'commit', '-qm', 'renamed');
    writeFileSync(join(cwd, 'plans/pære.yaml'), planOf(one, '{ id: two, title: Nyt }'));
    expect((await data(cwd, '--from', 'HEAD~1')).plans).toMatchObject([{ items: [{ fields: [{ from: ['To'], to: ['Nyt'] }] }], added: [], dropped: [] }]);
    mkdirSync(join(cwd, 'planer'));
    git(cwd, 'mv', '-f', 'plans/pære.yaml', 'planer/pære.yaml');
    expect((await data(cwd, 'planer', '--from', 'HEAD~1')).plans).toMatchObject([{ changed: 1, added: [], dropped: [] }]);
  });

  it('a plan that is gone or new is told to be so', async () => {
    const cwd = repository();
    git(cwd, 'rm', '-q', 'plans/æble.yaml');
    mkdirSync(join(cwd, 'plans'), { recursive: true });
    writeFileSync(join(cwd, 'plans/ny.yaml'), planOf(one).replace('plan-2026', 'plan-2027'));
    expect((await data(cwd, '--from', 'HEAD')).plans).toMatchObject([{ id: 'plan-2027', before: null }, { id: 'plan-2026', after: null }]);
    expect((await data(cwd, '--from', 'HEAD', '--plan', 'plan-2026')).plans).toMatchObject([{ id: 'plan-2026', after: null }]);
  });

  it('a log between a revision and a day of the files as they are', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one.replace(' }', ', log: [{ on: 2026-03-01, status: done }, { on: 2026-08-01, status: closed }] }'), two));
    const result = JSON.parse(await compared(cwd, '--from', 'HEAD', '--to', '2026-05-01', '-f', 'json')) as CompareResult;
    expect(result).toMatchObject({ from: { asOf: '2026-05-01' }, to: { asOf: '2026-05-01' }, plans: [{ items: [{ statusMove: { to: 'done' } }] }] });
  });

  it('leaves out hidden folders, links and the settings, as in a folder', async () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'plans/.old'));
    for (const name of ['.old/x.yaml', 'planspor-baseline.yaml', 'notes.txt']) writeFileSync(join(cwd, 'plans', name), 'kind: [broken');
    symlinkSync('/etc/hostname', join(cwd, 'plans/link.yaml'));
    git(cwd, 'add', '-f', '.');
    git(cwd, 'commit', '-qm', 'more');
    expect((await data(cwd, '--from', 'HEAD~1', '--to', 'HEAD')).plans).toMatchObject([{ unchanged: true }]);
  });

  it('of what is internal the public is told nothing, on neither side', async () => {
    const cwd = repository(planOf(one, '{ id: two, title: Hemmelig, internal: true }'));
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, '{ id: two, title: Stadig hemmelig, internal: true }'));
    expect(await compared(cwd, '--from', 'HEAD')).toContain('Stadig hemmelig');
    expect(await compared(cwd, '--from', 'HEAD', '--audience', 'public')).not.toMatch(/hemmelig/i);
  });

  it('text that tries to be something else stays text', async () => {
    const cwd = repository();
    const hostile = '"<script>alert(1)</script> | [a](javascript:b) **c** :: # d"';
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, `{ id: two, title: ${hostile}, channel: ${hostile}, log: [{ on: 2026-01-01, note: ${hostile} }] }`));
    const page = await compared(cwd, '--from', 'HEAD', '-f', 'html');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script>alert|href="javascript/);
    for (const line of (await compared(cwd, '--from', 'HEAD', '-f', 'markdown')).split('\n').filter((row) => row.includes('alert'))) expect(line).not.toMatch(/(?<!\\)<script>|(?<!\\)\[a/);
  });

  it('is a page and a Word file too', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, '{ id: two, title: Nyt }'));
    await compared(cwd, '--from', 'HEAD', '-o', 'c.html', '-o', 'c.docx');
    expect(readdirSync(cwd)).toEqual(expect.arrayContaining(['c.html', 'c.docx']));
  });
});

describe('one sentence', () => {
  it('without git, without a repository, and where the revision is unknown or no revision at all', async () => {
    const cwd = repository();
    const without = await planspor(['compare', '--from', 'HEAD', '--lang', 'en'], { cwd, env: { PATH: '/nowhere' } });
    expect(without).toMatchObject({ code: 2, stderr: expect.stringMatching(/--from needs git/) });
    const outside = scratch();
    cpSync(join(cwd, 'plans'), join(outside, 'plans'), { recursive: true });
    expect(await refused(outside, '--from', 'HEAD')).toMatch(/needs a git repository/);
    expect(await refused(cwd, '--from', 'nosuch')).toMatch(/no revision "nosuch" \(--from\)/);
    expect(await refused(cwd, '--from', 'HEAD', '--to', 'nosuch')).toMatch(/"nosuch" \(--to\)/);
    for (const hostile of ['--output=pwned', '-x', '', 'a\nb']) expect(await refused(cwd, `--from=${hostile}`)).toMatch(/is not a revision/);
    expect(await refused(cwd, '--from', 'HEAD', '--to=--output=pwned')).toMatch(/is not a revision/);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  it('in a clone that has only the latest history', async () => {
    const cwd = repository();
    git(cwd, 'commit', '-q', '--allow-empty', '-m', 'second');
    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth', '1', `file://${cwd}`, shallow);
    expect(await refused(shallow, '--from', 'HEAD~1')).toMatch(/only the latest history/);
    expect((await data(shallow, '--from', 'HEAD')).plans).toMatchObject([{ unchanged: true }]);
  });

  it('of a file that git has not been told of', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/ny.yaml'), planOf(one).replace('plan-2026', 'plan-2027'));
    expect(await refused(cwd, 'plans/ny.yaml', '--from', 'HEAD')).toMatch(/plans\/ny\.yaml was not in HEAD/);
  });

  it('of a revision whose files were damaged, with their place there', async () => {
    const cwd = repository(planOf('{ id: one, titel: Et }'));
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one));
    expect(await refused(cwd, '--from', 'HEAD')).toMatch(/HEAD:plans\/æble\.yaml:6:\d+: .*choose another revision/);
  });

  it('runs no hook, filter or pager of the repository', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, '.git/hooks/post-checkout'), '#!/bin/sh\ntouch hooked\n', { mode: 0o755 });
    writeFileSync(join(cwd, '.gitattributes'), '*.yaml filter=evil diff=evil\n');
    for (const [key, value] of [['core.pager', 'touch paged'], ['core.fsmonitor', 'touch watched'], ['filter.evil.smudge', 'touch smudged'], ['filter.evil.clean', 'touch cleaned'], ['diff.evil.textconv', 'touch converted'], ['core.hooksPath', '.git/hooks']] as const) git(cwd, 'config', key, value);
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, '{ id: two, title: Nyt }'));
    expect((await data(cwd, '--from', 'HEAD')).plans).toMatchObject([{ changed: 1 }]);
    expect(readdirSync(cwd).sort()).toEqual(['.git', '.gitattributes', 'plans']);
  });

  it.each([
    [[], /what to compare/],
    [['plan-2026'], /what to compare/],
    [['--to', 'HEAD'], /--to.*--from/],
    [['plan-2026', 'plan-2026'], /cannot be compared with itself/],
    [['plan-2026', 'plan-2062'], /no plan "plan-2062"/],
    [['--from', '2026-05-01', '--to', 'HEAD'], /cannot be compared with a revision/],
    [['--from', '2026-05-01', '--to', '2026-03-01'], /swap/],
    [['--from', '2026-03-01', '--to', '2026-05-01', '--as-of', '2026-05-01'], /--as-of/],
    [['--from', '2020-01-01', '--to', '2020-02-01'], /no plan is current|2020/],
    [['--from', 'HEAD', '--plan', 'plan-x'], /no plan "plan-x"/],
  ])('%j', async (argv, expected) => {
    expect(await refused(repository(), ...argv)).toMatch(expected);
  });
});
