import { execFileSync } from 'node:child_process';
import { chmodSync, constants, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realDisk } from '../../src/io/disk.ts';
import { planspor, tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { filesIn } from './folders.ts';
import { here } from './in-process.ts';
import { day, readers } from './readers.ts';
import { row } from './threats.ts';
import { writers } from './writers.ts';

const plans = { 'plans/plan.yaml': tenLines };
const update = ['update', 'vandposter', '--on', '2026-05-01', '--status', 'done', '--lang', 'en'];
const textOf = (cwd: string, name = 'plans/plan.yaml'): string => readFileSync(join(cwd, name), 'utf8');

/** Stands between the program and the disk for one test. */
function when(call: keyof typeof realDisk, before: (...given: unknown[]) => void): void {
  const real = realDisk[call] as (...given: unknown[]) => unknown;
  onTestFinished(() => void Object.assign(realDisk, { [call]: real }));
  Object.assign(realDisk, {
    [call]: (...given: unknown[]): unknown => {
      before(...given);
      return real(...given);
    },
  });
}

describe('what is read', () => {
  it(row(25, 'links out of the folder, up and in a circle are not followed, and a file is read once'), async () => {
    const cwd = folderWith({ ...plans, 'secret/other.yaml': tenLines.replace('sundere-skoledag', 'hemmelig') });
    symlinkSync('/etc/passwd', join(cwd, 'plans/passwd.yaml'));
    symlinkSync('..', join(cwd, 'plans/up'));
    symlinkSync('../secret', join(cwd, 'plans/out'));
    symlinkSync('loop.yaml', join(cwd, 'plans/loop.yaml'));
    symlinkSync('plan.yaml', join(cwd, 'plans/again.yaml'));
    for (const words of readers) {
      const { stdout, stderr, code } = await here([...words, ...day], { cwd });
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(/root:|hemmelig/);
    }
    expect((await here(['check', 'plans', 'plans/plan.yaml', './plans/../plans', ...day], { cwd })).stdout).toMatch(/^1 file /m);
  });

  it(row(25, 'text in a plan is never taken for a file to read'), async () => {
    const opened: string[] = [];
    when('openSync', (path) => opened.push(String(path)));
    const cwd = folderWith({ 'plans/plan.yaml': `${tenLines}sources:\n  - { id: s0, title: Kilde, file: ../../../../etc/passwd }\n  - { id: s1, title: Kilde, file: /etc/passwd }\n` });
    for (const words of readers) await here([...words, ...day], { cwd });
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter((path) => !path.startsWith(cwd) && !path.includes('assets/fonts'))).toEqual([]);
  });

  it(row(26, 'a named one is refused at once by every command; in a folder it is passed by'), async () => {
    const cwd = folderWith({ ...plans, 'folder.yaml/': '' });
    execFileSync('mkfifo', [join(cwd, 'plans/pipe.yaml')]);
    for (const path of ['plans/pipe.yaml', '/dev/zero', '/dev/null']) {
      for (const command of ['check', 'status', 'export']) {
        const { code, stderr } = await here([command, path, '--lang', 'en'], { cwd });
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('not a regular file') });
      }
      expect((await here(['check', '--config', path, '--lang', 'en'], { cwd })).code).toBe(2);
      expect((await here(['init', '--from', path], { cwd })).code).toBe(2);
    }
    expect((await here(['check', ...day], { cwd })).code).toBe(0);
    execFileSync('mkfifo', [join(cwd, 'planspor.yaml')]);
    expect((await here(['check', ...day], { cwd })).code).toBe(2);
  });

  it(row(26, 'as what is to be written it is refused too'), async () => {
    const cwd = folderWith({ ...plans, 'folder.md/': '' });
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    for (const target of ['pipe.md', 'folder.md']) expect((await here(['status', '-o', target, ...day], { cwd })).stderr).toContain('not a regular file');
  });

  it.each(['--output=x', '-x', '--upload-pack=touch x', '-o/x', '', 'HEAD\n--output=x', 'HEAD\0x'])(row(27, '%j is refused and no file appears'), async (revision) => {
    const cwd = folderWith(plans);
    const git = (...words: string[]): Buffer => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    const before = Object.keys(filesIn(cwd));
    const { code, stderr } = await here(['check', `--since=${revision}`, ...day], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^planspor: [^\n]+\n$/);
    expect(Object.keys(filesIn(cwd))).toEqual(before);
  });
});

