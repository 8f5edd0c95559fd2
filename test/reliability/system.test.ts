import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { bin, planspor, tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { isMissing } from '../tool.ts';
import { filesIn } from './folders.ts';
import { isLong } from './long.ts';
import { day } from './readers.ts';
import { row } from './threats.ts';
import { type Writer, writers } from './writers.ts';

const env = { PATH: process.env.PATH, HOME: '/nowhere', LANG: 'en_GB.UTF-8' };
const program = [process.execPath, bin];
const isRoot = process.getuid?.() === 0;

const run = (words: readonly string[], cwd: string) => {
  const [command = '', ...argv] = words;
  return spawnSync(command, argv, { cwd, env, encoding: 'utf8', timeout: 25_000 });
};

type Files = Readonly<Record<string, string>>;

/** What a writer finds and leaves when nothing happens to it. */
async function undisturbed({ argv, files }: Writer): Promise<{ before: Files; after: Files }> {
  const cwd = folderWith(files);
  const before = filesIn(cwd);
  expect((await planspor(argv, { cwd })).code).toBe(0);
  return { before, after: filesIn(cwd) };
}

/** Every file is old or new, and what is left beside them is no plan; its names. */
function expectWhole(cwd: string, { before, after }: { before: Files; after: Files }): string[] {
  const found = Object.entries(filesIn(cwd));
  const known = found.filter(([name]) => name in before || name in after);
  for (const [name, text] of known) expect({ name, whole: [before[name], after[name]].includes(text) }).toEqual({ name, whole: true });
  for (const name of Object.keys(before)) expect(found.map(([one]) => one)).toContain(name);
  const left = found.map(([name]) => name).filter((name) => !(name in before) && !(name in after) && !name.endsWith('/'));
  for (const name of left) expect(name).toMatch(/(?:^|\/)(?:\.planspor-[0-9a-f]{18}\.tmp|[^/]+\.lock)$/);
  return left;
}

const calls = ['openat', 'fchmod', 'fsync', 'rename', 'unlink'] as const;
/** Node itself opens more files than this before it looks at a plan, and fewer before the last is written. */
const opens = [120, 160, 200, 240];

describe.skipIf(isMissing('strace'))('killed', () => {
  const chosen = writers.filter(({ name }) => isLong || ['update', 'status -o', 'status -o as PDF', 'init'].includes(name));

  it.each(chosen)(row(28, 'at each system call of $name: old bytes or new, and the next one is told'), async (writer) => {
    const states = await undisturbed(writer);
    for (const call of calls) {
      for (let n = 1; n < 60; n += 1) {
        const when = call === 'openat' ? opens[n - 1] : n;
        if (when === undefined) break;
        const cwd = folderWith(writer.files);
        const { signal } = run(['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${when}`, ...program, ...writer.argv], cwd);
        const left = expectWhole(cwd, states);
        if (signal !== 'SIGKILL') break;
        const locked = left.some((name) => name.endsWith('.lock'));
        if (!locked) continue;
        const { code, stderr } = await planspor(writer.argv, { cwd, env: { LANG: 'en_GB.UTF-8' } });
        if (code === 2) expect(stderr).toMatch(/\.lock was left behind by a planspor that no longer runs|\bexists?\b/);
      }
    }
  }, 120_000);
});

describe('no room', () => {
  const large = `${tenLines}background: ${'x'.repeat(20_000)}\n`;
  const update: Writer = { name: 'update', argv: ['update', 'vandposter', '--on', '2026-05-01', '--status', 'done'], files: { 'plans/plan.yaml': large } };

  it(row(29, 'a limit on the size of a file, whose signal is ignored'), () => {
    const cwd = folderWith(update.files);
    const { status, stderr } = run(['sh', '-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'sh', ...program, ...update.argv], cwd);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'planspor: plans/plan.yaml could not be written: there is no room. Nothing was changed.\n' });
    expect(filesIn(cwd)).toEqual(update.files);
  });

  it(row(28, 'a limit on the size of a file, whose signal ends it in the middle of a write'), async () => {
    const states = await undisturbed(update);
    const cwd = folderWith(update.files);
    run(['sh', '-c', `ulimit -f 8; exec "$@"`, 'sh', ...program, ...update.argv], cwd);
    expectWhole(cwd, states);
    expect(filesIn(cwd)['plans/plan.yaml']).toBe(large);
  });

  it(row(29, 'a file system of 64 KB'), (context: TestContext) => {
    const cwd = folderWith({ 'plans/': '' });
    // What is written there is seen from inside only, so it is told from there.
    const script = `mount -t tmpfs -o size=64k none plans 2>&1 || exit 77
      cat > plans/plan.yaml; before=$(cksum plans/plan.yaml); head -c 30000 /dev/zero > plans/full
      "$@" update vandposter --on 2026-05-01 --status done; code=$?
      [ "$before" = "$(cksum plans/plan.yaml)" ] && echo same; ls -A plans; exit $code`;
    const { status, stdout, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', script, 'sh', ...program], { cwd, env, encoding: 'utf8', input: large });
    if (status === 77 || status === 1 || status === null) return context.skip(`cannot mount here: ${stdout}${stderr}`);
    expect(status).toBe(2);
    expect(stderr).toContain('plans/plan.yaml could not be written: there is no room. Nothing was changed.');
    expect(stdout.split('\n').slice(-4)).toEqual(['same', 'full', 'plan.yaml', '']);
  });
});

/** Whether somebody without any rights could run the program that is tested. */
function isOpenToAll(): boolean {
  try {
    return spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', ...program, '--version'], { env }).status === 0;
  } catch {
    return false;
  }
}

describe.skipIf(!isRoot || !isOpenToAll())('somebody without rights', () => {
  const asNobody = (argv: readonly string[], cwd: string) => run(['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...program, ...argv], cwd);
  const update = ['update', 'vandposter', '--on', '2026-05-01', '--status', 'done'];

  /** A folder of theirs, with a plan of somebody else's. */
  function theirs(mode: number): string {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    for (const path of [cwd, join(cwd, 'plans')]) chownSync(path, 65534, 65534);
    chmodSync(join(cwd, 'plans/plan.yaml'), mode);
    return cwd;
  }

  it(row(33, 'their folder, somebody else’s file: rename could, and must not'), () => {
    const cwd = theirs(0o644);
    const { status, stderr } = asNobody(update, cwd);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'planspor: plans/plan.yaml may not be written. Check its permissions. Nothing was changed.\n' });
    expect(filesIn(cwd)).toEqual({ 'plans/plan.yaml': tenLines });
  });

  it(row(33, 'a file that they may not read'), () => {
    const cwd = theirs(0o600);
    for (const argv of [['check'], ['status', ...day], update]) expect(asNobody(argv, cwd)).toMatchObject({ status: 2, stderr: expect.stringContaining('may not be read') });
  });

  it(row(33, 'a folder that they may not write, and one that they may not enter'), () => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'plans/plan.yaml'), 0o666);
    for (const argv of [update, ['status', ...day, '-o', 'r.md'], ['check', '--update-baseline', ...day], ['init', '--id', 'x', '--title', 'X', '--period', '2026'], ['init', 'new/x.yaml', '--id', 'x', '--title', 'X', '--period', '2026']]) {
      const { status, stderr } = asNobody(argv, cwd);
      expect({ argv, status }).toEqual({ argv, status: 2 });
      expect(stderr).toMatch(/^planspor: [^\n]*may not be written[^\n]*\n$/);
    }
    expect(filesIn(cwd)).toEqual({ 'plans/plan.yaml': tenLines });
    mkdirSync(join(cwd, 'plans/closed'), { mode: 0o700 });
    expect(asNobody(['check'], cwd)).toMatchObject({ status: 2, stderr: expect.stringContaining('plans/closed') });
  });
});
