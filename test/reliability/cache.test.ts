import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/command/main.ts';
import { Cache, cacheFolder, keyOf } from '../../src/io/cache.ts';
import { realDisk } from '../../src/io/disk.ts';
import { bin, type Ran, tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { errors, failingAt, writeFaults } from './fail-at.ts';
import { isLong } from './long.ts';

interface Where {
  cwd: string;
  cache: string;
  /** Null where the program cannot tell. */
  build?: string | null;
  now?: number;
  columns?: number | undefined;
  env?: Readonly<Record<string, string | undefined>>;
}

/** Runs the program from its source. */
async function run(argv: readonly string[], { cwd, cache, build = 'this one', now = Date.UTC(2026, 10, 20), columns, env = {} }: Where): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    isTTY: columns !== undefined,
    columns,
    colors: 0 as const,
    write: (text: string | Uint8Array) => Promise.resolve(void (said[name] += String(text))),
  });
  const world = { argv, cwd, env: { LANG: 'en_GB.UTF-8', XDG_CACHE_HOME: cache, ...env }, now, build: () => build ?? undefined, stdout: stream('stdout'), stderr: stream('stderr') };
  const code = await main(world);
  return { ...said, code };
}

const answersIn = (cache: string): string => join(cache, 'planspor/answers');
const kept = (cache: string): string[] => (existsSync(answersIn(cache)) ? readdirSync(answersIn(cache)) : []);
const entryIn = (cache: string): string => join(answersIn(cache), kept(cache)[0] ?? 'none');

/** Runs with and without a cache; nobody must see a difference. */
async function same(argv: readonly string[], where: Where): Promise<Ran> {
  const without = await run(argv, where);
  expect(await run([...argv, '--cache'], where)).toEqual(without);
  return without;
}

const other = tenLines.replaceAll('sundere-skoledag', 'nye-veje');
const wrong = tenLines.replace('owner: ', 'ownr: ').replace('2026-01-01', '2026-02-30');
const ignored = tenLines.replace('    title: Nye', '    # planspor-ignore no-owner: aftalt\n    title: Nye').replace(/ {4}owner.*\n/, '');
const day = ['--as-of', '2026-11-20'];

/** A folder with a workspace, and one for the cache beside it. */
function places(files: Record<string, string | Uint8Array> = { 'plans/a.yaml': wrong, 'plans/b.yaml': ignored }): Where {
  return { cwd: folderWith(files), cache: folderWith() };
}

describe('what is kept is used', () => {
  it('a second run gives what the first has kept, and reads no plan', async () => {
    const where = places();
    const first = await same(['check', ...day], where);
    const [name = ''] = kept(where.cache);
    const key = name.replace('.kept', '');
    const cache = new Cache(answersIn(where.cache));
    const text = cache.read(key) ?? '';
    expect(text).toContain('"ownr"');
    await cache.write(key, text.replaceAll('"ownr"', '"ejer"'));
    const again = await run(['check', ...day, '--cache'], where);
    expect(again.stdout).toBe(first.stdout.replaceAll('"ownr"', '"ejer"'));
  });

  it('for all that checks find, since JSON gives it back as it was', async () => {
    const root = resolve(import.meta.dirname, '../checks');
    const cache = folderWith();
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const unkept: string[] = [];
    for (const { name: check } of folders) {
      const where = { cwd: join(root, check), cache };
      const before = kept(cache).length;
      const { code } = await run(['check', '.', '--cache', '--format', 'json', '--as-of', '2017-10-03'], where);
      if (code === 2 || kept(cache).length === before) unkept.push(check);
    }
    expect(folders.length).toBeGreaterThan(50);
    expect(unkept).toEqual([]);
  });

  it('nowhere but in the folder for it, and for nobody else', async () => {
    const where = places();
    const before = readdirSync(where.cwd, { recursive: true });
    await run(['check', '--cache'], where);
    expect(readdirSync(where.cwd, { recursive: true })).toEqual(before);
    expect(realDisk.statSync(answersIn(where.cache)).mode & 0o777).toBe(0o700);
    expect(realDisk.statSync(entryIn(where.cache)).mode & 0o777).toBe(0o600);
  });

  it('only for who asks', async () => {
    const where = places();
    await run(['check'], where);
    expect(kept(where.cache)).toEqual([]);
  });
});

