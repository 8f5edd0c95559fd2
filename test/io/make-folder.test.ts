import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../../src/io/make-folder.ts';
import { planspor, tenLines } from '../cli/run.ts';
import { folderWith } from './folder.ts';

describe('work in a folder', () => {
  test('has it made, with those above it, and keeps it', async () => {
    const folder = folderWith();
    expect(await inFolder(join(folder, 'a/b/c'), async () => 1)).toBe(1);
    expect(readdirSync(folder, { recursive: true })).toEqual(['a', 'a/b', 'a/b/c']);
  });

  test('that fails leaves what was there, and nothing that was made for it but what somebody put into', async () => {
    const folder = folderWith({ 'a/': '' });
    const failing = (): Promise<never> => Promise.reject(new Error('no'));
    await expect(inFolder(join(folder, 'a/b/c'), failing)).rejects.toThrow('no');
    await expect(inFolder(join(folder, 'a'), failing)).rejects.toThrow('no');
    expect(readdirSync(folder, { recursive: true })).toEqual(['a']);
    await expect(inFolder(join(folder, 'a/b/c'), () => inFolder(join(folder, 'a/b/d'), async () => {}).then(failing))).rejects.toThrow('no');
    expect(readdirSync(folder, { recursive: true })).toEqual(['a', 'a/b', 'a/b/d']);
  });

  test('is refused where a file or a link that leads nowhere is in the way', async () => {
    const folder = folderWith({ file: '' });
    symlinkSync('nowhere', join(folder, 'link'));
    for (const path of ['file/x', 'link', 'link/x', 'new/\0']) await expect(inFolder(join(folder, path), async () => {})).rejects.toMatchObject({ name: 'CannotWrite' });
    expect(readdirSync(folder)).toEqual(['file', 'link']);
  });

  test.skipIf(!existsSync('/proc/self'))('is refused at once where nothing can be made', async () => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    for (const argv of [['collect', '--as-of', '2026-05-01', '--to', '/proc/nope/x'], ['init', '/proc/nope/x/a.yaml', '--id', 'a-2018', '--title', 'A', '--period', '2018']]) {
      expect(await planspor([...argv, '--lang', 'en'], { cwd })).toMatchObject({ code: 2, stderr: 'planspor: /proc/nope/x cannot be written: its folder does not exist. Nothing was changed.\n' });
    }
  });
});
