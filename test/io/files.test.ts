import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotOpen } from '../../src/io/cannot.ts';
import { findPlanFiles } from '../../src/io/files.ts';
import { folderWith } from './folder.ts';

const namesOf = (paths: string[], cwd: string): string[] => findPlanFiles(paths, cwd).map(({ name }) => name);

function reasonOf(path: string, cwd: string): string {
  try {
    findPlanFiles([path], cwd);
    return 'opened';
  } catch (error) {
    return error instanceof CannotOpen && error.path === path ? error.reason : String(error);
  }
}

describe('a folder', () => {
  test('gives its YAML files and those of its folders, sorted', () => {
    const cwd = folderWith({ 'plans/b.yaml': '', 'plans/a.yml': '', 'plans/2018/c.yaml': '', 'plans/notes.md': '', 'plans/x.yaml.bak': '' });
    expect(findPlanFiles(['plans'], cwd)).toEqual([
      { name: 'plans/2018/c.yaml', path: join(cwd, 'plans/2018/c.yaml') },
      { name: 'plans/a.yml', path: join(cwd, 'plans/a.yml') },
      { name: 'plans/b.yaml', path: join(cwd, 'plans/b.yaml') },
    ]);
  });

  test('gives neither settings, hidden files, nor what is installed', () => {
    const cwd = folderWith({ 'planspor.yaml': '', 'planspor-baseline.yaml': '', '.git/x.yaml': '', '.hidden.yaml': '', 'node_modules/m/y.yaml': '', 'plan.yaml': '' });
    expect(namesOf(['.'], cwd)).toEqual(['plan.yaml']);
  });

  test('gives nothing behind a symbolic link, not even behind one that leads in a circle', () => {
    const cwd = folderWith({ 'plans/a.yaml': '', 'elsewhere/secret.yaml': '' });
    symlinkSync('..', join(cwd, 'plans/up'));
    symlinkSync('../elsewhere', join(cwd, 'plans/out'));
    symlinkSync('../elsewhere/secret.yaml', join(cwd, 'plans/secret.yaml'));
    symlinkSync('loop.yaml', join(cwd, 'plans/loop.yaml'));
    expect(namesOf(['plans'], cwd)).toEqual(['plans/a.yaml']);
  });

  test('passes by what only looks like a file', () => {
    const cwd = folderWith({ 'folder.yaml/': '', 'folder.yaml/inside.yaml': '' });
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    expect(namesOf(['.'], cwd)).toEqual(['folder.yaml/inside.yaml']);
  });

  test('may be as deep as it likes', () => {
    const cwd = folderWith();
    const deep = 'd/'.repeat(1500);
    mkdirSync(join(cwd, deep), { recursive: true });
    expect(namesOf(['d'], cwd)).toEqual([]);
  });
});

describe('a named path', () => {
  test.each([
    ['./plans', 'plans/a.yaml'],
    ['plans/', 'plans/a.yaml'],
    ['.', 'plans/a.yaml'],
    ['plans//a.yaml', 'plans/a.yaml'],
    ['./plans/./a.yaml', 'plans/a.yaml'],
    ['../office/plans', '../office/plans/a.yaml'],
  ])('%s is called %s', (path, name) => {
    expect(namesOf([path], join(folderWith({ 'office/plans/a.yaml': '' }), 'office'))).toEqual([name]);
  });

  test('keeps its name when it is absolute', () => {
    const cwd = folderWith({ 'a.yaml': '' });
    expect(namesOf([cwd], '/')).toEqual([`${cwd}/a.yaml`]);
  });

  test('is taken whatever it is called, and through a symbolic link', () => {
    const cwd = folderWith({ 'real/planspor.yaml': '', 'real/plan.txt': '' });
    symlinkSync('real', join(cwd, 'link'));
    symlinkSync('real/plan.txt', join(cwd, 'linked.yaml'));
    expect(namesOf(['real/planspor.yaml', 'linked.yaml'], cwd)).toEqual(['linked.yaml', 'real/planspor.yaml']);
    expect(findPlanFiles(['link/plan.txt'], cwd)).toEqual([{ name: 'link/plan.txt', path: join(cwd, 'real/plan.txt') }]);
  });

  test('gives each real file once, under the name that came first', () => {
    const cwd = folderWith({ 'plans/a.yaml': '', 'plans/b.yaml': '' });
    symlinkSync('plans', join(cwd, 'link'));
    expect(namesOf(['plans/b.yaml', 'link', 'plans', './plans/a.yaml'], cwd)).toEqual(['link/a.yaml', 'plans/b.yaml']);
  });

  test('that cannot be opened says why', () => {
    const cwd = folderWith({ 'a.yaml': '' });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    symlinkSync('loop', join(cwd, 'loop'));
    symlinkSync('nothing', join(cwd, 'dangling'));
    const paths = ['nothing.yaml', 'a.yaml/b', 'dangling', 'a\0b', '', 'x'.repeat(5000), 'loop', 'pipe', '/dev/zero'];
    expect(paths.map((path) => reasonOf(path, cwd))).toEqual([...Array.from({ length: 6 }, () => 'missing'), 'link-loop', 'not-regular', 'not-regular']);
  });

  test.skipIf(process.getuid?.() === 0)('that is denied says so, as does a folder below it', () => {
    const cwd = folderWith({ 'plans/closed/a.yaml': '' });
    chmodSync(join(cwd, 'plans/closed'), 0o000);
    expect(reasonOf('plans/closed', cwd)).toBe('denied');
    expect(() => findPlanFiles(['plans'], cwd)).toThrow(CannotOpen);
    chmodSync(join(cwd, 'plans/closed'), 0o700);
  });
});