const texts: readonly (string | Uint8Array)[] = [
  tenLines, other, wrong, ignored, '', 'kind: note\n', 'a: [\n', Buffer.from(`${tenLines}# æ\n`, 'latin1'),
  tenLines.replace('period:', 'follows: nye-veje-2026\nperiod:'),
  'kind: network\nid: foraeldre\nname: Forældre\nmeetings: []\n',
  'kind: register\nid: kommunen\ntitle: Kommunen\norganisations: [{ id: skole, name: Skoleforvaltningen }]\n',
];
const settings = ['', 'language: en\n', 'checks: { no-owner: error }\n', 'checks: { no-deliverable: "off" }\n', 'staleAfter: 3\n', 'plans: andre\n', 'timeZone: Pacific/Kiritimati\n', 'checks: 1\n'];
const baseline = ['{}', '{ a.yaml: { no-deliverable: { vandposter: 1 } } }', '{ plans/a.yaml: { no-deliverable: { vandposter: 1 }, overdue: { vandposter: 1 } } }', '{ under/c.yml: { no-owner: { vandposter: 1 } } }', '1'].map((files) => `version: 1\nfiles: ${files}\n`);
const names = ['plans/a.yaml', 'plans/b.yaml', 'plans/under/c.yml', 'plans/.skjult.yaml', 'andre/a.yaml'];

type Edit = { write: string; content: string | Uint8Array } | { remove: string } | { rename: string; to: string };

function edit(cwd: string, change: Edit): void {
  if ('write' in change) {
    mkdirSync(dirname(join(cwd, change.write)), { recursive: true });
    writeFileSync(join(cwd, change.write), change.content);
  } else if ('remove' in change) {
    rmSync(join(cwd, change.remove), { force: true });
  } else if (existsSync(join(cwd, change.rename))) {
    mkdirSync(dirname(join(cwd, change.to)), { recursive: true });
    renameSync(join(cwd, change.rename), join(cwd, change.to));
  }
}

const name = fc.constantFrom(...names);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ write: name, content: fc.constantFrom(...texts) }) },
  { weight: 2, arbitrary: fc.record({ remove: name }) },
  { weight: 1, arbitrary: fc.record({ rename: name, to: name }) },
  { weight: 1, arbitrary: fc.record({ write: fc.constant('planspor.yaml'), content: fc.constantFrom(...settings) }) },
  { weight: 1, arbitrary: fc.constant({ remove: 'planspor.yaml' }) },
  { weight: 1, arbitrary: fc.record({ write: fc.constant('plans/planspor-baseline.yaml'), content: fc.constantFrom(...baseline) }) },
  { weight: 1, arbitrary: fc.record({ write: fc.constant('planspor-baseline.yaml'), content: fc.constantFrom(...baseline) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('plans/planspor-baseline.yaml', 'planspor-baseline.yaml') }) },
);

const options = fc
  .tuple(
    fc.constantFrom([], ['--as-of', '2026-03-01'], ['--as-of', '2027-02-01']),
    fc.constantFrom([], ['--lang', 'da'], ['--lang', 'en']),
    fc.constantFrom([], [], ['--format', 'json'], ['--format', 'sarif'], ['--format', 'gitlab'], ['--format', 'github']),
    fc.constantFrom([], [], ['--only', 'no-owner'], ['--except', 'no-deliverable,no-owner'], ['--except', 'unused-ignore']),
    fc.constantFrom([], [], ['--quiet'], ['--verbose'], ['--fail-on', 'info'], ['--parser', 'yaml'], ['--config', 'planspor.yaml']),
    fc.constantFrom([], [], ['plans'], ['plans/a.yaml'], ['.'], ['./plans/a.yaml', 'andre'], ['-C', 'plans', '.']),
  )
  .map((parts) => ['check', ...parts.flat()]);

