import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planspor, type Ran, scratch } from './run.ts';

const head = 'kind: plan\nid: skoledag\ntitle: Handlingsplan\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n';
const item = (more: string, id = 'frugt'): string => `  - id: ${id}\n    title: Frugt\n    owner: KL\n    deadline: 2026-10-01\n    count: { planned: 1, unit: ting }\n${more}`;
const plan = (more: string): string => `${head}initiatives:\n${item(more)}`;

interface Place {
  path: (name?: string) => string;
  text: (name?: string) => string;
  check: (...argv: string[]) => Promise<Ran>;
}

function place(text: string, more: Readonly<Record<string, string>> = {}): Place {
  const cwd = scratch();
  mkdirSync(join(cwd, 'plans'));
  for (const [name, content] of Object.entries({ 'plans/plan.yaml': text, ...more })) writeFileSync(join(cwd, name), content);
  const path = (name = 'plans/plan.yaml'): string => join(cwd, name);
  return {
    path,
    text: (name) => readFileSync(path(name), 'utf8'),
    check: (...argv) => planspor(['check', '--as-of', '2026-01-02', '--lang', 'en', ...argv], { cwd }),
  };
}

describe('check --fix', () => {
  it.each([
    ['a value without quotes', plan('    number: 010\n'), plan('    number: "010"\n')],
    ['a key without a value', plan('    description:\n    channel: web\n'), plan('    channel: web\n')],
    ['a slip in a key', plan('    chanel: web\n'), plan('    channel: web\n')],
    ['a slip in a key that must be there', plan('').replace('    title', '    titel'), plan('')],
    ['capitals in a reference', plan(item("    after: ['Frugt']\n", 'vand')), plan(item("    after: ['frugt']\n", 'vand'))],
    ['an invisible character', plan('').replace('Frugt', 'Fr\u200Bugt'), plan('')],
    ['a byte order mark in a key', plan('    chan\uFEFFnel: web\n'), plan('    channel: web\n')],
    ['a comment that ignores nothing', plan('    # planspor-ignore no-owner: to come\n    channel: web\n'), plan('    channel: web\n')],
    ['one of several checks in a comment', plan(item('', 'vand').replace('vand\n', 'vand # planspor-ignore no-owner, no-deadline: new\n').replace('    owner: KL\n', '')), plan(item('', 'vand').replace('vand\n', 'vand # planspor-ignore no-owner: new\n').replace('    owner: KL\n', ''))],
    ['what comes to light by another fix', plan('    chanel: web\n    number: 1.10\n'), plan('    channel: web\n    number: "1.10"\n')],
  ])('puts right %s, and changes nothing else', async (_, before, after) => {
    const { check, text, path } = place(before);
    const { stderr, code } = await check('--fix');
    expect(text()).toBe(after);
    expect(stderr).toMatch(/^\d fixed in 1 file\n$/);
    expect(code).toBe(0);
    expect(readdirSync(path('plans'))).toEqual(['plan.yaml']);
    expect((await check('--fix')).stderr).toBe('nothing to fix\n');
  });

  it.each([
    ['value', plan('    description: "\u202E"\n')],
    ['key', plan('    "\u200B": web\n')],
  ])('leaves a %s in which nothing can be seen: without the character it would be an error of another kind', async (_, before) => {
    const { check, text } = place(before);
    expect((await check()).stdout).toContain('[invisible-character]');
    await check('--fix');
    expect(text()).toBe(before);
  });

  it('keeps the byte order mark, CRLF, odd spaces, a missing last line end, mode and link', async () => {
    const before = `\uFEFF${plan('    number:   9.10   # nine\n').replaceAll('\n', '\r\n').trimEnd()}`;
    const { check, text, path } = place('', { 'elsewhere.yaml': before });
    writeFileSync(path(), head.replace('skoledag', 'andet'));
    symlinkSync('../elsewhere.yaml', path('plans/link.yaml'));
    chmodSync(path('elsewhere.yaml'), 0o640);
    await check('--fix', 'plans/link.yaml', 'elsewhere.yaml');
    expect(text('elsewhere.yaml')).toBe(before.replace('9.10', '"9.10"'));
    expect(statSync(path('elsewhere.yaml')).mode & 0o777).toBe(0o640);
    expect(readFileSync(path('plans/link.yaml'), 'utf8')).toBe(text('elsewhere.yaml'));
  });

  it.each([
    ['an error that only a person can put right', plan('    farve: blå\n')],
    ['a slip that may be either of two keys', plan('    goal: [x]\n    goals: []\n')],
    ['a comment that is written wrong', plan('    # planspor-ignore no-ownr: to come\n    channel: web\n')],
    ['a key without a value that must be there', plan('').replace('title: Frugt', 'title:')],
  ])('leaves %s', async (_, before) => {
    const { check, text } = place(before);
    expect((await check('--fix')).stderr).toContain('nothing to fix');
    expect(text()).toBe(before);
  });

  it('leaves files of somebody else', async () => {
    const foreign = 'kind: Deployment\nname: 010\ntitel: x\n';
    const { check, text } = place(plan(''), { 'plans/foreign.yaml': foreign });
    expect((await check('--fix')).stderr).toBe('nothing to fix\n');
    expect(text('plans/foreign.yaml')).toBe(foreign);
  });

  it('with --dry-run shows the difference and writes nothing', async () => {
    const before = plan('    number: 010\n');
    const { check, text } = place(before);
    const { stdout, stderr, code } = await check('--fix', '--dry-run');
    expect(stdout).toContain('--- plans/plan.yaml\n+++ plans/plan.yaml\n@@ ');
    expect(stdout).toContain('\n-    number: 010\n+    number: "010"\n');
    expect(stderr).toBe('1 would be fixed in 1 file\n');
    expect(code).toBe(1);
    expect(text()).toBe(before);
  });

  it('refuses a file that is marked read-only, and changes no other either', async () => {
    const before = plan('    number: 010\n');
    const { check, text, path } = place(before, { 'plans/b.yaml': before.replace('skoledag', 'b') });
    chmodSync(path('plans/b.yaml'), 0o444);
    const { stderr, code } = await check('--fix');
    expect(code).toBe(2);
    expect(stderr).toContain('plans/b.yaml');
    expect(text()).toBe(before);
    expect((await check('--fix', '--force')).stderr).toBe('2 fixed in 2 files\n');
    expect(statSync(path('plans/b.yaml')).mode & 0o777).toBe(0o444);
  });

  it('puts right only what is told', async () => {
    const before = plan('    number: 010\n    chanel: web\n    # planspor-ignore unknown-key: to come\n    farve: blå\n');
    const { check, text } = place(before);
    await check('--fix', '--only', 'unknown-key');
    expect(text()).toBe(before.replace('chanel', 'channel'));
  });

  it('does not go together with --watch, and --dry-run only with it', async () => {
    const { check } = place(plan(''));
    expect((await check('--fix', '--watch')).code).toBe(2);
    expect((await check('--dry-run')).code).toBe(2);
  });
});

