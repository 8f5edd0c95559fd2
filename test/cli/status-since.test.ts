import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StatusResult } from '../../src/analysis/status.ts';
import { planspor, scratch } from './run.ts';

const plan = (log = '', more = ''): string => `kind: plan
id: vand-2026
title: Vand
period: { from: 2026-01-01, to: 2026-12-31 }
${more}initiatives:
  - id: poster
    title: Vandposter
    owner: Byen
    deadline: 2026-09-30
    log:
      - { on: 2026-02-01, status: in-progress }
      - { on: 2026-03-15, known: 2026-05-01, note: Frosten kom }
${log}  - { id: kort, title: Kort, log: [{ on: 2026-02-01, status: done }] }
`;
const moved = '      - { on: 2026-06-01, deadline: 2026-11-30, reason: Frost, by: Byen }\n';

function folderWith(text: string): string {
  const cwd = scratch();
  mkdirSync(join(cwd, 'plans'));
  writeFileSync(join(cwd, 'plans/vand.yaml'), text);
  return cwd;
}

async function told(cwd: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['status', ...argv], { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const sinceOf = async (cwd: string, ...argv: string[]) => (JSON.parse(await told(cwd, ...argv, '-f', 'json')) as StatusResult).plans[0]?.since;

describe('since last time', () => {
  const cwd = folderWith(plan(moved));

  it('nobody says when that was, so there is no such chapter', async () => {
    expect(await sinceOf(cwd, '--as-of', '2026-07-01')).toBeNull();
    expect(await told(cwd, '--as-of', '2026-07-01', '--lang', 'da')).not.toContain('Siden sidst');
  });

  it.each([
    ['da', '## Siden sidst (1. april 2026)'],
    ['en', '## Since last time (1 April 2026)'],
  ])('one row for each item with everything that is new, in %s', async (lang, heading) => {
    const shown = await told(cwd, '--as-of', '2026-07-01', '--since', '2026-04-01', '--lang', lang, '-f', 'markdown');
    const chapter = shown.slice(shown.indexOf(heading)).split('\n## ')[0] ?? '';
    expect(chapter.split('\n').filter((line) => line.startsWith('| Vandposter') || line.startsWith('| Kort'))).toHaveLength(1);
    expect(chapter).toMatch(/2026-09-30 → 2026-11-30 \(61 (dage senere|days later), .*Frost, Byen\)/);
  });

  it('what was told later is news, although it is of a day before', async () => {
    expect((await sinceOf(cwd, '--as-of', '2026-07-01', '--since', '2026-04-01'))?.items[0]?.notes).toEqual([{ on: '2026-03-15', text: 'Frosten kom' }]);
    expect((await sinceOf(cwd, '--as-of', '2026-07-01', '--since', '2026-05-02'))?.items[0]?.notes).toEqual([]);
  });

  it('nothing new is said to be nothing', async () => {
    expect(await told(cwd, '--as-of', '2026-07-01', '--since', '2026-06-15', '--lang', 'da')).toContain('Intet nyt.');
  });

  it('was the day of the status report that was delivered last', async () => {
    const product = 'products: [{ id: s, kind: status, to: Byen, deadline: 2026-04-30, recurring: kvartalsvis, delivered: [{ on: 2026-04-28 }, { on: 2026-05-20 }] }]\n';
    const reported = folderWith(plan(moved, product));
    expect(await sinceOf(reported, '--as-of', '2026-07-01')).toMatchObject({ from: { asOf: '2026-05-20' }, items: [{ slip: { days: 61 } }] });
    expect(await sinceOf(reported, '--as-of', '2026-05-10')).toMatchObject({ from: { asOf: '2026-04-28' } });
    expect(await sinceOf(reported, '--as-of', '2026-04-28')).toBeNull();
    expect(await sinceOf(reported, '--as-of', '2026-07-01', '--since', '2026-03-01')).toMatchObject({ from: { asOf: '2026-03-01' } });
  });

  it('may be a git revision', async () => {
    const repository = folderWith(plan());
    const git = (...words: string[]): void => {
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], { cwd: repository, stdio: 'ignore' });
    };
    for (const words of [['init', '-q'], ['add', '.'], ['commit', '-qm', 'first']]) git(...words);
    writeFileSync(join(repository, 'plans/vand.yaml'), plan(moved));
    expect(await sinceOf(repository, '--as-of', '2026-07-01', '--since', 'HEAD')).toMatchObject({ from: { revision: 'HEAD' }, items: [{ slip: { to: { text: '2026-11-30' } } }] });
    expect(await told(repository, '--as-of', '2026-07-01', '--since', 'HEAD', '--lang', 'da')).toContain('Siden sidst (revisionen HEAD)');
  });

  it('is refused in one sentence', async () => {
    const refused = async (since: string): Promise<string> => {
      const { stdout, stderr, code } = await planspor(['status', '--as-of', '2026-07-01', `--since=${since}`, '--lang', 'en'], { cwd });
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      return stderr;
    };
    expect(await refused('2026-07-01')).toMatch(/is not before 2026-07-01/);
    expect(await refused('--output=x')).toMatch(/--since .*is not a revision/);
    expect(await refused('nosuch')).toMatch(/--since needs a git repository/);
  });
});