const surroundings = fc.record({
  build: fc.constantFrom('this one', 'this one', 'another'),
  now: fc.constantFrom(Date.UTC(2026, 10, 20), Date.UTC(2026, 10, 20, 12), Date.UTC(2027, 5, 1)),
  columns: fc.constantFrom(undefined, 80, 40),
  env: fc.constantFrom({}, {}, { GITHUB_ACTIONS: 'true' }, { GITHUB_WORKSPACE: '/' }),
});

describe('an answer is never stale', () => {
  it('whatever changes between runs: files, their names, settings, baseline, day, options, program', async () => {
    let runs = 0;
    let made = 0;
    const moves = fc.record({ changes: fc.array(edits, { maxLength: 2 }), argv: options, around: surroundings });
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { minLength: 2, maxLength: 12 }), async (steps) => {
        const where = places({ 'plans/a.yaml': tenLines });
        for (const [at, step] of steps.entries()) {
          for (const change of step.changes) edit(where.cwd, change);
          // What was asked before is asked again of what stands there now.
          for (const { argv, around } of [steps[at - 1] ?? step, step, { ...step, argv: [...step.argv, '--as-of', '2026-11-01'] }, step]) {
            const before = kept(where.cache).length;
            const { code } = await same(argv, { ...where, ...around });
            if (code === 2) continue;
            runs += 1;
            made += kept(where.cache).length - before;
          }
        }
      }),
      { numRuns: isLong ? 1000 : 12 },
    );
    // Some was worked out anew, and some was not.
    expect(made).toBeGreaterThan(runs / 10);
    expect(made).toBeLessThan(runs * 0.9);
  }, 120_000);

  const known = 'version: 1\nfiles:\n  a.yaml:\n    no-deliverable: { vandposter: 1 }\n  noter.txt:\n    no-owner: { vandposter: 1 }\n';
  const one = (file: string, content: string | Uint8Array): Edit[] => [{ write: file, content }];
  const alone: [what: string, changes: readonly Edit[], more?: readonly string[], around?: Partial<Where>][] = [
    ['a plan', one('plans/a.yaml', wrong)],
    ['a plan that is asked for only by another', one('plans/b.yaml', tenLines), ['plans/a.yaml']],
    ['a plan too many', one('plans/under/c.yaml', other)],
    ['a plan that is gone', [{ remove: 'plans/b.yaml' }]],
    ['the name of a plan', [{ rename: 'plans/b.yaml', to: 'plans/c.yaml' }]],
    ['the name of a folder', [{ rename: 'plans', to: 'andre' }, { write: 'planspor.yaml', content: 'plans: andre\n' }]],
    ['bytes that are no text', one('plans/a.yaml', Buffer.from(`${tenLines}# æ\n`, 'latin1'))],
    ['settings', one('planspor.yaml', 'checks: { no-deliverable: error }\n')],
    ['the baseline', one('plans/planspor-baseline.yaml', known.replace('no-deliverable', 'overdue'))],
    ['no baseline', [{ remove: 'plans/planspor-baseline.yaml' }]],
    ['a file that only the baseline names', one('plans/noter.txt', '')],
    ['the day', [], ['--as-of', '2026-03-01']],
    ['the real day', [], [], { now: Date.UTC(2025, 0, 1) }],
    ['checks', [], ['--except', 'overdue']],
    ['what is asked for', [], ['plans/b.yaml']],
    ['the language', [], ['--lang', 'en']],
    ['the width', [], ['--verbose'], { columns: 60 }],
  ];
  it.each(alone)('when nothing else changes but %s', async (what, changes, more = [], around = {}) => {
    const told = tenLines.replace('period:', 'follows: nye-veje-2026\nperiod:').concat('    log: [{ on: 2026-02-01, status: in-progress }]\n');
    const where = places({ 'plans/a.yaml': told, 'plans/b.yaml': other, 'plans/planspor-baseline.yaml': known });
    const before = await same(['check'], where);
    for (const change of changes) edit(where.cwd, change);
    const after = await same(['check', ...more], { ...where, ...around });
    expect(after.stdout).not.toBe(before.stdout);
    // How it is said is no part of the answer.
    expect(kept(where.cache)).toHaveLength(/width|language/.test(what) ? 1 : 2);
  });

  it('a file that changes while it is asked for does not put an answer under the name of another', async () => {
    const where = places({ 'plans/a.yaml': tenLines });
    const { closeSync } = realDisk;
    realDisk.closeSync = (handle) => {
      closeSync(handle);
      writeFileSync(join(where.cwd, 'plans/a.yaml'), wrong);
    };
    try {
      expect(await run(['check', ...day, '--cache'], where)).toMatchObject({ code: 0 });
    } finally {
      realDisk.closeSync = closeSync;
    }
    expect(await same(['check', ...day], where)).toMatchObject({ code: 1 });
    writeFileSync(join(where.cwd, 'plans/a.yaml'), tenLines);
    expect(await same(['check', ...day], where)).toMatchObject({ code: 0 });
  });

  it('of another version of the program', async () => {
    const where = places();
    await same(['check', ...day], where);
    await same(['check', ...day], { ...where, build: 'another' });
    expect(kept(where.cache)).toHaveLength(2);
  });

  it('every list of parts has a name of its own', () => {
    const lists = [[], [''], ['', ''], ['a'], ['a', ''], ['', 'a'], ['ab'], ['a', 'b'], ['1:a'], ['a1:b']];
    expect(new Set(lists.map(keyOf)).size).toBe(lists.length);
  });
});

