import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Watch } from '../../src/io/watch.ts';
import { bin, scratch, tenLines } from './run.ts';

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

class Watching {
  said = '';
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(cwd: string, ...argv: string[]) {
    this.#child = spawn(process.execPath, [bin, 'check', '--watch', '--lang', 'en', '--as-of', '2026-02-01', ...argv], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = this.#child;
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.ended = new Promise((done) => {
      this.#child.on('close', (code) => done(code));
    });
  }

  /** Waits until something matching is said, and returns everything said since the last time. */
  async says(what: RegExp): Promise<string> {
    for (const end = performance.now() + 8000; performance.now() < end; await sleep(20)) {
      if (!what.test(this.said)) continue;
      // What belongs to the same round.
      await sleep(150);
      const { said } = this;
      this.said = '';
      return said;
    }
    throw new Error(`not said: ${what} in ${this.said}`);
  }

  kill(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended;
  }

  /** Processor time in hundredths of a second. */
  worked(): number {
    const fields = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return Number(fields[11]) + Number(fields[12]);
  }
}

function workspace(): string {
  const cwd = scratch();
  mkdirSync(join(cwd, 'plans'));
  writeFileSync(join(cwd, 'plans/a.yaml'), tenLines);
  return cwd;
}

const broken = tenLines.replace('ultimo oktober 2026', 'hurtigst muligt');
const clean = /1 file · 0 errors/;
const separator = /^-- \d\d:\d\d:\d\d --$/m;

describe('check --watch', () => {
  it('checks at once, again after each save, and ends with Ctrl-C', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd);
    const first = await watching.says(/watching the files; Ctrl-C ends/);
    expect(first).toMatch(clean);
    expect(first).not.toMatch(separator);
    writeFileSync(join(cwd, 'plans/a.yaml'), broken);
    const second = await watching.says(/1 error/);
    expect(second).toMatch(separator);
    expect(second).toMatch(/\[unreadable-deadline\]/);
    writeFileSync(join(cwd, 'plans/a.yaml'), tenLines);
    expect(await watching.says(clean)).toMatch(separator);
    expect(await watching.kill('SIGINT')).toBe(130);
    expect(watching.said).toBe('');
  });

  it('ends with 143 when it is asked to', async () => {
    const watching = new Watching(workspace());
    await watching.says(/watching/);
    expect(await watching.kill('SIGTERM')).toBe(143);
  });

  it('sees editors that save by renaming, several times', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd, 'plans/a.yaml');
    await watching.says(/watching/);
    for (const [text, expected] of [[broken, /1 error/], [tenLines, clean], [broken, /1 error/]] as const) {
      writeFileSync(join(cwd, 'plans/.a.yaml.swp'), text);
      renameSync(join(cwd, 'plans/.a.yaml.swp'), join(cwd, 'plans/a.yaml'));
      await watching.says(expected);
    }
  });

  it('sees new and deleted files and folders', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd);
    await watching.says(/watching/);
    mkdirSync(join(cwd, 'plans/new/deep'), { recursive: true });
    await sleep(300);
    writeFileSync(join(cwd, 'plans/new/deep/b.yaml'), tenLines.replace('id: sundere', 'id: b'));
    await watching.says(/2 files/);
    rmSync(join(cwd, 'plans/new'), { recursive: true });
    await watching.says(/1 file ·/);
  });

  it('tells of a folder that goes, and goes on when it is back', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd, 'plans');
    await watching.says(/watching/);
    renameSync(join(cwd, 'plans'), join(cwd, 'away'));
    expect(await watching.says(/planspor: /)).toMatch(/planspor: plans does not exist\./);
    renameSync(join(cwd, 'away'), join(cwd, 'plans'));
    await watching.says(clean);
    writeFileSync(join(cwd, 'plans/a.yaml'), broken);
    await watching.says(/1 error/);
  });

  it('begins where there is nothing yet', async () => {
    const cwd = scratch();
    const watching = new Watching(cwd);
    expect(await watching.says(/watching/)).toMatch(/there is no folder plans\//);
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/a.yaml'), tenLines);
    await watching.says(clean);
  });

  it('tells of damaged settings, and goes on when they are mended or removed', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd);
    await watching.says(/watching/);
    writeFileSync(join(cwd, 'planspor.yaml'), 'lights: purple\n');
    expect(await watching.says(/planspor\.yaml:1:/)).not.toMatch(clean);
    writeFileSync(join(cwd, 'planspor.yaml'), 'checks: { no-deliverable: warning }\n');
    await watching.says(/1 warning/);
    rmSync(join(cwd, 'planspor.yaml'));
    await watching.says(/0 warnings/);
  });

  it('is quiet about what is no matter of its own, and does nothing while nothing happens', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd, '-f', 'text', '-f', 'json', '-o', 'plans/a.txt', '-o', 'plans/a.json');
    await watching.says(/watching/);
    const before = watching.worked();
    for (let time = 0; time < 5; time += 1) {
      writeFileSync(join(cwd, 'plans/notes.txt'), `${time}`);
      writeFileSync(join(cwd, 'log'), `${time}`);
      await sleep(150);
    }
    expect(watching.said).toBe('');
    expect(watching.worked() - before).toBeLessThan(20);
  });

  it('reads a file that is written in pieces once, when it is whole', async () => {
    const cwd = workspace();
    const watching = new Watching(cwd);
    await watching.says(/watching/);
    for (const end of [40, 120, 200, tenLines.length]) {
      writeFileSync(join(cwd, 'plans/a.yaml'), tenLines.slice(0, end));
      await sleep(30);
    }
    writeFileSync(join(cwd, 'plans/a.yaml'), `${tenLines}\n`);
    const said = await watching.says(clean);
    expect(said.match(/^-- /gm)).toHaveLength(1);
  });
});

describe('a system that watches no folders for us', () => {
  it('is looked at now and then instead', async () => {
    const cwd = workspace();
    const places = [join(cwd, 'plans')];
    const watch = new Watch(() => {
      throw Object.assign(new Error('no more watches'), { code: 'ENOSPC' });
    });
    watch.note(places);
    const changed = watch.change(places);
    writeFileSync(join(cwd, 'plans/a.yaml'), broken);
    await changed;
    watch.close();
    expect(readFileSync(join(cwd, 'plans/a.yaml'), 'utf8')).toBe(broken);
  });
});
