'use strict';

const { existsSync, mkdirSync, readFileSync, statSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { dirname, isAbsolute, join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// Inside docx something looks for a browser's storage, and Node from 25 on would warn people that they have none.
Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true, writable: true });

const inDist = (name) => join(__dirname, '../dist', name);

/** The program, and packages that are too heavy for it: each is a bundle of its own, loaded when it is asked for. */
const bundles = { planspor: inDist('planspor.cjs'), docx: inDist('docx.cjs') };

/** What is asked for most has compiled code with nothing in it that it does not run; the rest shares one. */
const purposes = ['help', 'check', 'status', 'rest'];

/** A bundle that only some runs ask for has its code among the rest. */
const purposeWith = (name, purpose) => (name === 'planspor' ? purpose : 'rest');

function purposeOf(argv) {
  const command = argv.find((word) => !word.startsWith('-'));
  if (command === undefined) return 'help';
  return purposes.includes(command) ? command : 'rest';
}

/**
 * Compiled code that the build leaves beside a bundle. V8 knows its own version only: two releases of Node with the same
 * V8 take each other's code and fall over it.
 */
const compiledOf = (bundle, purpose) => bundle.replace(/\.cjs$/, `-${purpose}-${process.version}-${process.arch}.code`);

/** Before the code stand the checksums of the bundle and of the code: V8 believes what it is given, and falls over what is damaged. */
const HEADER = 16;

const sealOf = (source, code) => [crc32(source), crc32(code)];

function sealed(source, code) {
  const header = Buffer.alloc(HEADER);
  sealOf(source, code).forEach((sum, position) => header.writeUInt32LE(sum, position * 4));
  return Buffer.concat([header, code]);
}

/** The code in a file, unless it is missing, damaged, unreadable or of another bundle. */
function unsealed(source, file) {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(HEADER);
    return sealOf(source, code).every((sum, position) => sum === bytes.readUInt32LE(position * 4)) ? code : undefined;
  } catch {
    return undefined;
  }
}

const loaded = new Map();

function loadBundle(name, purpose) {
  const known = loaded.get(name);
  if (known) return known;
  const file = bundles[name];
  const source = readFileSync(file);
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source.latin1Slice()}\n})`;
  const cachedData = unsealed(source, compiledOf(file, purposeWith(name, purpose)));
  const script = new Script(wrapped, { filename: file, cachedData });
  const module = { exports: {} };
  const bundle = { module, script, source };
  loaded.set(name, bundle);
  const requireFrom = (other) => (Object.hasOwn(bundles, other) ? loadBundle(other, purpose).module.exports : require(other));
  script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
  return bundle;
}

/** Where programs keep what they can make again; undefined where nobody says. A relative path would lie among the plans. */
function cachesOf({ HOME, LOCALAPPDATA, XDG_CACHE_HOME }, platform) {
  const usual = platform === 'win32' ? LOCALAPPDATA : HOME && join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache');
  return [XDG_CACHE_HOME, usual].find((folder) => folder && isAbsolute(folder));
}

function isOurs(folder) {
  const stats = statSync(folder);
  return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}

/**
 * Lets Node keep compiled code in a folder of the person's own: whoever may write there decides what we run, and the
 * temporary folder that Node would choose is everybody's. Each folder is made by itself, for Node never comes back
 * from a path that cannot be made. Where anything is in the way, there is no cache.
 */
function keepCompiled(env, platform) {
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const caches = cachesOf(env, platform);
    if (!caches || !isOurs(existsSync(caches) ? caches : dirname(caches))) return;
    const folder = join(caches, 'planspor-compiled');
    for (const one of [caches, folder]) if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
    if (isOurs(folder)) enableCompileCache(folder);
  } catch {
    // The program runs without it.
  }
}

/** The program as it stood just before Node loaded it by itself. */
let before;

/**
 * What the built program exports; null when it has not been built. As it comes from a registry it has no compiled code:
 * then Node keeps some itself, where it can.
 */
exports.load = (purpose) => {
  if (!existsSync(bundles.planspor)) return null;
  if (!enableCompileCache || existsSync(compiledOf(bundles.planspor, purpose))) return loadBundle('planspor', purpose).module.exports;
  keepCompiled(process.env, process.platform);
  if (purpose !== 'help') before = readFileSync(bundles.planspor);
  return require(bundles.planspor);
};

/** What the running program is, told from its code; undefined where its file is another by now, as in the middle of an installation. */
exports.build = () => {
  const source = loaded.get('planspor')?.source ?? (before?.equals(readFileSync(bundles.planspor)) ? before : undefined);
  return source && require('node:crypto').createHash('sha256').update(source).digest('hex');
};

exports.bundles = bundles;
exports.compiledOf = compiledOf;
exports.loadBundle = loadBundle;
exports.loaded = loaded;
exports.purposeOf = purposeOf;
exports.purposes = purposes;
exports.sealed = sealed;
