import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphs, partsOf, body } from '../render/docx/word.ts';
import { planspor, scratch } from './run.ts';

const folder = scratch();

async function written(argv: readonly string[], env: Record<string, string> = {}): Promise<Buffer> {
  const file = join(folder, 'report.docx');
  expect(await planspor([...argv, '--lang', 'da', '-o', file], { env })).toMatchObject({ stdout: '', stderr: '' });
  return readFileSync(file);
}

describe('a report in Word', () => {
  it.each([
    ['evaluate', 'plans', '--year', '2017', '--as-of', '2018-03-01'],
    ['status', 'plans', '--as-of', '2017-10-03'],
  ])('of %s is the same bytes under every time zone and locale', async (...argv) => {
    const first = await written(argv, { TZ: 'Europe/Copenhagen', LANG: 'da_DK.UTF-8' });
    for (const TZ of ['Pacific/Apia', 'America/New_York', 'Asia/Kolkata']) {
      expect((await written(argv, { TZ, LANG: 'de_DE.UTF-8' })).equals(first)).toBe(true);
    }
  });

  it.each([
    ['deadlines', 'plans', '--as-of', '2017-10-03'],
    ['plan', 'plans', '--as-of', '2017-10-03'],
    ['list', 'plans', '--as-of', '2017-10-03'],
    ['show', 'handlingsplan-2017/bo-a1', 'plans', '--as-of', '2017-10-03'],
  ])('of %s begins with its title', async (...argv) => {
    expect(paragraphs(body(partsOf(await written(argv))))[0]).toMatchObject({ style: 'Title', text: expect.stringMatching(/\S/) as string });
  });
});
