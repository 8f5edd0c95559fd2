import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { filesIn } from './folders.ts';
import { row } from './threats.ts';

/** What may be said beside an editor that never stops: it has saved each time, or has just emptied the file. */
const refusals = /^planspor: (?:plans\/\w+\.yaml has changed since it was read|there )[^\n]*\n$/;

function runs(argv: readonly string[], cwd: string): Promise<{ code: number | null; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' }, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    child.on('close', (code) => done({ code, stderr }));
  });
}

const update = (note: string, ...items: string[]): string[] => ['update', ...items, '--on', '2026-05-01', '--note', note];
const notesIn = (text = ''): string[] => [...text.matchAll(/note: (\S+)/g)].map(([, note]) => note ?? '').toSorted();

/** Runs updates all at once; the notes of those that said they had succeeded. */
async function atOnce(count: number, cwd: string, ...items: string[]): Promise<string[]> {
  const notes = Array.from({ length: count }, (_, at) => `note${at}`);
  const ended = await Promise.all(notes.map((note) => runs(update(note, ...items), cwd)));
  for (const { code, stderr } of ended) {
    expect([0, 2]).toContain(code);
    if (code === 2) expect(stderr).toMatch(refusals);
  }
  return notes.filter((_, at) => ended[at]?.code === 0).toSorted();
}

/** Every writer succeeds, however many come at once. */
const counts = [8, 32];
const patience = 120_000;

describe('writers at once', () => {
  it.each(counts)(row(30, '%i on one file: each is told of success, and is in it once'), async (count) => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    const told = await atOnce(count, cwd, 'vandposter');
    expect(told).toHaveLength(count);
    const files = filesIn(cwd);
    expect(Object.keys(files)).toEqual(['plans/plan.yaml']);
    expect(notesIn(files['plans/plan.yaml'])).toEqual(told);
  }, patience);

  it.each(counts)(row(30, '%i on three files, all or nothing: every file has them all'), async (count) => {
    const names = ['a', 'b', 'c'];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`plans/${name}.yaml`, tenLines.replace('sundere-skoledag', name)])));
    const told = await atOnce(count, cwd, ...names.map((name) => `${name}-2026/vandposter`));
    expect(told).toHaveLength(count);
    const files = filesIn(cwd);
    expect(Object.keys(files)).toEqual(names.map((name) => `plans/${name}.yaml`));
    for (const text of Object.values(files)) expect(notesIn(text)).toEqual(told);
  }, patience);

  it(row(30, 'each on another of three files beside others on all of them'), async () => {
    const names = ['a', 'b', 'c'];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`plans/${name}.yaml`, tenLines.replace('sundere-skoledag', name)])));
    const items = names.map((name) => `${name}-2026/vandposter`);
    const [all, ...each] = await Promise.all([atOnce(4, cwd, ...items), ...items.map((item, at) => atOnce(3, cwd, item).then((notes) => notes.map((note) => `${note} ${at}`)))]);
    expect(all).toHaveLength(4);
    expect(each.flat()).toHaveLength(9);
    for (const text of Object.values(filesIn(cwd))) expect(notesIn(text)).toHaveLength(7);
  }, patience);
});

describe.each([
  ['saves by rename', (path: string, text: string) => {
    writeFileSync(`${path}.swp`, text);
    renameSync(`${path}.swp`, path);
  }],
  ['saves in place', (path: string, text: string) => writeFileSync(path, text)],
] as const)('an editor that %s', (_, save) => {
  // Between the last look at a file and the rename lie microseconds that no program can close.
  it(row(31, 'while updates are written: what a person has saved stays saved, and is never half a file'), { retry: 2 }, async () => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    const path = join(cwd, 'plans/plan.yaml');
    const stop = new AbortController();
    let saves = 0;
    const editor = (async () => {
      while (!stop.signal.aborted) {
        const text = readFileSync(path, 'utf8');
        expect(text.startsWith(tenLines)).toBe(true);
        expect(/# save (\d+)\n$/.exec(text)?.[1] ?? '0').toBe(String(saves));
        saves += 1;
        save(path, `${text.replace(/# save \d+\n/, '')}# save ${saves}\n`);
        await new Promise((done) => setTimeout(done, 30));
      }
    })();
    // Both are waited for together: what one finds is told while the other still works.
    await Promise.all([editor, atOnce(4, cwd, 'vandposter').finally(() => stop.abort())]);
    expect(saves).toBeGreaterThan(5);
    expect(Object.keys(filesIn(cwd))).toEqual(['plans/plan.yaml']);
  });
});

describe('a reader', () => {
  it(row(28, 'sees the old file or the new one, at any moment'), async () => {
    const cwd = folderWith({ 'plans/plan.yaml': `${tenLines}background: ${'x'.repeat(200_000)}\n` });
    const whole = /\nbackground: x{200000}\n(?:log:|$)|    log:\n(?:      - on: 2026-05-01\n        note: note\d\n)+background: x{200000}\n$/;
    const stop = new AbortController();
    let read = 0;
    const reader = (async () => {
      while (!stop.signal.aborted) {
        const text = readFileSync(join(cwd, 'plans/plan.yaml'), 'utf8');
        if (!whole.test(text)) throw new Error(`half a file: ${text.slice(0, 400)}`);
        read += 1;
        await new Promise((done) => setTimeout(done, 1));
      }
    })();
    await Promise.all([reader, atOnce(5, cwd, 'vandposter').finally(() => stop.abort())]);
    expect(read).toBeGreaterThan(20);
  });
});
