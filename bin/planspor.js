#!/usr/bin/env node
// The built program stands in dist/; `npm ci` builds it.

const { main, streamOf } = await import('../dist/main.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('planspor: dist/ is missing. Run: npm run build\n');
  process.exitCode = 2;
  return {};
});

if (main) {
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    now: Date.now(),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
  });
}
