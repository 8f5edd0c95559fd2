'use strict';

// A step of the build: runs what people run most, and keeps the code that V8 compiled for it.

const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { bundles, compiledOf, load, loaded } = require('./load.js');

// esbuild escapes every letter outside ASCII but those in regular expressions, and bundles are read byte by byte.
for (const file of Object.values(bundles)) {
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

const nowhere = { isTTY: false, columns: undefined, colors: 0, write: () => Promise.resolve() };
const onTerminal = { ...nowhere, isTTY: true, columns: 80, colors: 1 };

async function keep() {
  for (const file of Object.values(bundles)) rmSync(compiledOf(file), { force: true });
  const { main } = load();
  const run = (stdout, ...argv) =>
    main({ argv, cwd: join(__dirname, '..'), env: {}, now: Date.now(), stdout, stderr: nowhere });
  for (const stdout of [nowhere, onTerminal]) {
    await run(stdout, '--help');
    await run(stdout, 'check', 'plans', '--as-of', '2017-10-03');
    await run(stdout, 'status', 'plans', '--as-of', '2017-10-03');
    await run(stdout, 'deadlines', 'plans', '--as-of', '2017-10-03');
  }
  await run(nowhere, 'evaluate', 'plans', '--year', '2017', '--as-of', '2018-03-01', '--format', 'docx');
  for (const [name, { script }] of loaded) writeFileSync(compiledOf(bundles[name]), script.createCachedData());
}

void keep();
