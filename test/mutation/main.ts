import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Report, survivorsIn, tableOf } from './report.ts';

// Changes the source in small ways and looks whether a test notices: `npm run mutation -- src/model/time`, and
// `npm run mutation -- src/model/time test/model` for a first answer from some of the tests. All that it needs and
// leaves is in `.mutation`.

/** Fetched when it is first asked for; the first versions after these do not run on Node 20. */
const tool = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const home = '.mutation';
const stryker = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');

function isThere(): boolean {
  if (existsSync(stryker)) return true;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  // The project's own vitest is the one it drives: it is found above.
  const argv = ['install', '--prefix', home, '--legacy-peer-deps', '--save-exact', '--no-audit', '--no-fund', '--ignore-scripts', ...tool];
  return spawnSync('npm', argv, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

const patternOf = (place: string): string => (statSync(place).isDirectory() ? `${place.replace(/\/+$/, '')}/**/*.ts` : place);

/** Whether the run came to its end; each question keeps its own results, so that only what has changed runs again. */
function runs(places: readonly string[], tests: readonly string[], results: string): boolean {
  const argv = ['run', 'test/mutation/stryker.json', '--mutate', places.map(patternOf).join(','), '--incrementalFile', results];
  return spawnSync(process.execPath, [stryker, ...argv], { stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests.join(',') } }).status === 0;
}

const words = process.argv.slice(2);
const tests = words.filter((word) => word.startsWith('test/'));
const asked = words.filter((word) => !tests.includes(word));
const places = asked.length > 0 ? asked : ['src/model', 'src/analysis'];
const missing = places.filter((place) => !/^src\/(?:model|analysis)(?:\/|$)/.test(place) || !existsSync(place));
const question = [...places, ...tests].join('+').replaceAll('/', '-');
// A file's name has its limits.
const named = question.length > 100 ? `${question.slice(0, 80)}-${createHash('sha256').update(question).digest('hex').slice(0, 12)}` : question;
const results = join(home, `${named}.json`);

if (missing.length > 0) {
  process.stderr.write('usage: npm run mutation -- [a folder or file in src/model or src/analysis …] [a folder or file in test …]\n');
  process.exitCode = 2;
} else if (!isThere() || !runs(places, tests, results)) {
  process.exitCode = 1;
} else {
  const report = JSON.parse(readFileSync(results, 'utf8')) as Report;
  process.stdout.write(`\n${survivorsIn(report)}\n${tableOf(report)}`);
}