describe('what is damaged is as if it were not there', () => {
  it('one bit of any byte of it', async () => {
    const where = places();
    const first = await same(['check', ...day], where);
    const entry = entryIn(where.cache);
    const bytes = readFileSync(entry);
    const cache = new Cache(dirname(entry));
    const key = basename(entry, '.kept');
    for (let bit = 0; bit < bytes.length * 8; bit += isLong ? 1 : 9) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(entry, damaged);
      expect(cache.read(key)).toBeNull();
      if (bit % 333 === 0) expect(await run(['check', ...day, '--cache'], where)).toEqual(first);
    }
  });

  it('the end of it is missing, or something stands behind it', async () => {
    const where = places();
    const first = await same(['check', ...day], where);
    const entry = entryIn(where.cache);
    const bytes = readFileSync(entry);
    const cache = new Cache(dirname(entry));
    for (let length = bytes.length - 1; length >= 0; length -= 1) {
      truncateSync(entry, length);
      expect(cache.read(basename(entry, '.kept'))).toBeNull();
    }
    writeFileSync(entry, Buffer.concat([bytes, bytes]));
    expect(await run(['check', ...day, '--cache'], where)).toEqual(first);
    expect(readFileSync(entry)).toEqual(bytes);
  });

  it('it lies under the name of another', async () => {
    const where = places();
    await run(['check', ...day, '--cache'], where);
    const entry = entryIn(where.cache);
    writeFileSync(join(where.cwd, 'plans/a.yaml'), tenLines);
    const now = await run(['check', ...day], where);
    await run(['check', ...day, '--cache'], where);
    const second = kept(where.cache).find((one) => one !== basename(entry)) ?? '';
    cpSync(entry, join(dirname(entry), second));
    expect(await run(['check', ...day, '--cache'], where)).toEqual(now);
  });

  const inTheWay: [string, (entry: string) => void][] = [
    ['a folder in its place', (entry) => (rmSync(entry), mkdirSync(entry))],
    ['a link that leads nowhere', (entry) => (rmSync(entry), symlinkSync('nothing', entry))],
    ['a link in a circle', (entry) => (rmSync(entry), symlinkSync(entry, entry))],
    ['a device', (entry) => (rmSync(entry), symlinkSync('/dev/zero', entry))],
    ['a file that anybody may write', (entry) => chmodSync(entry, 0o666)],
    ['a folder that anybody may write', (entry) => chmodSync(dirname(entry), 0o777)],
    ['a file where the folder should be', (entry) => (rmSync(dirname(entry), { recursive: true }), writeFileSync(dirname(entry), ''))],
    ['nothing any more', (entry) => rmSync(dirname(dirname(entry)), { recursive: true })],
  ];
  it.each(inTheWay)('%s', async (_, put) => {
    const where = places();
    const first = await same(['check', ...day], where);
    put(entryIn(where.cache));
    expect(await run(['check', ...day, '--cache'], where)).toEqual(first);
  });

  it.skipIf(process.getuid?.() !== 0)('somebody else has written it', async () => {
    const where = places();
    const first = await same(['check', ...day], where);
    const [entry, cache] = [entryIn(where.cache), new Cache(answersIn(where.cache))];
    const key = basename(entry, '.kept');
    await cache.write(key, '{"told":{"findings":[],"files":1,"suppressed":{"ignored":0,"baseline":0}},"language":"da"}');
    expect((await run(['check', ...day, '--cache'], where)).code).toBe(0);
    chownSync(entry, 12_345, 12_345);
    expect(await run(['check', ...day, '--cache'], where)).toEqual(first);
    chownSync(dirname(entry), 12_345, 12_345);
    rmSync(entry);
    expect(await run(['check', ...day, '--cache'], where)).toEqual(first);
    expect(kept(where.cache)).toEqual([]);
  });
});

