import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { here, inProcess } from './in-process.ts';
import { isLong } from './long.ts';
import { peakOf } from './peak.ts';
import { day, readers } from './readers.ts';
import { row } from './threats.ts';

const many = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');

/** The least of two runs of all readers on a plan of so many lines, in milliseconds. */
async function timeOf(text: string, commands: readonly (readonly string[])[]): Promise<number> {
  const cwd = folderWith({ 'plans/plan.yaml': text });
  const times = [];
  for (let round = 0; round < 2; round += 1) {
    const started = performance.now();
    for (const words of commands) await inProcess([...words, ...day], cwd);
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

/** Twice as much takes less than three times as long; what is over in an instant is too short to compare. */
async function expectInProportion(make: (count: number) => string, count: number, commands: readonly (readonly string[])[]): Promise<void> {
  const [once, twice, fourTimes] = [await timeOf(make(count), commands), await timeOf(make(2 * count), commands), await timeOf(make(4 * count), commands)];
  expect({ once, twice, ratio: twice < 3 * once + 60 }).toMatchObject({ ratio: true });
  expect({ once, fourTimes, ratio: fourTimes < 9 * once + 120 }).toMatchObject({ ratio: true });
}

const plans: [name: string, make: (count: number) => string][] = [
  ['items', (count) => tenLines + many(count, (at) => `  - { id: i${at}, title: Nummer ${at}, owner: Skole ${at % 50}, deadline: 2026-06-01 }\n`)],
  ['items that follow each other', (count) => tenLines + many(count, (at) => `  - { id: i${at}, title: Nummer ${at}, after: ${at === 0 ? 'vandposter' : `i${at - 1}`} }\n`)],
  ['items in a circle', (count) => tenLines + many(count, (at) => `  - { id: i${at}, title: Nummer ${at}, after: i${(at + 1) % count} }\n`)],
  ['ids that stand twice', (count) => tenLines + many(count, (at) => `  - { id: i${at >> 1}, title: Nummer ${at} }\n`)],
  ['references that lead nowhere', (count) => tenLines + many(count, (at) => `  - { id: i${at}, title: Nummer ${at}, after: j${at} }\n`)],
  ['entries of one log', (count) => `${tenLines}    log:\n${many(count, (at) => `      - { on: 2026-04-${String((at % 28) + 1).padStart(2, '0')}, note: Nummer ${at} }\n`)}`],
  ['moved deadlines', (count) => `${tenLines}    log:\n${many(count, (at) => `      - { on: 2026-04-01, deadline: 2026-06-${String((at % 28) + 1).padStart(2, '0')}, reason: x, by: KL }\n`)}`],
  ['values of one KPI', (count) => `${tenLines}kpis:\n  - id: k\n    title: K\n    direction: up\n    values:\n${many(count, (at) => `      - { on: 2026-04-01, value: ${at} }\n`)}`],
  ['keys nobody knows', (count) => tenLines + many(count, (at) => `key${at}: x\n`)],
  ['lines with personal data', (count) => tenLines + many(count, (at) => `# ring 22 33 ${String(at % 90 + 10)} 55\n`)],
  ['ignore comments', (count) => tenLines + many(count, () => '# planspor-ignore no-deliverable: aftalt\n')],
];

describe('size', () => {
  it.each(plans)(row(14, '%s'), { retry: 2 }, async (_, make) => {
    await expectInProportion(make, isLong ? 300 : 60, isLong ? [['check'], ['status'], ['deadlines'], ['evaluate', '--year', '2026']] : [['check'], ['status']]);
  });

  it(row(14, 'references that lead nowhere, of which each is compared with everything that it may have meant'), { retry: 2 }, async () => {
    const make = (count: number): string => tenLines + many(count, (at) => `  - { id: i${at}, title: Nummer ${at}, after: j${at} }\n`) + many(count, (at) => `  - { id: k${at}, title: Nummer ${at}, after: sundere-skoledag-2026/j${at} }\n`);
    await expectInProportion(make, 120, [['check']]);
  });

  it(row(12, 'a limit that is asked before anything is read'), async () => {
    const cwd = folderWith({ 'plans/plan.yaml': '' });
    truncateSync(join(cwd, 'plans/plan.yaml'), 50 * 1024 * 1024);
    for (const words of readers) expect((await here([...words, ...day], { cwd })).code).toBe(words[0] === 'check' ? 1 : 2);
    const { megabytes, seconds } = peakOf(['check'], cwd);
    expect(seconds).toBeLessThan(2);
    expect(megabytes).toBeLessThan(150);
  });

  it(row(12, '3,000 items, and 200 files, in under five seconds and 512 MB'), () => {
    const items = folderWith({ 'plans/plan.yaml': plans[0]?.[1](3000) ?? '' });
    const files = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`plans/p${at}.yaml`, tenLines.replace('sundere-skoledag', `p${at}`)])));
    for (const cwd of [items, files]) {
      const { megabytes, seconds } = peakOf(['check', ...day], cwd);
      expect(seconds).toBeLessThan(5);
      expect(megabytes).toBeGreaterThan(20);
      expect(megabytes).toBeLessThan(512);
    }
  });
});

/** What a careless pattern tries in more ways than there are characters. */
const repeated = ['1 ', '22 ', '+45 ', '11-', '1.', 'a', 'a.', 'a@', 'a.b@', '@', ' ', ': ', '::', '##[', '# ', '- ', '**', '_', '`', '[', '](', '<', '&amp;', '|', '\\', '%', 'æ', '🎯', 'primo ', 'og ', 'den 1. ', 'uge ', '2026', '\u0301', 'planspor-ignore '];

describe('one long text', () => {
  it.each(repeated)(row(38, '%j again and again, in every field that is read for something'), { retry: 2 }, async (part) => {
    const text = (count: number): string => {
      const quoted = JSON.stringify(part.repeat(count));
      return tenLines.replace('Nye vandposter på alle skoler', quoted).replace('Skoleforvaltningen', quoted).replace('ultimo oktober 2026', quoted) + `    description: ${quoted}\n# ${part.repeat(count)}\nbackground: ${quoted}\n`;
    };
    const length = Math.ceil(6000 / part.length);
    const [once, fourTimes] = [await timeOf(text(length), [['check'], ['list']]), await timeOf(text(4 * length), [['check'], ['list']])];
    expect({ once, fourTimes, ratio: fourTimes < 9 * once + 150 }).toMatchObject({ ratio: true });
  });
});
