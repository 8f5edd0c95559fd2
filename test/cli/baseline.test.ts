import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CheckData } from '../../src/render/findings.ts';
import { planspor, type Ran, scratch } from './run.ts';

const all = scratch();

const plan = `kind: plan
id: skoledag
title: Handlingsplan for en sundere skoledag
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
    deadline: ultimo oktober 2026
  - id: frugt
    title: Frugt til alle
    owner: Skoleforvaltningen
  - id: cykler
    title: Cykler til skolevejen
    owner: { value: Teknik, basis: inferred }
    deadline: { value: 2026-10-01, basis: inferred }
`;

interface Place {
  path: (name: string) => string;
  text: (name: string) => string;
  check: (...argv: string[]) => Promise<Ran>;
  json: (...argv: string[]) => Promise<CheckData>;
}

function place(files: Readonly<Record<string, string>> = { 'plans/skoledag.yaml': plan }): Place {
  const cwd = mkdtempSync(join(all, 'a-'));
  mkdirSync(join(cwd, 'plans'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const check: Place['check'] = (...argv) => planspor(['check', '--as-of', '2026-02-01', ...argv], { cwd });
  return {
    path: (name) => join(cwd, name),
    text: (name) => readFileSync(join(cwd, name), 'utf8'),
    check,
    json: async (...argv) => JSON.parse((await check('--format', 'json', ...argv)).stdout) as CheckData,
  };
}

const file = 'plans/planspor-baseline.yaml';

it('knows what there is, by file, check and thing; the second time the bytes are the same', async () => {
  const { check, text, json, path } = place();
  const first = await check('--update-baseline', '--fail-on', 'info', '--lang', 'en');
  expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^plans\/planspor-baseline\.yaml now holds \d known findings\n$/) });
  expect(first.stdout).toMatch(/ · \d hidden\n$/);
  const written = text(file);
  expect(written).toContain('\nfiles:\n  skoledag.yaml:\n    ');
  expect(written).toContain('\n    inferred:\n      cykler: 2\n');
  await check('--update-baseline');
  expect(text(file)).toBe(written);
  expect(readdirSync(path('plans')).sort()).toEqual(['planspor-baseline.yaml', 'skoledag.yaml']);
  const { findings, summary } = await json();
  expect(findings).toEqual([]);
  expect(summary).toMatchObject({ warnings: 0, infos: 0, suppressed: { ignored: 0 } });
  expect(summary.suppressed.baseline).toBeGreaterThan(3);
});

it('still hides when lines move, and shows and fails for what is new', async () => {
  const { check, json, path } = place();
  await check('--update-baseline');
  writeFileSync(path('plans/skoledag.yaml'), plan.replace('initiatives:', '# en linje\n\ninitiatives:'));
  expect((await json('--fail-on', 'info')).findings).toEqual([]);
  writeFileSync(path('plans/skoledag.yaml'), plan.replace('    owner: Skoleforvaltningen\n', ''));
  expect((await json()).findings.map(({ check: id, item }) => [id, item])).toEqual([['no-owner', 'frugt']]);
  expect((await check('--fail-on', 'warning')).code).toBe(1);
});

it('names the entry of what has been put right, until it is written anew', async () => {
  const { check, json, path, text } = place();
  await check('--update-baseline');
  writeFileSync(path('plans/skoledag.yaml'), plan.replace('    deadline: ultimo', '    owner: Skoleforvaltningen\n    deadline: ultimo'));
  const line = text(file).split('\n').indexOf('    no-owner:') + 3;
  expect((await json()).findings).toMatchObject([{ check: 'unused-ignore', severity: 'warning', file, line, column: 7 }]);
  expect((await check('--only', 'no-deadline', '--fail-on', 'info')).code).toBe(0);
  await check('--update-baseline');
  expect((await json()).findings).toEqual([]);
  expect(text(file)).toContain('    no-owner:\n      cykler: 1\n');
});