describe('it is never in the way', () => {
  it.each([...errors, ...writeFaults])('when the disk answers with %s', async (fault) => {
    for (const isKept of [false, true]) {
      const where = places();
      const first = await run(['check', ...day], where);
      if (isKept) await run(['check', ...day, '--cache'], where);
      let n = 0;
      for (let struck: string | undefined = ''; struck !== undefined; n += 1) {
        if (!isKept) rmSync(answersIn(where.cache), { recursive: true, force: true });
        const watched = await failingAt(n + 1, fault, () => run(['check', ...day, '--cache'], where));
        ({ struck } = watched);
        const at = `${fault} at call ${n + 1}, ${struck}`;
        if (watched.result.code === 2) expect({ at, ...watched.result }).toMatchObject({ at, stdout: '', stderr: expect.stringMatching(/^planspor: (?!.*internal)[^\n]+\n$/) });
        else expect({ at, ...watched.result }).toEqual({ at, ...first });
        expect({ at, left: kept(where.cache).filter((one) => one.endsWith('.tmp')) }).toEqual({ at, left: [] });
      }
      // Reading what was kept writes nothing.
      expect(n).toBeGreaterThan(isKept && fault.includes('write') ? 0 : 2);
    }
  });

  it('of what writes: --fix, --update-baseline', async () => {
    const where = places({ 'plans/a.yaml': ignored.replace('period:', 'number: 010\nperiod:') });
    await run(['check', ...day, '--cache'], where);
    expect(await run(['check', ...day, '--cache', '--fix'], where)).toMatchObject({ code: 0, stderr: '2 fixed in 1 file\n' });
    expect(readFileSync(join(where.cwd, 'plans/a.yaml'), 'utf8')).toContain('number: "010"');
    await run(['check', ...day, '--cache', '--update-baseline'], where);
    expect(existsSync(join(where.cwd, 'plans/planspor-baseline.yaml'))).toBe(true);
    await same(['check', ...day], where);
  });

  it('where nobody says where, what the program is, or only half', async () => {
    const where = places();
    const first = await run(['check', ...day], where);
    for (const around of [{ env: { XDG_CACHE_HOME: '' } }, { env: { XDG_CACHE_HOME: 'cache', HOME: 'home' } }, { build: null }]) {
      expect(await run(['check', ...day, '--cache'], { ...where, ...around })).toEqual(first);
    }
    expect(readdirSync(where.cwd)).toEqual(['plans']);
    expect(kept(where.cache)).toEqual([]);
    expect(cacheFolder({ HOME: '/home/a' }, 'linux')).toBe('/home/a/.cache/planspor/answers');
    expect(cacheFolder({ HOME: '/home/a', XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/planspor/answers');
    expect(cacheFolder({ HOME: '/Users/a' }, 'darwin')).toBe('/Users/a/Library/Caches/planspor/answers');
    expect(cacheFolder({}, 'linux')).toBeNull();
  });

  it('does not grow without end, and leaves alone what is not its own', async () => {
    const where = places();
    const folder = answersIn(where.cache);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const old = new Date('2020-01-01');
    const put = (one: string, size: number, at = old): void => {
      writeFileSync(join(folder, one), '');
      truncateSync(join(folder, one), size);
      utimesSync(join(folder, one), at, at);
    };
    for (let n = 0; n < 300; n += 1) put(`${String(n).padStart(64, '0')}.kept`, 10, new Date(old.getTime() + n * 1000));
    put(`.planspor-${'0'.repeat(18)}.tmp`, 10);
    put(`.planspor-${'1'.repeat(18)}.tmp`, 10, new Date());
    put('noter.txt', 10);
    await run(['check', ...day, '--cache'], where);
    const left = kept(where.cache);
    expect(left).toHaveLength(202);
    expect(left).toContain(`${'299'.padStart(64, '0')}.kept`);
    expect(left).toContain('noter.txt');
    expect(left).not.toContain(`.planspor-${'0'.repeat(18)}.tmp`);
    put(`${'f'.repeat(64)}.kept`, 200 * 1024 * 1024, new Date());
    writeFileSync(join(where.cwd, 'plans/a.yaml'), other);
    await same(['check', ...day], where);
    expect(kept(where.cache).filter((one) => one.endsWith('.kept'))).toHaveLength(1);
    expect(await same(['check', ...day], where)).toMatchObject({ code: 0 });
  });
});

function started(program: string, cwd: string, cache: string): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, 'check', '--cache', '--lang', 'en', ...day], { cwd, env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache }, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('close', (code) => done({ ...said, code }));
  });
}

describe('the built program', () => {
  it('runs several at once, which all say the same', async () => {
    const { cwd, cache } = places();
    const expected = await run(['check', '--lang', 'en', ...day], { cwd, cache });
    for (const round of [1, 2]) {
      const all = await Promise.all(Array.from({ length: 6 }, () => started(bin, cwd, cache)));
      expect({ round, all }).toEqual({ round, all: all.map(() => expected) });
    }
    expect(kept(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.kept$/)]);
  });

  it('takes nothing from a program that differs in one byte', async () => {
    const { cwd, cache } = places();
    const home = folderWith();
    const root = resolve(dirname(bin), '..');
    cpSync(join(root, 'bin'), join(home, 'bin'), { recursive: true });
    cpSync(join(root, 'dist'), join(home, 'dist'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
    await started(bin, cwd, cache);
    await started(join(home, 'bin/planspor.js'), cwd, cache);
    expect(kept(cache)).toHaveLength(1);
    writeFileSync(join(home, 'dist/planspor.cjs'), '\n', { flag: 'a' });
    await started(join(home, 'bin/planspor.js'), cwd, cache);
    expect(kept(cache)).toHaveLength(2);
  });
});