describe('what is written', () => {
  /** An editor saves whenever the program makes a file, or has one safe on the disk: by then the plan has been read. */
  function editing(call: 'openSync' | 'fsyncSync', cwd: string, saved: () => string, times = Infinity): void {
    let saves = 0;
    when(call, (_, flags) => {
      if (saves === times || (call === 'openSync' && (Number(flags) & constants.O_CREAT) === 0)) return;
      saves += 1;
      writeFileSync(join(cwd, 'plans/plan.yaml'), saved());
    });
  }

  it(row(31, 'the bytes of an editor that saved meanwhile stay, and the change is made in them'), async () => {
    for (const call of ['openSync', 'fsyncSync'] as const) {
      const cwd = folderWith(plans);
      const theirs = tenLines.replace('Nye vandposter', 'Flere vandposter');
      editing(call, cwd, () => theirs, 1);
      expect(await here(update, { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('Flere vandposter') });
      expect(filesIn(cwd)).toEqual({ 'plans/plan.yaml': `${theirs}    log:\n      - on: 2026-05-01\n        status: done\n` });
    }
  });

  it.each(writers.filter(({ name }) => ['update', 'record', 'merge'].includes(name)))(row(31, '$name reads anew what has changed meanwhile'), async ({ argv, files }) => {
    const [untouched, overtaken] = [folderWith(files), folderWith(files)];
    expect((await here(argv, { cwd: untouched })).code).toBe(0);
    const path = join(overtaken, 'plans/a.yaml');
    let saves = 0;
    when('openSync', (_, flags) => {
      if ((Number(flags) & constants.O_CREAT) !== 0 && (saves += 1) === 1) writeFileSync(path, `# rettet\n${readFileSync(path, 'utf8')}`);
    });
    expect((await here(argv, { cwd: overtaken })).code).toBe(0);
    expect(filesIn(overtaken)).toEqual({ ...filesIn(untouched), 'plans/a.yaml': `# rettet\n${textOf(untouched, 'plans/a.yaml')}` });
  });

  it(row(31, 'an editor that never stops saving is left alone after three tries'), async () => {
    for (const call of ['openSync', 'fsyncSync'] as const) {
      const cwd = folderWith(plans);
      let saves = 0;
      editing(call, cwd, () => `${tenLines}# ${(saves += 1)}\n`);
      const { code, stderr } = await here(update, { cwd });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('has changed since it was read') });
      expect(filesIn(cwd)).toEqual({ 'plans/plan.yaml': `${tenLines}# ${saves}\n` });
      expect(saves).toBeGreaterThan(2);
    }
  });

  it(row(31, 'what is no longer fit for the change is refused as it would have been from the start'), async () => {
    const cwd = folderWith(plans);
    const theirs = tenLines.replace('id: vandposter', 'id: springvand');
    editing('openSync', cwd, () => theirs, 1);
    expect(await here(update, { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('vandposter') });
    expect(filesIn(cwd)).toEqual({ 'plans/plan.yaml': theirs });
  });

  it(row(32, 'mode, owner and symbolic link are kept; another hard link keeps the old bytes'), async () => {
    const cwd = folderWith({ 'real/plan.yaml': tenLines, 'plans/': '' });
    const real = join(cwd, 'real/plan.yaml');
    symlinkSync('../real/plan.yaml', join(cwd, 'plans/plan.yaml'));
    linkSync(real, join(cwd, 'real/second.bak'));
    chmodSync(real, 0o640);
    const { uid, gid } = statSync(real);
    expect((await here([...update.slice(0, 2), 'plans/plan.yaml', ...update.slice(2)], { cwd })).code).toBe(0);
    expect(lstatSync(join(cwd, 'plans/plan.yaml')).isSymbolicLink()).toBe(true);
    expect(statSync(real)).toMatchObject({ uid, gid });
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect([textOf(cwd, 'real/second.bak'), textOf(cwd, 'real/plan.yaml') === tenLines]).toEqual([tenLines, false]);
  });

  it(row(33, 'by every command that writes, and kept read-only by force'), async () => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines.replace('period:', 'number: 010\nperiod:'), 'out.md': 'old\n' });
    for (const name of ['plans/plan.yaml', 'out.md']) chmodSync(join(cwd, name), 0o444);
    const before = filesIn(cwd);
    for (const argv of [['check', '--fix', ...day], ['status', '-o', 'out.md', ...day], ['init', 'plans/plan.yaml', '--id', 'x', '--title', 'X', '--period', '2026']]) {
      expect((await here(argv, { cwd })).code).toBe(2);
      expect(filesIn(cwd)).toEqual(before);
    }
    expect((await here(['check', '--fix', '--force', ...day], { cwd })).code).toBe(0);
    expect(statSync(join(cwd, 'plans/plan.yaml')).mode & 0o777).toBe(0o444);
    expect((await here(update, { cwd })).stderr).toContain('is read-only');
  });

  it(row(34, 'random, exclusive, in the same folder, and never a plan'), async () => {
    const cwd = folderWith(plans);
    const opened: { path: string; flags: number }[] = [];
    when('openSync', (path, flags) => {
      if (typeof flags === 'number' && (flags & 0o3) !== 0) opened.push({ path: String(path), flags });
    });
    for (const argv of [update, [...update.slice(0, -3), 'in-progress'], ['status', '-o', 'a.md', ...day]]) await here(argv, { cwd });
    expect(opened.length).toBeGreaterThan(3);
    // Created, and only if nothing is there: what somebody put there first, a link among it, is never written through.
    for (const { flags } of opened) expect(flags & 0o300).toBe(0o300);
    for (const { path } of opened) expect(path).not.toMatch(/\.ya?ml$/);
    const temporary = opened.map(({ path }) => path).filter((path) => path.endsWith('.tmp'));
    expect(new Set(temporary).size).toBe(temporary.length);
    expect(temporary.every((path) => /\/\.planspor-[0-9a-f]{18}\.tmp$/.test(path))).toBe(true);
  });

  it(row(34, 'a lock that is a link to somebody’s file is not written through'), async () => {
    const cwd = folderWith({ ...plans, 'theirs.txt': 'theirs\n' });
    symlinkSync('../theirs.txt', join(cwd, 'plans/plan.yaml.lock'));
    expect((await planspor(update, { cwd })).code).toBe(2);
    expect(textOf(cwd, 'theirs.txt')).toBe('theirs\n');
    expect(textOf(cwd)).toBe(tenLines);
  });

  it(row(25, 'what is written goes where it was said'), async () => {
    const cwd = folderWith({ 'a/plans/plan.yaml': tenLines, 'a/planspor.yaml': 'plans: plans\n' });
    mkdirSync(join(cwd, 'b'));
    expect((await here(['status', '-C', 'a', '-o', 'r.md', ...day], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'a/r.md'))).toBe(true);
    expect(readdirSync(cwd).toSorted()).toEqual(['a', 'b']);
  });
});
