import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotWrite, FileLocked } from '../../src/io/cannot.ts';
import { type Disk, realDisk } from '../../src/io/disk.ts';
import { type Replacement, replaceFiles, type ReplaceOptions } from '../../src/io/replace.ts';
import { diskFailingAt } from './failing-disk.ts';
import { folderWith } from './folder.ts';

const OLD = 'kind: plan\nid: før\n';
const NEW = 'kind: plan\nid: efter\n# og mere til\n';

const change = (folder: string, name: string, before: string | null = OLD): Replacement => ({ path: join(folder, name), name, before, after: NEW });

async function errorOf(replacements: readonly Replacement[], options?: ReplaceOptions): Promise<CannotWrite | FileLocked | null> {
  try {
    await replaceFiles(replacements, { patience: 0, ...options });
    return null;
  } catch (error) {
    if (error instanceof CannotWrite || error instanceof FileLocked) return error;
    throw error;
  }
}

async function reasonOf(replacements: readonly Replacement[], options?: ReplaceOptions): Promise<string | null> {
  const error = await errorOf(replacements, options);
  return error instanceof CannotWrite ? error.reason : error && 'locked';
}

const contentOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('files that are what they were', () => {
  test('are replaced, and only they are left', async () => {
    const folder = folderWith({ 'a.yaml': OLD, 'b.yaml': OLD, 'sub/c.yaml': OLD });
    await replaceFiles([change(folder, 'sub/c.yaml'), change(folder, 'b.yaml'), change(folder, 'a.yaml')]);
    expect(['a.yaml', 'b.yaml', 'sub/c.yaml'].map((name) => contentOf(folder, name))).toEqual([NEW, NEW, NEW]);
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(['a.yaml', 'b.yaml', 'sub', 'sub/c.yaml']);
  });

  test('may be new', async () => {
    const folder = folderWith();
    await replaceFiles([change(folder, 'new.yaml', null)]);
    expect(contentOf(folder, 'new.yaml')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['new.yaml']);
  });

  test('keep mode and symbolic link; another name keeps the old bytes', async () => {
    const folder = folderWith({ 'real/plan.yaml': OLD });
    chmodSync(join(folder, 'real/plan.yaml'), 0o640);
    symlinkSync('real/plan.yaml', join(folder, 'link.yaml'));
    linkSync(join(folder, 'real/plan.yaml'), join(folder, 'other.yaml'));
    await replaceFiles([change(folder, 'link.yaml')]);
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real/plan.yaml')).mode & 0o777).toBe(0o640);
    expect([contentOf(folder, 'real/plan.yaml'), contentOf(folder, 'other.yaml')]).toEqual([NEW, OLD]);
  });

  test('that are read-only need force', async () => {
    const folder = folderWith({ 'a.yaml': OLD, 'b.yaml': OLD });
    chmodSync(join(folder, 'b.yaml'), 0o444);
    const both = [change(folder, 'a.yaml'), change(folder, 'b.yaml')];
    expect(await errorOf(both)).toMatchObject({ reason: 'read-only', path: 'b.yaml', written: [] });
    expect([contentOf(folder, 'a.yaml'), contentOf(folder, 'b.yaml')]).toEqual([OLD, OLD]);
    expect(await reasonOf(both, { force: true })).toBeNull();
    expect(statSync(join(folder, 'b.yaml')).mode & 0o777).toBe(0o444);
  });

  test('are never two of one', async () => {
    const folder = folderWith({ 'a.yaml': OLD });
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    await expect(replaceFiles([change(folder, 'a.yaml'), change(folder, 'link.yaml')])).rejects.toThrow('twice');
    expect(readdirSync(folder)).toEqual(['a.yaml', 'link.yaml']);
  });
});