describe('the line that names the schema', () => {
  const line = '# yaml-language-server: $schema=./planspor.schema.json\n';

  it('is added where the schema stands with the plans, once', async () => {
    const { check, text, path } = place(plan(''), { 'plans/planspor.schema.json': '{}' });
    mkdirSync(path('plans/north'));
    writeFileSync(path('plans/north/a.yaml'), `\uFEFF${head.replace('skoledag', 'a')}`.replaceAll('\n', '\r\n'));
    expect((await check()).code).toBe(0);
    expect((await check('--fix')).stderr).toBe('2 fixed in 2 files\n');
    expect(text()).toBe(line + plan(''));
    expect(text('plans/north/a.yaml')).toBe(`\uFEFF${line.replace('./', '../')}${head.replace('skoledag', 'a')}`.replaceAll('\n', '\r\n'));
    expect((await check('--fix')).stderr).toBe('nothing to fix\n');
  });

  it.each([
    ['there is no schema', plan(''), 'other.json', []],
    ['the file names another', `# yaml-language-server: $schema=https://example.org/s.json\n${plan('')}`, 'plans/planspor.schema.json', []],
    ['the file is not ours', 'kind: Deployment\n', 'plans/planspor.schema.json', []],
    ['other things were asked for', plan(''), 'plans/planspor.schema.json', ['--only', 'no-owner']],
  ])('is not added where %s', async (_, before, schema, argv) => {
    const { check, text, path } = place(before, { [schema]: '{}', 'plans/z.yaml': line + head.replace('skoledag', 'z') });
    await check('--fix', ...argv);
    expect(text()).toBe(before);
    expect(existsSync(path('plans/z.yaml'))).toBe(true);
  });
});
