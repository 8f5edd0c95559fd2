#!/usr/bin/env node
'use strict';

const { build, load, purposeOf } = require('./load.js');

/** More of them would be in each other's way, and each takes memory. */
const most = () => Math.min(require('node:os').availableParallelism(), 4) - 1;

/** Measured: with fewer groups of a hundred files for each, a thread is not warm before all is done. */
const worth = 30;

function start(job) {
  const { Worker } = require('node:worker_threads');
  let worker;
  // Where no thread may be begun, that is an answer too.
  const done = new Promise((resolve, reject) => {
    worker = new Worker(require.resolve('./thread.js'), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread ended without a word')));
  });
  return { done, end: () => void worker?.terminate() };
}

const program = load(purposeOf(process.argv.slice(2)));
if (program) {
  const { inputOf, main, streamOf } = program;
  const world = {
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    now: Date.now(),
    clock: Date.now,
    build,
    threads: { most, worth, start },
    stdin: inputOf(() => process.stdin),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
  };
  main(world).then((code) => {
    process.exitCode = code;
  });
} else {
  process.stderr.write('planspor: dist/ is missing. Run: npm run build\n');
  process.exitCode = 2;
}
