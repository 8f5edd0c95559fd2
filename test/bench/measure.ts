import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command as one process: the program and its arguments. */
export interface Command {
  argv: readonly string[];
  cwd?: string;
}

/** What a run took, in milliseconds. */
export interface Run {
  wall: number;
  /** Processor time of the program and its children: what others do on the machine is not in it. */
  cpu: number;
  code: number | null;
}

// The shell adds up what its children used, and gives it on the second line; bash to the millisecond.
const timed = '"$@" >/dev/null 2>&1; code=$?; times; exit $code';
const shell = spawnSync('bash', ['--version'], { stdio: 'ignore' }).status === 0 ? 'bash' : 'sh';

export function run({ argv, cwd = process.cwd() }: Command): Run {
  const began = performance.now();
  const { stdout, status } = spawnSync(shell, ['-c', timed, shell, ...argv], { cwd, encoding: 'utf8' });
  const wall = performance.now() - began;
  const [user = 0, system = 0] = (stdout.trim().split('\n').at(-1) ?? '').split(' ').map(millisecondsOf);
  return { wall, cpu: user + system, code: status };
}

/** "1m2.345s". */
function millisecondsOf(text: string): number {
  const [, minutes = '0', seconds = '0'] = /^(\d+)m([\d.]+)s$/.exec(text.trim().replace(',', '.')) ?? [];
  return Number(minutes) * 60_000 + Number(seconds) * 1000;
}

/** The most memory that a program of Node had at one time, in MiB; null for other programs. */
export function peakOf({ argv, cwd = process.cwd() }: Command, scratch: string): number | null {
  const told = join(scratch, 'peak.txt');
  const hook = join(scratch, 'peak.cjs');
  rmSync(told, { force: true });
  writeFileSync(hook, `process.on('exit', () => require('node:fs').appendFileSync(${JSON.stringify(told)}, process.resourceUsage().maxRSS + '\\n'));\n`);
  spawnSync(argv[0] ?? '', argv.slice(1), { cwd, stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: `--require ${hook}` } });
  try {
    return Math.max(...readFileSync(told, 'utf8').trim().split('\n').map(Number)) / 1024;
  } catch {
    return null;
  }
}

export interface Ratio {
  median: number;
  least: number;
  most: number;
}

export interface Compared {
  /** Medians of wall time, in milliseconds. */
  ours: number;
  theirs: number;
  /** Ours through theirs, pair by pair: of wall time and of processor time. */
  ratio: Ratio;
  cpu: Ratio;
  /** Of the last runs: a comparison with something that failed says nothing. */
  codes: [ours: number | null, theirs: number | null];
}

/** Two commands in turn, after one run of each that does not count; the one that begins changes from pair to pair. */
export function compare(ours: Command, theirs: Command, pairs: number): Compared {
  run(ours);
  run(theirs);
  const runs = Array.from({ length: pairs }, (_, at) => {
    if (at % 2 === 0) return { a: run(ours), b: run(theirs) };
    const b = run(theirs);
    return { a: run(ours), b };
  });
  const last = runs.at(-1);
  return {
    ours: median(runs.map(({ a }) => a.wall)),
    theirs: median(runs.map(({ b }) => b.wall)),
    ratio: ratioOf(runs.map(({ a, b }) => a.wall / b.wall)),
    cpu: ratioOf(runs.map(({ a, b }) => a.cpu / b.cpu)),
    codes: [last?.a.code ?? null, last?.b.code ?? null],
  };
}

export const ratioOf = (ratios: readonly number[]): Ratio => ({ median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) });

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