it('says in one line that a file is gone; a part of the workspace says nothing of the rest', async () => {
  const { check, json, path, text } = place({ 'plans/skoledag.yaml': plan, 'plans/anden.yaml': plan.replace('id: skoledag', 'id: anden') });
  await check('--update-baseline');
  const written = text(file);
  expect((await json('plans/anden.yaml')).findings).toEqual([]);
  await check('plans/anden.yaml', '--update-baseline');
  expect(text(file)).toBe(written);
  renameSync(path('plans/anden.yaml'), path('plans/ny.yaml'));
  const { findings } = await json('--lang', 'da');
  expect(findings.filter(({ check: id }) => id === 'unused-ignore').map(({ message }) => message)).toEqual([
    'Kendte fund i en fil, som ikke er der mere: "anden.yaml". Kør planspor check --update-baseline',
  ]);
  expect(findings.length).toBeGreaterThan(3);
});

it('stands beside the settings, and calls the files the same wherever the check is run from', async () => {
  const { check, json, text, path } = place({ 'plans/skoledag.yaml': plan, 'planspor.yaml': 'language: en\n' });
  await check('--update-baseline');
  expect(text('planspor-baseline.yaml')).toContain('\n  plans/skoledag.yaml:\n');
  expect(readdirSync(path('plans'))).toEqual(['skoledag.yaml']);
  for (const argv of [['plans'], ['plans/skoledag.yaml'], [path('plans/skoledag.yaml')], ['-C', 'plans', '.'], ['-C', 'plans', 'skoledag.yaml']]) {
    expect((await json(...argv)).findings).toEqual([]);
  }
});

it('takes only the checks that were asked for', async () => {
  const { check, json, text } = place();
  await check('--update-baseline', '--only', 'no-owner');
  expect(text(file)).toMatch(/files:\n {2}skoledag\.yaml:\n {4}no-owner:\n {6}cykler: 1\n {6}vandposter: 1\n$/);
  const { findings, summary } = await json();
  expect(findings.map(({ check: id }) => id)).toContain('inferred');
  expect(summary.suppressed).toEqual({ ignored: 0, baseline: 2 });
  await check('--update-baseline', '--except', 'no-owner');
  expect((await json()).findings).toEqual([]);
});

it('does not know errors', async () => {
  const { check, text } = place({ 'plans/skoledag.yaml': `${plan}    farve: blå\n` });
  const ran = await check('--update-baseline', '--lang', 'en');
  expect(ran).toMatchObject({ code: 1, stderr: 'plans/planspor-baseline.yaml now holds 0 known findings\n' });
  expect(ran.stdout).toContain('[unknown-key]');
  expect(text(file)).toMatch(/\nfiles: \{\}\n$/);
});

it.each([
  ['files: [\n', /^planspor: plans\/planspor-baseline\.yaml:2:1: /],
  ['version: 2\nfiles: {}\n', /^planspor: plans\/planspor-baseline\.yaml:1:10: /],
  ['version: 1\nfiles: { a.yaml: { no-owner: { i: many } } }\n', /^planspor: plans\/planspor-baseline\.yaml:2:/],
  ['version: 1\nfiles: {}\nfiles: {}\n', /^planspor: plans\/planspor-baseline\.yaml:3:1: /],
])('is refused in one sentence when it is damaged, and not written over: %j', async (damaged, sentence) => {
  const { check, text } = place({ 'plans/skoledag.yaml': plan, [file]: damaged });
  for (const argv of [[], ['--update-baseline']]) {
    const { code, stdout, stderr } = await check(...argv, '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(text(file)).toBe(damaged);
  }
});

it('counts what comments ignore apart, and reports refuse a file with an error that check ignores', async () => {
  const ignored = plan.replace('id: vandposter', 'id: vandposter # planspor-ignore no-owner: senere') + '    farve: blå # planspor-ignore unknown-key: bruges af et andet værktøj\n';
  const { json, check, path } = place({ 'plans/skoledag.yaml': ignored });
  expect((await json()).summary).toMatchObject({ errors: 0, suppressed: { ignored: 1, baseline: 0 } });
  expect((await check('--lang', 'da')).stdout).toMatch(/ · 1 skjult\n$/);
  const report = await planspor(['status', '--as-of', '2026-02-01', path('plans/skoledag.yaml')]);
  expect(report).toMatchObject({ code: 2, stdout: '' });
  expect(report.stderr).toContain('farve');
});

it('does not go together with --watch', async () => {
  const { check } = place();
  expect(await check('--watch', '--update-baseline')).toMatchObject({ code: 2, stderr: expect.stringContaining('--update-baseline') });
});
