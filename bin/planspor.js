#!/usr/bin/env node
'use strict';

const { build, load, purposeOf } = require('./load.js');

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
