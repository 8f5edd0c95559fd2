import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';

// Runs the whole suite, nothing skipped, on each Node that is supported: `npm run test:nodes`. Each comes from the npm
// package `node`, and stays in npm's cache.

const supported = ['20.19.0', '22.23.3', '24.21.0', '26.10.0'] as const;
type Version = (typeof supported)[number];

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; message: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Where npm has put a version of Node. */
const nodeOf = (version: Version): string =>
  execFileSync('npx', ['--yes', '--package', `node@${version}`, '--', 'node', '--print', 'process.execPath'], { encoding: 'utf8' }).trim();

/** V8 keeps compiled code for itself alone, so that each Node makes its own before it is tested. */
const keepCompiled = (node: string): void => void execFileSync(node, ['bin/keep-compiled.js'], { stdio: ['ignore', 'ignore', 'inherit'] });

/** Names of what failed, with those files that could not be run at all. */
const failuresIn = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    if (failed.length === 0 && status === 'failed') return [`${name}: ${message}`];
    return failed.map((one) => `${name}: ${one}`);
  });

/** One line about one version; whether all passed. What the suite printed is left beside the build. */
async function passesOn(version: Version, filters: readonly string[]): Promise<boolean> {
  const node = nodeOf(version);
  const [report, log] = [`dist/node-${version}.json`, `dist/node-${version}.log`];
  rmSync(report, { force: true });
  keepCompiled(node);
  const output = openSync(log, 'w');
  const started = Date.now();
  const suite = spawn(node, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...filters], {
    // Tests find this Node by its name as well.
    env: { ...process.env, CI: 'true', CI_REPORT: report, PATH: [dirname(node), process.env.PATH].join(delimiter) },
    stdio: ['ignore', output, output],
  });
  const [status] = (await once(suite, 'close')) as [number | null];
  closeSync(output);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  try {
    const counted = JSON.parse(readFileSync(report, 'utf8')) as Report;
    say(`Node ${version}: ${counted.numPassedTests} passed, ${counted.numFailedTests} failed, ${counted.numPendingTests} skipped in ${minutes} min`);
    for (const failure of failuresIn(counted)) say(`  ${failure}`);
  } catch {
    say(`Node ${version}: the suite ended without a result`);
  }
  if (status !== 0) say(`  see ${log}`);
  return status === 0;
}

const words = process.argv.slice(2);
const isNumber = (word: string): boolean => /^\d/.test(word);
const asked = words.filter(isNumber);
const versions = supported.filter((version) => asked.length === 0 || asked.some((one) => `${version}.`.startsWith(`${one}.`)));
const unknown = asked.filter((one) => !supported.some((version) => `${version}.`.startsWith(`${one}.`)));

if (unknown.length > 0) {
  process.stderr.write(`usage: npm run test:nodes -- [${supported.join('] [')}] [test file …]\n`);
  process.exitCode = 2;
} else {
  // The suite is interrupted together with this; the build has still to be put back.
  let interrupted = false;
  process.on('SIGINT', () => (interrupted = true));
  try {
    for (const version of versions) if (interrupted || !(await passesOn(version, words.filter((word) => !isNumber(word))))) process.exitCode = 1;
  } finally {
    keepCompiled(process.execPath);
  }
}
