import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from './io/folder.ts';

const root = resolve(import.meta.dirname, '..');
const home = realpathSync(mkdtempSync(join(tmpdir(), 'planspor-cache-')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The program as it comes from a registry: nothing of it is compiled. */
beforeAll(() => {
  cpSync(join(root, 'bin'), join(home, 'bin'), { recursive: true });
  cpSync(join(root, 'dist'), join(home, 'dist'), { recursive: true, filter: (name) => !name.endsWith('.code') });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
});

type Env = Readonly<Record<string, string>>;

function check(env: Env, ...before: string[]): { code: number | null; said: string } {
  const argv = [...before, join(home, 'bin/planspor.js'), 'check', join(root, 'plans/register.yaml'), '--as-of', '2017-10-03', '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env: { PATH: process.env.PATH, ...env }, timeout: 10_000 });
  return { code: status, said: stdout + stderr };
}

const sound = { code: 0, said: '1 file · 0 errors · 0 warnings · 0 notes\n' };

/** Stands in for what Node 22 has, and says where it was asked to keep code. */
const standIn = join(home, 'stand-in.cjs');
writeFileSync(standIn, "require('node:module').enableCompileCache = (folder) => require('node:fs').appendFileSync(process.env.ASKED, `${folder}\\n`);\n");

/** The folders that Node is asked to keep code in; none where there is no cache. */
function askedWith(env: Env): string[] {
  const asked = join(folderWith({ asked: '' }), 'asked');
  expect(check({ ...env, ASKED: asked }, '--require', standIn)).toEqual(sound);
  return readFileSync(asked, 'utf8').split('\n').filter((line) => line !== '');
}

describe.skipIf(process.platform !== 'linux')('Node is asked to keep compiled code', () => {
  test('in the cache folder of the person, which nobody else may enter', () => {
    const own = folderWith({ 'home/': '', 'caches/': '' });
    expect(askedWith({ HOME: join(own, 'home') })).toEqual([join(own, 'home/.cache/planspor-compiled')]);
    expect(askedWith({ HOME: join(own, 'home'), XDG_CACHE_HOME: join(own, 'caches') })).toEqual([join(own, 'caches/planspor-compiled')]);
    expect(askedWith({ XDG_CACHE_HOME: join(own, 'new') })).toEqual([join(own, 'new/planspor-compiled')]);
    // What is not absolute would lie where the plans are.
    expect(askedWith({ HOME: join(own, 'home'), XDG_CACHE_HOME: 'caches' })).toEqual([join(own, 'home/.cache/planspor-compiled')]);
    expect(statSync(join(own, 'home/.cache/planspor-compiled')).mode & 0o777).toBe(0o700);
  });

  test('not where it is told otherwise, nor where nobody says', () => {
    const HOME = folderWith();
    const envs: Env[] = [{}, { HOME, NODE_DISABLE_COMPILE_CACHE: '1' }, { HOME, NODE_COMPILE_CACHE: HOME }];
    for (const env of envs) expect(askedWith(env)).toEqual([]);
    expect(readdirSync(HOME).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('not where something is in the way', () => {
    const own = folderWith({ file: '', 'home/.cache': '', 'other/.cache/planspor-compiled': '' });
    for (const HOME of [join(own, 'none'), join(own, 'file'), join(own, 'home'), join(own, 'other')]) expect(askedWith({ HOME })).toEqual([]);
    for (const nowhere of ['/proc/nope', '/proc/self', '/dev/null']) expect(askedWith({ HOME: nowhere, XDG_CACHE_HOME: nowhere, TMPDIR: nowhere })).toEqual([]);
  });

  test.skipIf(process.getuid?.() !== 0)('not in what belongs to somebody else', () => {
    const own = folderWith({ 'home/': '', 'caches/planspor-compiled/': '' });
    for (const folder of ['home', 'caches/planspor-compiled']) chownSync(join(own, folder), 65534, 65534);
    expect(askedWith({ HOME: join(own, 'home') })).toEqual([]);
    expect(askedWith({ XDG_CACHE_HOME: join(own, 'caches') })).toEqual([]);
    expect(readdirSync(join(own, 'home'))).toEqual([]);
  });
});

const lacksCache = !('enableCompileCache' in nodeModule);

describe.skipIf(lacksCache || process.platform !== 'linux')(`what Node has kept is never in the way${lacksCache ? ` (${process.version} keeps nothing)` : ''}`, () => {
  const kept = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());

  test('it is used, and not when it is damaged, cut off or empty', () => {
    const caches = folderWith();
    const env = { XDG_CACHE_HOME: caches };
    expect(check(env)).toEqual(sound);
    const files = kept(caches);
    expect(files).not.toEqual([]);
    expect(check(env)).toEqual(sound);
    for (const spoil of [
      (path: string) => writeFileSync(path, readFileSync(path).map((byte, at) => (at % 7 === 3 ? byte ^ 0xff : byte))),
      (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)),
      (path: string) => truncateSync(path, 0),
    ]) {
      for (const path of kept(caches)) spoil(path);
      expect(check(env)).toEqual(sound);
    }
  });

  test('several runs share it', () => {
    const caches = folderWith();
    const script = `for i in 1 2 3 4 5 6; do "$@" --version & done; wait`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, join(home, 'bin/planspor.js')], { encoding: 'utf8', env: { PATH: process.env.PATH, XDG_CACHE_HOME: caches } });
    expect(stderr).toBe('');
    expect(new Set(stdout.trim().split('\n')).size).toBe(1);
    expect(check({ XDG_CACHE_HOME: caches })).toEqual(sound);
  });

  test('where a folder stands in the place of its files', () => {
    const caches = folderWith();
    expect(check({ XDG_CACHE_HOME: caches })).toEqual(sound);
    for (const path of kept(caches)) {
      rmSync(path);
      mkdirSync(path);
    }
    expect(check({ XDG_CACHE_HOME: caches })).toEqual(sound);
  });
});
