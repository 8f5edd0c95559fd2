import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CoverageResult } from '../../src/analysis/served.ts';
import { planspor, scratch } from './run.ts';

async function told(...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['coverage', ...argv]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

/** Reviewed by eye; run with `-u` after a change that is meant. */
describe('coverage of the real plans', () => {
  it.each(['da', 'en'])('on a terminal, in %s', async (lang) => {
    await expect(await told('--as-of', '2017-10-03', '--lang', lang, '--width', '100')).toMatchFileSnapshot(`golden/coverage-2017-${lang}.txt`);
  });

  it('of the agreement of 2023, with the principles that meetings without a day took up', async () => {
    await expect(await told('--plan', 'politisk-aftale-2023', '--as-of', '2040-01-01', '-f', 'markdown')).toMatchFileSnapshot('golden/coverage-2023.md');
  });

  it('agrees with the checks: no goal is named, and every target group of the plan is reached', async () => {
    const { plans } = JSON.parse(await told('--as-of', '2017-10-03', '-f', 'json')) as CoverageResult;
    expect(plans[0]?.silent.goals).toHaveLength(15);
    expect(plans[0]?.sides.groups.filter(({ by }) => by.length === 0)).toEqual([]);
    expect(plans[0]?.matrices.map(({ rows, columns }) => `${rows} ${columns}`)).toEqual(['groups areas']);
  });

  it('is a page with the picture of it, and a Word file', async () => {
    const folder = scratch();
    await told('--as-of', '2017-10-03', '-o', join(folder, 'c.html'), '-o', join(folder, 'c.docx'));
    expect(readFileSync(join(folder, 'c.html'), 'utf8')).toMatch(/<svg[^]*Virksomheder · C/);
  });
});