describe('a file that is not what it was', () => {
  const elsewhere = 'somebody else’s\n';

  test.each<[string, Record<string, string>, string | null]>([
    ['has other bytes', { 'b.yaml': elsewhere }, OLD],
    ['has as many other bytes', { 'b.yaml': OLD.replace('før', 'ret') + ' ' }, OLD],
    ['is gone', {}, OLD],
    ['is there although it was not', { 'b.yaml': elsewhere }, null],
  ])('%s: it is refused, and the others stay', async (_, files, before) => {
    const folder = folderWith({ 'a.yaml': OLD, ...files });
    expect(await errorOf([change(folder, 'a.yaml'), change(folder, 'b.yaml', before)])).toMatchObject({ reason: 'changed', path: 'b.yaml', written: [] });
    expect(contentOf(folder, 'a.yaml')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['a.yaml', ...Object.keys(files)]);
  });

  test('is noticed when it changes while the new bytes are written', async () => {
    const folder = folderWith({ 'a.yaml': OLD });
    const fsyncSync: Disk['fsyncSync'] = (handle) => {
      writeFileSync(join(folder, 'a.yaml'), elsewhere);
      realDisk.fsyncSync(handle);
    };
    expect(await reasonOf([change(folder, 'a.yaml')], { disk: { ...realDisk, fsyncSync } })).toBe('changed');
    expect(contentOf(folder, 'a.yaml')).toBe(elsewhere);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('may be a pipe by now, which is not waited for', async () => {
    const folder = folderWith();
    execFileSync('mkfifo', [join(folder, 'a.yaml')]);
    expect(await reasonOf([change(folder, 'a.yaml')])).toBe('not-regular');
  });
});

describe('when the disk fails', () => {
  test.each(['EIO', 'ENOSPC', 'EACCES'])('with %s at any call, each file is old or new, the error knows which, and nothing is left behind', async (code) => {
    let failures = 0;
    for (let n = 1; ; n += 1) {
      const folder = folderWith({ 'a.yaml': OLD, 'b.yaml': OLD });
      const { disk, calls } = diskFailingAt(n, code);
      const error = await errorOf([change(folder, 'a.yaml'), change(folder, 'b.yaml')], { disk });
      expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
      const written = error ? (error as CannotWrite).written : ['a.yaml', 'b.yaml'];
      for (const name of ['a.yaml', 'b.yaml']) expect(contentOf(folder, name)).toBe(written.includes(name) ? NEW : OLD);
      failures += error ? 1 : 0;
      if (calls() < n) break;
    }
    expect(failures).toBeGreaterThan(20);
  });

  test('at the first rename, nothing is changed; at the second, one is', async () => {
    for (const [fails, written] of [[1, []], [2, ['a.yaml']]] as const) {
      const folder = folderWith({ 'a.yaml': OLD, 'b.yaml': OLD });
      let renames = 0;
      const renameSync: Disk['renameSync'] = (from, to) => {
        renames += 1;
        if (renames === fails) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        realDisk.renameSync(from, to);
      };
      expect(await errorOf([change(folder, 'a.yaml'), change(folder, 'b.yaml')], { disk: { ...realDisk, renameSync } })).toMatchObject({ written });
      expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
    }
  });

  test('a disk that takes a byte at a time gets them all', async () => {
    const folder = folderWith({ 'a.yaml': OLD });
    const writeSync = ((handle: number, bytes: Uint8Array, offset: number) => realDisk.writeSync(handle, bytes, offset, 1)) as Disk['writeSync'];
    const readSync = ((handle: number, bytes: Uint8Array, offset: number) => realDisk.readSync(handle, bytes, offset, 1, null)) as Disk['readSync'];
    await replaceFiles([change(folder, 'a.yaml')], { disk: { ...realDisk, writeSync, readSync } });
    expect(contentOf(folder, 'a.yaml')).toBe(NEW);
  });
});

describe('a lock', () => {
  const held = (pid: number, host = hostname()): string => JSON.stringify({ pid, host, since: '2026-05-01T10:00:00.000Z' });
  const gone = (): number => {
    const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
    return pid;
  };

  test.each<[string, () => string, object]>([
    ['of a program that runs', () => held(process.pid), { stale: false, holder: { pid: process.pid, since: '2026-05-01T10:00:00.000Z' } }],
    ['that was left behind', () => held(gone()), { stale: true }],
    ['of another machine', () => held(gone(), 'elsewhere'), { stale: false, holder: { host: 'elsewhere' } }],
    ['that says nothing', () => '', { stale: false, holder: null }],
    ['that says something else', () => '{"pid":-1,"host":"\u001b]0;x","since":7}', { stale: false, holder: null }],
  ])('%s is told of and stays', async (_, content, said) => {
    const folder = folderWith({ 'a.yaml': OLD, 'b.yaml': OLD, 'b.yaml.lock': content() });
    const error = await errorOf([change(folder, 'a.yaml'), change(folder, 'b.yaml')]);
    expect(error).toBeInstanceOf(FileLocked);
    expect(error).toMatchObject({ path: 'b.yaml', lock: 'b.yaml.lock', ...said });
    expect([contentOf(folder, 'a.yaml'), contentOf(folder, 'b.yaml')]).toEqual([OLD, OLD]);
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml', 'b.yaml.lock']);
  });

  test('is waited for', async () => {
    const folder = folderWith({ 'a.yaml': OLD, 'a.yaml.lock': held(process.pid) });
    setTimeout(() => realDisk.unlinkSync(join(folder, 'a.yaml.lock')), 100);
    expect(await errorOf([change(folder, 'a.yaml')], { patience: 5000 })).toBeNull();
  });

  test('of a program that gives it back and ends just then is no lock that was left behind', async () => {
    const folder = folderWith({ 'a.yaml': OLD, 'a.yaml.lock': held(gone()) });
    let given = false;
    const readSync = ((...read: Parameters<Disk['readSync']>) => {
      const count = realDisk.readSync(...read);
      if (!given) realDisk.unlinkSync(join(folder, 'a.yaml.lock'));
      given = true;
      return count;
    }) as Disk['readSync'];
    expect(await errorOf([change(folder, 'a.yaml')], { disk: { ...realDisk, readSync }, patience: 5000 })).toBeNull();
    expect(contentOf(folder, 'a.yaml')).toBe(NEW);
  });

  test('is held while a file is replaced, and says by whom', async () => {
    const folder = folderWith({ 'a.yaml': OLD });
    let said: unknown;
    const renameSync: Disk['renameSync'] = (from, to) => {
      said = JSON.parse(contentOf(folder, 'a.yaml.lock'));
      realDisk.renameSync(from, to);
    };
    await replaceFiles([change(folder, 'a.yaml')], { disk: { ...realDisk, renameSync } });
    expect(said).toMatchObject({ pid: process.pid, host: hostname() });
  });
});
