'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const program = join(__dirname, '../dist/planspor.cjs');

/** Compiled code that the build leaves beside the program. V8 ignores it when it comes from another version. */
const compiled = join(__dirname, '../dist/planspor.code');

/** The built program: what it exports, and the script it was loaded from. Null when it has not been built. */
exports.load = () => {
  if (!existsSync(program)) return null;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(program, 'latin1')}\n})`;
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(source, { filename: program, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, program, dirname(program));
  return { ...module.exports, script };
};

exports.compiled = compiled;
exports.program = program;
