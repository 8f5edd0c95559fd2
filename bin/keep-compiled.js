'use strict';

// A step of the build: runs what people run most, and keeps the code that V8 compiled for it.

const { execFileSync } = require('node:child_process');
const { readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { bundles, compiledOf, loadBundle, loaded, purposes, sealed } = require('./load.js');

const nowhere = { isTTY: false, columns: undefined, colors: 0, write: () => Promise.resolve() };
const onTerminal = { ...nowhere, isTTY: true, columns: 80, colors: 1 };

const day = ['--as-of', '2017-10-03'];
const runs = {
  help: [['--help']],
  check: [['check', 'plans', ...day]],
  status: [['status', 'plans', ...day]],
  rest: [['deadlines', 'plans', ...day], ['evaluate', 'plans', '--year', '2017', '--as-of', '2018-03-01', '--format', 'docx']],
};

/** What one purpose runs, in a process of its own: V8 keeps everything that it has compiled. */
async function keep(purpose) {
  const { main } = loadBundle('planspor', purpose).module.exports;
  for (const stdout of [nowhere, onTerminal]) {
    for (const argv of runs[purpose]) await main({ argv, cwd: join(__dirname, '..'), env: {}, now: Date.now(), stdout, stderr: nowhere });
  }
  for (const [name, { script, source }] of loaded) writeFileSync(compiledOf(bundles[name], purpose), sealed(source, script.createCachedData()));
}

function keepAll() {
  // esbuild escapes every letter outside ASCII but those in regular expressions, and bundles are read byte by byte.
  for (const file of Object.values(bundles)) {
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
  }
  const dist = dirname(bundles.planspor);
  for (const name of readdirSync(dist)) if (name.endsWith('.code')) rmSync(join(dist, name));
  for (const purpose of purposes) execFileSync(process.execPath, [__filename, purpose], { stdio: 'inherit' });
}

const [, , purpose] = process.argv;
if (purpose === undefined) keepAll();
else void keep(purpose);
