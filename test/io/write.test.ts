import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotWrite } from '../../src/io/cannot.ts';
import { type Disk, realDisk } from '../../src/io/disk.ts';
import { type WriteOptions, writeOutput } from '../../src/io/write.ts';
import { folderWith } from './folder.ts';

const OLD = 'old content\n';
const NEW = 'new content æøå, longer than the old\n';

function reasonOf(file: string, options?: WriteOptions): string {
  try {
    writeOutput(file, NEW, options);
    return 'written';
  } catch (error) {
    return error instanceof CannotWrite && error.path === file ? error.reason : String(error);
  }
}

describe('a file', () => {
  test('is written new, with the rights the system gives to new files', () => {
    const folder = folderWith({ 'beside.txt': '' });
    writeOutput(join(folder, 'new.html'), NEW);
    expect(readFileSync(join(folder, 'new.html'), 'utf8')).toBe(NEW);
    expect(statSync(join(folder, 'new.html')).mode).toBe(statSync(join(folder, 'beside.txt')).mode);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test.each([['text', NEW], ['bytes', Buffer.from(NEW)], ['nothing', ''], ['much', 'æ'.repeat(1_000_000)]])('is replaced by %s', (_, bytes) => {
    const folder = folderWith({ 'report.md': OLD });
    writeOutput(join(folder, 'report.md'), bytes);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe(bytes.toString());
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  test('keeps its mode', () => {
    const file = join(folderWith({ 'report.md': OLD }), 'report.md');
    chmodSync(file, 0o640);
    writeOutput(file, NEW);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('behind a symbolic link is replaced there, and the link stays', () => {
    const folder = folderWith({ 'real/report.md': OLD });
    symlinkSync('real/report.md', join(folder, 'link.md'));
    writeOutput(join(folder, 'link.md'), NEW);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/report.md'), 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['link.md', 'real']);
  });

  test('with a second name leaves the old bytes under it', () => {
    const folder = folderWith({ 'report.md': OLD });
    linkSync(join(folder, 'report.md'), join(folder, 'other.md'));
    writeOutput(join(folder, 'report.md'), NEW);
    expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe(OLD);
  });

  test('that is read-only is replaced only by force, and stays read-only', () => {
    const file = join(folderWith({ 'report.md': OLD }), 'report.md');
    chmodSync(file, 0o444);
    expect(reasonOf(file)).toBe('read-only');
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(reasonOf(file, { force: true })).toBe('written');
    expect(statSync(file).mode & 0o777).toBe(0o444);
  });

  test('that cannot be one is refused with the reason', () => {
    const folder = folderWith({ 'folder/': '', 'plain.txt': OLD });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('nothing', join(folder, 'dangling'));
    symlinkSync('loop', join(folder, 'loop'));
    const names = ['folder', 'pipe', 'nowhere/report.md', 'plain.txt/report.md', 'dangling', 'loop'];
    expect(names.map((name) => reasonOf(join(folder, name)))).toEqual(['not-regular', 'not-regular', 'folder-missing', 'folder-missing', 'dangling-link', 'failed']);
    expect(reasonOf('/dev/null', { force: true })).toBe('not-regular');
    expect(readdirSync(folder)).toEqual(['dangling', 'folder', 'loop', 'pipe', 'plain.txt']);
  });
});

/** A disk on which the n-th call fails. */
function diskFailingAt(n: number, code: string): { disk: Disk; calls: () => number } {
  let calls = 0;
  const disk = { ...realDisk };
  for (const name of Object.keys(realDisk) as (keyof Disk)[]) {
    if (typeof realDisk[name] !== 'function') continue;
    const real = realDisk[name] as (...given: unknown[]) => unknown;
    Object.assign(disk, {
      [name]: (...given: unknown[]) => {
        calls += 1;
        if (calls !== n) return real(...given);
        if (name === 'closeSync') real(...given);
        throw Object.assign(new Error(`${code} in ${name}`), { code });
      },
    });
  }
  return { disk, calls: () => calls };
}

describe('when the disk fails', () => {
  test.each(['EIO', 'ENOSPC', 'EACCES', 'EPERM'])('with %s at any call, the old bytes or the new ones are there, whole, and nothing else', (code) => {
    let failures = 0;
    for (let n = 1; ; n += 1) {
      const folder = folderWith({ 'report.md': OLD });
      const file = join(folder, 'report.md');
      const { disk, calls } = diskFailingAt(n, code);
      const written = reasonOf(file, { disk }) === 'written';
      expect(readdirSync(folder)).toEqual(['report.md']);
      expect(written ? [NEW] : [OLD, NEW]).toContain(readFileSync(file, 'utf8'));
      failures += written ? 0 : 1;
      if (calls() < n) break;
    }
    expect(failures).toBeGreaterThan(8);
  });

  test('a disk that takes a byte at a time gets them all', () => {
    const file = join(folderWith({ 'report.md': OLD }), 'report.md');
    const writeSync = ((handle: number, bytes: Uint8Array, offset: number) => realDisk.writeSync(handle, bytes, offset, 1)) as Disk['writeSync'];
    writeOutput(file, NEW, { disk: { ...realDisk, writeSync } });
    expect(readFileSync(file, 'utf8')).toBe(NEW);
  });

  test.each([
    ['takes no more bytes', 0, 'no-space'],
    ['says it took bytes that it did not', 1000, 'failed'],
  ])('a disk that %s leaves the old ones', (_, answer, reason) => {
    const folder = folderWith({ 'report.md': OLD });
    const file = join(folder, 'report.md');
    expect(reasonOf(file, { disk: { ...realDisk, writeSync: () => answer } })).toBe(reason);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });
});
