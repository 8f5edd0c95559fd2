import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { anew } from '../../src/io/anew.ts';
import { CannotWrite, FileLocked } from '../../src/io/cannot.ts';
import { Interrupted } from '../../src/io/interrupted.ts';
import type { Locks } from '../../src/io/locks.ts';
import { replaceFiles } from '../../src/io/replace.ts';
import { folderWith } from './folder.ts';

/** Work that adds a line to a file; before each try but the last ones somebody else adds one after it was read. */
function adding(folder: string, overtaken: number, also: (attempt: number) => void = () => {}) {
  const path = join(folder, 'a.yaml');
  let attempt = 0;
  return async (locks: Locks): Promise<number> => {
    attempt += 1;
    const before = readFileSync(path, 'utf8');
    if (attempt <= overtaken) writeFileSync(path, `${before}theirs ${attempt}\n`);
    also(attempt);
    await replaceFiles([{ path, name: 'a.yaml', before, after: `${before}ours\n` }], { locks });
    return attempt;
  };
}

const textIn = (folder: string): string => readFileSync(join(folder, 'a.yaml'), 'utf8');

describe('work that is overtaken', () => {
  test.each([[0, 'ours\n'], [1, 'theirs 1\nours\n'], [2, 'theirs 1\ntheirs 2\nours\n']])('%d times is done on top of it', async (times, text) => {
    const folder = folderWith({ 'a.yaml': '' });
    expect(await anew(adding(folder, times))).toBe(times + 1);
    expect(textIn(folder)).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('three times is given up, and theirs stays', async () => {
    const folder = folderWith({ 'a.yaml': '' });
    await expect(anew(adding(folder, 3))).rejects.toMatchObject({ name: 'CannotWrite', reason: 'changed' });
    expect(textIn(folder)).toBe('theirs 1\ntheirs 2\ntheirs 3\n');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('keeps the lock while it reads again, and not before', async () => {
    const folder = folderWith({ 'a.yaml': '' });
    const locked: boolean[] = [];
    await anew(adding(folder, 1, () => locked.push(existsSync(join(folder, 'a.yaml.lock')))));
    expect(locked).toEqual([false, true]);
  });

  test.each([[1, 'theirs 1\nours\n'], [2, 'theirs 1\ntheirs 2\n']])('%d times, and asked to end while it reads again, leaves the file whole and no lock', async (times, text) => {
    const folder = folderWith({ 'a.yaml': '' });
    const ending = adding(folder, times, (attempt) => {
      if (attempt === 2) process.emit('SIGTERM', 'SIGTERM');
    });
    await expect(anew(ending)).rejects.toBeInstanceOf(Interrupted);
    expect(textIn(folder)).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('and then fails for another reason gives the lock back', async () => {
    const folder = folderWith({ 'a.yaml': '' });
    const failing = adding(folder, 1, (attempt) => {
      if (attempt === 2) throw new CannotWrite('a.yaml', 'denied');
    });
    await expect(anew(failing)).rejects.toMatchObject({ reason: 'denied' });
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});

describe('a queue', () => {
  const holding = (pid: number): string => JSON.stringify({ pid, host: hostname(), since: '2026-05-01T10:00:00.000Z' });
  const waiting = (folder: string, patience: number): Promise<void> => replaceFiles([{ path: join(folder, 'a.yaml'), name: 'a.yaml', before: '', after: 'ours\n' }], { patience });

  test('that moves is waited in for as long as it takes', async () => {
    const folder = folderWith({ 'a.yaml': '', 'a.yaml.lock': holding(process.pid) });
    const waited = waiting(folder, 400);
    for (const pid of [process.ppid, process.pid, process.ppid]) {
      await after(250);
      writeFileSync(join(folder, 'a.yaml.lock'), holding(pid));
    }
    rmSync(join(folder, 'a.yaml.lock'));
    await waited;
    expect(textIn(folder)).toBe('ours\n');
  });

  test('that does not is left', async () => {
    const folder = folderWith({ 'a.yaml': '', 'a.yaml.lock': holding(process.pid) });
    await expect(waiting(folder, 100)).rejects.toBeInstanceOf(FileLocked);
    expect(textIn(folder)).toBe('');
  });
});
