import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Selection, selections } from './selections.ts';
import { type Row, tableOf } from './table.ts';

const names = Object.keys(selections) as Selection[];
const asked = process.argv.slice(2);
const smoke = asked.includes('--smoke');
const pairs = Number(asked.find((one) => one.startsWith('--pairs='))?.slice('--pairs='.length) ?? (smoke ? 1 : 9));
const words = asked.filter((one) => !one.startsWith('--'));
const wrong = words.find((one) => !names.some((name) => name === one));

if (wrong !== undefined || !(pairs >= 1)) {
  process.stderr.write(`usage: npm run bench -- [${names.join('] [')}] [--pairs=9] [--smoke]\n`);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'planspor-bench-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  const rows: Row[] = [];
  for (const name of names) {
    if (words.length > 0 && !words.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    const measuredRows = selections[name]({ scratch, pairs, smoke });
    if (measuredRows.length === 0) process.stderr.write(`${name}: left out, for what it is compared with is not here\n`);
    rows.push(...measuredRows);
  }
  process.stdout.write(tableOf(rows));
}
