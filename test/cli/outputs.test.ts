import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/command/index.ts';
import { bin, planspor, scratch, tenLines } from './run.ts';

const shell = promisify(execFile);
const folder = scratch();
mkdirSync(join(folder, 'plans'));
writeFileSync(join(folder, 'plans/plan.yaml'), tenLines);
const inFolder = (...argv: string[]) => planspor(argv, { cwd: folder });

describe('a plan of ten lines', () => {
  it.each([
    ['check', '--as-of', '2026-11-10'],
    ['status', '--as-of', '2026-11-10'],
    ['deadlines', '--as-of', '2026-11-10'],
    ['evaluate', '--year', '2026'],
    ['plan', '--as-of', '2026-11-10'],
    ['show', 'vandposter', '--as-of', '2026-11-10'],
    ['list', '--as-of', '2026-11-10'],
  ])('works in %s, in both languages and every form', async (...argv) => {
    for (const lang of ['da', 'en']) {
      const { code, stdout, stderr } = await inFolder(...argv, '--lang', lang);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(JSON.parse((await inFolder(...argv, '-f', 'json')).stdout)).toHaveProperty('schemaVersion', 1);
  });
});

describe('exit codes', () => {
  it('1 from findings at or above the fail level, whatever the form', async () => {
    for (const format of ['text', 'json']) {
      const check = (level: string) => inFolder('check', '--as-of', '2026-11-10', '-f', format, '--fail-on', level);
      expect((await check('error')).code).toBe(0);
      expect((await check('warning')).code).toBe(1);
      expect((await check('never')).code).toBe(0);
    }
  });

  it('1 from overdue items only when asked', async () => {
    expect((await inFolder('deadlines', '--as-of', '2026-11-10')).code).toBe(0);
    expect((await inFolder('deadlines', '--as-of', '2026-11-10', '--fail-on', 'overdue')).code).toBe(1);
    expect((await inFolder('deadlines', '--as-of', '2026-10-31', '--fail-on', 'overdue')).code).toBe(0);
  });

  it.each([
    [['staus'], 'Did you mean status?'],
    [['status', '--asof', 'x'], 'Did you mean --as-of?'],
    [['status', '--as-of', 'snarest'], 'is not a day'],
    [['status', '--as-of', '2026-02-30'], 'is not a day'],
    [['status', '--lang', 'sv'], 'Choose da or en'],
    [['status', '-f', 'sarif'], 'Choose table, markdown,'],
    [['status', '--plan', 'sundere-skoledag'], 'Did you mean sundere-skoledag-2026?'],
    [['status', '--as-of', '2020-01-01'], 'try --as-of 2026-01-01'],
    [['evaluate', '--year', '1999'], 'There are plans for 2026'],
    [['evaluate', '--year', 'x'], 'is not a whole number'],
    [['deadlines', '--within', 'soon'], 'is not a number of days'],
    [['show', 'vandpost', '--as-of', '2026-05-01'], 'Did you mean vandposter?'],
    [['show'], 'an argument is missing: ref'],
    [['check', '--only', 'no-ownr'], 'Did you mean no-owner?'],
    [[], 'name a command'],
  ])('2 with one sentence: %j', async (argv, sentence) => {
    const { code, stderr, stdout } = await inFolder(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^planspor: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe('-o', () => {
  it('takes the form from the ending, several at once, and leaves only the targets', async () => {
    const before = readdirSync(folder);
    const { code, stdout } = await inFolder('status', '--as-of', '2026-05-01', '-o', 'a.md', '-o', 'a.json', '-o', 'a.txt');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(folder).filter((name) => !before.includes(name)).sort()).toEqual(['a.json', 'a.md', 'a.txt']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toMatch(/^# /);
  });

  it('replaces a file of the same form, another only by force, and an input never', async () => {
    writeFileSync(join(folder, 'b.md'), 'mine');
    expect((await inFolder('status', '--as-of', '2026-05-01', '-o', 'b.md')).code).toBe(0);
    writeFileSync(join(folder, 'c.md'), 'mine');
    expect((await inFolder('status', '--as-of', '2026-05-01', '-f', 'json', '-o', 'c.md')).stderr).toContain('Use --force');
    expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe('mine');
    expect((await inFolder('status', '--as-of', '2026-05-01', '-f', 'json', '-o', 'c.md', '--force')).code).toBe(0);
    const input = await inFolder('status', '--as-of', '2026-05-01', '-f', 'json', '-o', 'plans/plan.yaml', '--force');
    expect(input).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, 'plans/plan.yaml'), 'utf8')).toBe(tenLines);
  });

  it('says what is wrong with a folder that is not there or an ending that says nothing', async () => {
    expect((await inFolder('status', '--as-of', '2026-05-01', '-o', 'no/a.md')).stderr).toContain('its folder does not exist');
    expect((await inFolder('status', '-o', 'a.xyz')).stderr).toContain('.md');
  });
});

describe('pipes', () => {
  it('a reader that goes away is no error, a full disk is', async () => {
    const run = (line: string) => shell('bash', ['-c', `set -o pipefail; ${line}`]).then(({ stderr }) => ({ code: 0, stderr }), ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }));
    expect(await run(`"${process.execPath}" "${bin}" schema | head -1`)).toEqual({ code: 0, stderr: '' });
    const full = await run(`"${process.execPath}" "${bin}" schema > /dev/full`);
    expect(full.code).toBe(2);
    expect(full.stderr).toMatch(/^planspor: .*ENOSPC/);
  });

  it('a long result comes out whole', async () => {
    const { stdout } = await planspor(['schema']);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});

describe('the same input gives the same bytes', () => {
  // A page holds its pictures; files that are no text are compared where they are tested.
  it.each(['table', 'markdown', 'html', 'json'])('twice as %s, and under every time zone and locale', async (format) => {
    const printed = new Set<string>();
    for (const TZ of ['Europe/Copenhagen', 'Europe/Copenhagen', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Pacific/Auckland']) {
      const { stdout } = await planspor(['status', '--as-of', '2017-12-15', '--format', format], { env: { TZ, LANG: 'de_DE.UTF-8' } });
      printed.add(stdout);
    }
    expect(printed.size).toBe(1);
  });
});

describe('help', () => {
  it.each(commands)('of $name ends with examples, in both languages', async ({ name }) => {
    const [en, da] = await Promise.all([planspor([name, '--help']), planspor([name, '--help', '--lang', 'da'])]);
    expect(en).toMatchObject({ code: 0, stderr: '' });
    expect(en.stdout).toMatch(/^Usage: planspor .*[^]*Examples:\n {2}planspor /);
    expect(da.stdout).toMatch(/^Brug: planspor .*[^]*Eksempler:\n {2}planspor /);
  });

  it('speaks the language of the machine', async () => {
    expect((await planspor(['--help'], { env: { LANG: 'da_DK.UTF-8' } })).stdout).toContain('Kommandoer:');
    expect((await planspor(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('gives examples that work', async () => {
    const { commands: words } = await import('../../src/render/messages/en/commands.ts');
    const cwd = scratch();
    cpSync('plans', join(cwd, 'plans'), { recursive: true });
    writeFileSync(join(cwd, 'handleplan.csv'), 'Initiativ;Ejer;Frist\nVandposter;Skoleforvaltningen;ultimo oktober 2027\n');
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    const upstream = ['update-ref', 'refs/remotes/origin/main', 'HEAD'];
    for (const argv of [['init', '-q'], ['add', '.'], [...identity, 'commit', '-qm', 'first'], upstream]) execFileSync('git', argv, { cwd });
    for (const place of ['bin', '.zfunc', '.config/fish/completions', '.local/share/bash-completion/completions']) mkdirSync(join(cwd, place), { recursive: true });
    symlinkSync(bin, join(cwd, 'bin/planspor'));

    // Watching never ends; it has a file of its own.
    for (const line of Object.values(words.examples).flat().filter((one) => !one.includes('--watch'))) {
      const { status, stderr } = spawnSync('bash', ['-c', line], { cwd, env: { PATH: `${cwd}/bin:${process.env.PATH}`, HOME: cwd }, encoding: 'utf8' });
      // Some are about the day they are run on, when no plan may be current any more.
      expect({ line, status, stderr }).toMatchObject({ status: expect.toBeOneOf([0, 1]), stderr: '' });
    }
  }, 120_000);
});
