import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, planspor, scratch } from './run.ts';

/** Where it is missing, people work on something else; in CI it is to be there, and the tests fail. */
const lacksStrace = process.env.CI !== 'true' && spawnSync('strace', ['-V']).status !== 0;

const plan = (id: string): string =>
  `kind: plan\nid: ${id}\ntitle: Plan\nnumber: 010\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nbackground: ${'x'.repeat(20_000)}\n`;
const fixed = (text: string): string => text.replace('010', '"010"');

function place(): string {
  const cwd = scratch();
  mkdirSync(join(cwd, 'plans'));
  for (const id of ['a', 'b']) writeFileSync(join(cwd, `plans/${id}.yaml`), plan(id));
  return cwd;
}

const states = (cwd: string): string[] =>
  ['a', 'b'].map((id) => {
    const text = readFileSync(join(cwd, `plans/${id}.yaml`), 'utf8');
    return text === plan(id) ? 'old' : text === fixed(plan(id)) ? 'new' : 'torn';
  });

const env = { PATH: process.env.PATH, HOME: '/nowhere', LC_ALL: 'C.UTF-8' };
const command = [process.execPath, bin, 'check', '--fix', '--lang', 'en', '--as-of', '2026-01-02'];

/** Runs the built program while the system does something to one of its calls. */
function struck(cwd: string, fault: string): { code: number | null; signal: string | null; stderr: string } {
  const words = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${fault.replace(/:.*/, '')}`, '-e', `inject=${fault}`, ...command];
  const { status, signal, stderr } = spawnSync('strace', words, { cwd, env, encoding: 'utf8', timeout: 25_000 });
  return { code: status, signal, stderr };
}

describe.skipIf(lacksStrace)('check --fix when the system strikes', () => {
  it.each([
    ['fsync', 1, ['old', 'old']],
    ['fsync', 2, ['old', 'old']],
    ['rename', 1, ['old', 'old']],
    ['rename', 2, ['new', 'old']],
    ['fsync', 3, ['new', 'new']],
  ])('killed at %s %i: every file is whole, and what is left is no plan', async (call, nth, expected) => {
    const cwd = place();
    expect(struck(cwd, `${call}:signal=SIGKILL:when=${nth}`)).toMatchObject({ signal: 'SIGKILL' });
    expect(states(cwd)).toEqual(expected);
    expect(readdirSync(join(cwd, 'plans')).filter((name) => /\.ya?ml$/.test(name))).toEqual(['a.yaml', 'b.yaml']);
    // The next one is told whose lock it is, and waits for nobody who is gone.
    const { code, stderr } = await planspor(['check', '--fix'], { cwd });
    expect(code).toBe(expected.includes('old') ? 2 : 0);
    if (code === 2) expect(stderr).toMatch(/plans\/[ab]\.yaml\.lock/);
  });

  it.each([
    ['rename:error=ENOSPC:when=1', ['old', 'old']],
    ['rename:error=EIO:when=2', ['new', 'old']],
    ['fsync:error=EIO:when=2', ['old', 'old']],
    ['fchmod:error=EPERM:when=1', ['old', 'old']],
  ])('%s: it says so, and leaves nothing behind', (fault, expected) => {
    const cwd = place();
    const { code, stderr } = struck(cwd, fault);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^planspor: plans\/[ab]\.yaml/m);
    expect(states(cwd)).toEqual(expected);
    expect(readdirSync(join(cwd, 'plans'))).toEqual(['a.yaml', 'b.yaml']);
  });
});

it('a disk that takes only half of a file keeps the old one', () => {
  const cwd = place();
  const { status, stderr } = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'sh', ...command], { cwd, env, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^planspor: plans\/a\.yaml/m);
  expect(states(cwd)).toEqual(['old', 'old']);
  expect(readdirSync(join(cwd, 'plans'))).toEqual(['a.yaml', 'b.yaml']);
});
