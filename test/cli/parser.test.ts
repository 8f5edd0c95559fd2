import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planspor, scratch } from './run.ts';

const day = ['--as-of', '2017-10-03', '--format', 'json'];

test('--parser yaml gives what the fast reader gives', async () => {
  const fast = await planspor(['check', 'plans', ...day]);
  expect(JSON.parse(fast.stdout)).toMatchObject({ summary: { files: 5 } });
  expect(await planspor(['check', 'plans', ...day, '--parser', 'fast'])).toEqual(fast);
  expect(await planspor(['check', 'plans', ...day, '--parser', 'yaml'])).toEqual(fast);
});

test('--parser yaml gives the same of files with mistakes', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'a.yaml'), 'kind: plan\nid: a\nid: b\ntitle: Læseadgang: til post\n');
  writeFileSync(join(folder, 'b.yaml'), 'kind: plan\nid: b\ntitel: x # planspor-ignore unknown-key: later\nnumber: 010\nperiod: { from: 2017-02-30, to: }\n');
  const fast = await planspor(['check', '.', ...day], { cwd: folder });
  expect(fast.code).toBe(1);
  expect(await planspor(['check', '.', ...day, '--parser', 'yaml'], { cwd: folder })).toEqual(fast);
});

test('another parser is refused', async () => {
  expect(await planspor(['check', 'plans', '--parser', 'yml', '--lang', 'en'])).toMatchObject({ code: 2, stderr: expect.stringContaining('yaml') });
});
