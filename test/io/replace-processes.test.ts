import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';

/** Runs a program that has `replaceFiles`, `CannotWrite`, `Interrupted` and `realDisk`; its exit code. */
function runs(folder: string, program: string): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  const whole = `import { replaceFiles, CannotWrite, Interrupted, realDisk } from '../writer.mjs';\nimport { readFileSync } from 'node:fs';\n${program}`;
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', whole], { cwd: folder, stdio: ['ignore', 'inherit', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    child.on('close', (code, signal) => done({ code, signal, stderr }));
  });
}

/** A folder for plans, and the writer beside it. */
function withWriter(files: Record<string, string>): string {
  const top = folderWith({ 'plans/': '', ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`plans/${name}`, text])) });
  const lines = ['replace.ts', 'cannot.ts', 'interrupted.ts', 'disk.ts'].map((name) => `export * from ${JSON.stringify(join(process.cwd(), 'src/io', name))};`);
  buildSync({ stdin: { contents: lines.join('\n'), resolveDir: process.cwd() }, bundle: true, platform: 'node', format: 'esm', outfile: join(top, 'writer.mjs'), logLevel: 'error' });
  return join(top, 'plans');
}

test('eight writers at once lose nothing', async () => {
  const folder = withWriter({ 'count.yaml': '0\n' });
  const program = `
    for (let done = 0; done < 5; ) {
      const before = readFileSync('count.yaml', 'utf8');
      try {
        await replaceFiles([{ path: 'count.yaml', before, after: Number(before) + 1 + '\\n' }], { patience: 20_000 });
        done += 1;
      } catch (error) {
        if (!(error instanceof CannotWrite) || error.reason !== 'changed') throw error;
      }
    }`;
  const ended = await Promise.all(Array.from({ length: 8 }, () => runs(folder, program)));
  expect(ended).toEqual(Array.from({ length: 8 }, () => ({ code: 0, signal: null, stderr: '' })));
  expect(readFileSync(join(folder, 'count.yaml'), 'utf8')).toBe('40\n');
  expect(readdirSync(folder)).toEqual(['count.yaml']);
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s', (signal, code) => {
  const program = (call: string, nth: number): string => `
    let calls = 0;
    const disk = { ...realDisk, ${call}(...given) {
      calls += 1;
      if (calls === ${nth}) process.kill(process.pid, '${signal}');
      return realDisk.${call}(...given);
    } };
    const change = (path) => ({ path, before: 'old', after: 'new' });
    try {
      await replaceFiles([change('a.yaml'), change('b.yaml')], { disk });
    } catch (error) {
      process.exitCode = error instanceof Interrupted ? error.exitCode : 9;
    }`;

  test.each([
    ['openSync', 1, 'old'],
    ['openSync', 3, 'old'],
    ['fsyncSync', 1, 'old'],
    ['fsyncSync', 2, 'old'],
    ['renameSync', 1, 'new'],
    ['renameSync', 2, 'new'],
    ['unlinkSync', 2, 'new'],
  ])('at %s %i: all files are %s, nothing is left behind', async (call, nth, content) => {
    const folder = withWriter({ 'a.yaml': 'old', 'b.yaml': 'old' });
    expect(await runs(folder, program(call, nth))).toEqual({ code, signal: null, stderr: '' });
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
    expect(['a.yaml', 'b.yaml'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([content, content]);
  });

  test('afterwards ends the program as ever', async () => {
    const folder = withWriter({ 'a.yaml': 'old' });
    const after = `await replaceFiles([{ path: 'a.yaml', before: 'old', after: 'new' }]);\nprocess.kill(process.pid, '${signal}');\nsetTimeout(() => {}, 10_000);`;
    expect(await runs(folder, after)).toMatchObject({ code: null, signal });
  });
});
