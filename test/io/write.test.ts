import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotWrite } from '../../src/io/cannot.ts';
import { type Disk, realDisk } from '../../src/io/disk.ts';
import { type WriteOptions, writeOutput } from '../../src/io/write.ts';
import { diskFailingAt } from './failing-disk.ts';
import { folderWith } from './folder.ts';

const OLD = 'old content\n';
const NEW = 'new content æøå, longer than the old\n';

async function reasonOf(file: string, options?: WriteOptions): Promise<string> {
  try {
    await writeOutput(file, NEW, options);
    return 'written';
  } catch (error) {
    return error instanceof CannotWrite && error.path === file ? error.reason : String(error);
  }
}

describe('a file', () => {
  test('is written new, with the rights the system gives to new files', async () => {
    const folder = folderWith({ 'beside.txt': '' });
    await writeOutput(join(folder, 'new.html'), NEW);
    expect(readFileSync(join(folder, 'new.html'), 'utf8')).toBe(NEW);
    expect(statSync(join(folder, 'new.html')).mode).toBe(statSync(join(folder, 'beside.txt')).mode);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test.each([['text', NEW], ['bytes', Buffer.from(NEW)], ['nothing', ''], ['much', 'æ'.repeat(1_000_000)]])('is replaced by %s', async (_, bytes) => {
    const folder = folderWith({ 'report.md': OLD });
    await writeOutput(join(folder, 'report.md'), bytes);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe(bytes.toString());
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  test('is replaced by what comes in parts', async () => {
    const folder = folderWith({ 'rows.ndjson': OLD });
    await writeOutput(join(folder, 'rows.ndjson'), ['æøå\n', '', 'b'.repeat(100_000)]);
    expect(readFileSync(join(folder, 'rows.ndjson'), 'utf8')).toBe(`æøå\n${'b'.repeat(100_000)}`);
    expect(readdirSync(folder)).toEqual(['rows.ndjson']);
  });

  test('stays as it was when a part cannot be made', async () => {
    const folder = folderWith({ 'rows.ndjson': OLD });
    const parts = function* (): Generator<string> {
      yield 'a\n';
      throw new Error('no more');
    };
    await expect(writeOutput(join(folder, 'rows.ndjson'), parts())).rejects.toThrow(CannotWrite);
    expect(readFileSync(join(folder, 'rows.ndjson'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['rows.ndjson']);
  });

  test('keeps its mode', async () => {
    const file = join(folderWith({ 'report.md': OLD }), 'report.md');
    chmodSync(file, 0o640);
    await writeOutput(file, NEW);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('behind a symbolic link is replaced there, and the link stays', async () => {
    const folder = folderWith({ 'real/report.md': OLD });
    symlinkSync('real/report.md', join(folder, 'link.md'));
    await writeOutput(join(folder, 'link.md'), NEW);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/report.md'), 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['link.md', 'real']);
  });

  test('with a second name leaves the old bytes under it', async () => {
    const folder = folderWith({ 'report.md': OLD });
    linkSync(join(folder, 'report.md'), join(folder, 'other.md'));
    await writeOutput(join(folder, 'report.md'), NEW);
    expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe(OLD);
  });

  test('that is read-only is replaced only by force, and stays read-only', async () => {
    const file = join(folderWith({ 'report.md': OLD }), 'report.md');
    chmodSync(file, 0o444);
    expect(await reasonOf(file)).toBe('read-only');
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(await reasonOf(file, { force: true })).toBe('written');
    expect(statSync(file).mode & 0o777).toBe(0o444);
  });

  test('that cannot be one is refused with the reason', async () => {
    const folder = folderWith({ 'folder/': '', 'plain.txt': OLD });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('nothing', join(folder, 'dangling'));
    symlinkSync('loop', join(folder, 'loop'));
    const names = ['folder', 'pipe', 'nowhere/report.md', 'plain.txt/report.md', 'dangling', 'loop'];
    const reasons = [];
    for (const name of names) reasons.push(await reasonOf(join(folder, name)));
    expect(reasons).toEqual(['not-regular', 'not-regular', 'folder-missing', 'folder-missing', 'dangling-link', 'failed']);
    expect(await reasonOf('/dev/null', { force: true })).toBe('not-regular');
    expect(readdirSync(folder)).toEqual(['dangling', 'folder', 'loop', 'pipe', 'plain.txt']);
  });
});

describe('when the disk fails', () => {
  test.each(['EIO', 'ENOSPC', 'EACCES', 'EPERM'])('with %s at any call, the old bytes or the new ones are there, whole, and nothing else', async (code) => {
    let failures = 0;
    for (let n = 1; ; n += 1) {
      const folder = folderWith({ 'report.md': OLD });
      const file = join(folder, 'report.md');
      const { disk, calls } = diskFailingAt(n, code);
      const written = (await reasonOf(file, { disk })) === 'written';
      expect(readdirSync(folder)).toEqual(['report.md']);
      expect(written ? [NEW] : [OLD, NEW]).toContain(readFileSync(file, 'utf8'));
      failures += written ? 0 : 1;
      if (calls() < n) break;
    }
    expect(failures).toBeGreaterThan(8);
  });

  test('a disk that takes a byte at a time gets them all', async () => {
    const file = join(folderWith({ 'report.md': OLD }), 'report.md');
    const writeSync = ((handle: number, bytes: Uint8Array, offset: number) => realDisk.writeSync(handle, bytes, offset, 1)) as Disk['writeSync'];
    await writeOutput(file, NEW, { disk: { ...realDisk, writeSync } });
    expect(readFileSync(file, 'utf8')).toBe(NEW);
  });

  test.each([
    ['takes no more bytes', 0, 'no-space'],
    ['says it took bytes that it did not', 1000, 'failed'],
  ])('a disk that %s leaves the old ones', async (_, answer, reason) => {
    const folder = folderWith({ 'report.md': OLD });
    const file = join(folder, 'report.md');
    expect(await reasonOf(file, { disk: { ...realDisk, writeSync: () => answer } })).toBe(reason);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });
});
