import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bin, planspor, tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { filesIn } from './folders.ts';
import { day } from './readers.ts';
import { row } from './threats.ts';

const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' };
const update = ['update', 'vandposter', '--on', '2026-05-01', '--status', 'done'];

/** Starts the program, does something to it, and waits for its end. */
function started(argv: readonly string[], cwd: string, act: (pid: number) => void): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    child.on('close', (code, signal) => done({ code, signal, stderr }));
    act(child.pid ?? 0);
  });
}

/** The program may be done before it is asked to end. */
function terminate(pid: number, signal: NodeJS.Signals = 'SIGTERM'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Until somebody has read a file: the time of access tells. Where a file system keeps none, a while. */
async function whenRead(path: string): Promise<void> {
  const never = new Date('2000-01-01');
  utimesSync(path, never, new Date());
  for (let waited = 0; waited < 3000 && statSync(path).atimeMs === never.getTime(); waited += 20) await setTimeout(20);
}

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(row(35, '%s while somebody else holds the lock'), async (signal, code) => {
    const lock = JSON.stringify({ pid: process.pid, host: hostname(), since: '2026-05-01T10:00:00.000Z' });
    const cwd = folderWith({ 'plans/plan.yaml': tenLines, 'plans/plan.yaml.lock': lock });
    const before = filesIn(cwd);
    const ended = await started(update, cwd, (pid) => void whenRead(`${cwd}/plans/plan.yaml.lock`).then(() => terminate(pid, signal)));
    expect(ended).toEqual({ code, signal: null, stderr: '' });
    expect(filesIn(cwd)).toEqual(before);
  });

  it(row(35, 'whenever it comes, the file is old or new, and nothing is left over'), async () => {
    for (const wait of [20, 60, 90, 110, 130, 150, 180]) {
      const cwd = folderWith({ 'plans/plan.yaml': tenLines });
      const { code, signal } = await started(update, cwd, (pid) => void setTimeout(wait).then(() => terminate(pid)));
      expect(signal === 'SIGTERM' || code === 143 || code === 0).toBe(true);
      expect(Object.keys(filesIn(cwd))).toEqual(['plans/plan.yaml']);
      expect([tenLines, `${tenLines}    log:\n      - on: 2026-05-01\n        status: done\n`]).toContain(filesIn(cwd)['plans/plan.yaml']);
    }
  });
});

/** A plan whose reports are longer than a pipe holds. */
const long = `${tenLines}${Array.from({ length: 700 }, (_, at) => `  - { id: post-${at}, title: Vandpost ${at} på en skole med et langt navn, owner: Skoleforvaltningen, deadline: 2026-03-01 }\n`).join('')}`;

describe('output', () => {
  it(row(36, 'a reader that goes away ends it quietly'), () => {
    const cwd = folderWith({ 'plans/plan.yaml': long });
    for (const command of ['check', 'list -f json', 'export', 'status -f html', 'explain']) {
      const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `set -o pipefail; "$0" "$1" ${command} | head -1; echo "\${PIPESTATUS[0]}"`, process.execPath, bin], { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' });
      expect(`${command}: ${stderr}`).toBe(`${command}: `);
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^[01]$/);
    }
  });

  it.skipIf(!existsSync('/dev/full'))(row(36, 'a full disk behind it is told, with exit code 2'), () => {
    const cwd = folderWith({ 'plans/plan.yaml': long });
    for (const argv of [['check'], ['export'], ['--help'], ['schema'], ['update', 'vandposter', '--on', '2026-05-01', '--status', 'done', '--dry-run']]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd, env, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toMatch(/planspor: the output could not be written \(ENOSPC\)\.\n$/);
    }
  });

  it(row(37, 'as many bytes through a pipe as into a file, at exit code 0 and 1'), async () => {
    const cwd = folderWith({ 'plans/plan.yaml': long });
    for (const [argv, code] of [
      [['check', '-f', 'json', '--fail-on', 'info', ...day], 1],
      [['status', '-f', 'json', ...day], 0],
    ] as const) {
      const piped = await planspor(argv, { cwd });
      expect(piped.code).toBe(code);
      expect(Buffer.byteLength(piped.stdout)).toBeGreaterThan(65_536);
      await planspor([...argv, '-o', 'all.json'], { cwd });
      expect(filesIn(cwd)['all.json']).toBe(piped.stdout);
    }
    // A reader that takes its time gets everything too.
    const slow = spawnSync('sh', ['-c', `"$0" "$1" check -f json ${day.join(' ')} | { sleep 1; wc -c; }`, process.execPath, bin], { cwd, env, encoding: 'utf8' });
    expect(Number(slow.stdout)).toBeGreaterThan(65_536);
  });
});
