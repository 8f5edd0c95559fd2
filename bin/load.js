'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const inDist = (name) => join(__dirname, '../dist', name);

/** The program, and packages that are too heavy for it: each is a bundle of its own, loaded when it is asked for. */
const bundles = { planspor: inDist('planspor.cjs'), docx: inDist('docx.cjs') };

/**
 * Compiled code that the build leaves beside a bundle. V8 knows its own version only: two releases of Node with the same
 * V8 take each other's code and fall over it.
 */
const compiledOf = (bundle) => bundle.replace(/\.cjs$/, `-${process.version}-${process.arch}.code`);

const loaded = new Map();

function loadBundle(name) {
  const known = loaded.get(name);
  if (known) return known;
  const file = bundles[name];
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const cachedData = existsSync(compiledOf(file)) ? readFileSync(compiledOf(file)) : undefined;
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  const bundle = { module, script };
  loaded.set(name, bundle);
  script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
  return bundle;
}

const requireFrom = (name) => (Object.hasOwn(bundles, name) ? loadBundle(name).module.exports : require(name));

/** What the built program exports; null when it has not been built. */
exports.load = () => (existsSync(bundles.planspor) ? loadBundle('planspor').module.exports : null);

exports.bundles = bundles;
exports.compiledOf = compiledOf;
exports.loaded = loaded;
