import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompareResult } from '../../src/analysis/compare.ts';
import { writeGenerated } from '../bench/generate.ts';
import { plansLedTo } from './folded-page.ts';
import { repositories } from './repository.ts';
import { bin, planspor, scratch } from './run.ts';

const national = join(import.meta.dirname, 'national/plans');
const days = ['--from', '2026-04-01', '--as-of', '2026-06-01'] as const;

async function told(folder: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['compare', folder, ...argv]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const dataOf = async (folder: string, ...argv: string[]): Promise<CompareResult> => JSON.parse(await told(folder, ...argv, '-f', 'json')) as CompareResult;

describe('some plans between two days', () => {
  /** Reviewed by eye; run with `-u` after a change that is meant. */
  it.each(['da', 'en'])('on a terminal, in %s', async (lang) => {
    await expect(await told(national, ...days, '--lang', lang)).toMatchFileSnapshot(`golden/compare-national-${lang}.txt`);
  });

  it('tells which plan slipped, which stands still though its light has turned, which moved and which is new', async () => {
    const { portfolio } = await dataOf(national, ...days);
    expect(portfolio?.plans).toMatchObject([
      { ref: 'nordby-borgere', motion: 'moving', lightBefore: 'green', light: 'red', later: 1, worse: 1, finished: 0 },
      { ref: 'nordby-erhverv', motion: 'still', lightBefore: 'green', light: 'yellow', later: 0, worse: 1, still: 1 },
      { ref: 'sydby-skoler', motion: 'new', still: 0 },
      { ref: 'sydby', motion: 'moving', finished: 1, changed: 1, worse: 0 },
    ]);
    expect(portfolio?.organisations).toMatchObject([{ title: 'Nordby Kommune', plans: 2, later: 1, worse: 2, still: 1 }, { title: 'Sydby Kommune', plans: 2, finished: 1, still: 0 }]);
  });

  it('what is finished is not standing still, and an expectation later than the deadline has slipped', async () => {
    const folder = join(scratch(), 'plans');
    cpSync(national, folder, { recursive: true });
    const change = (name: string, from: string, to: string): void => {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, name), text.replace(from, to));
    };
    change('nordby-erhverv.yaml', 'on: 2026-02-01, status: in-progress', 'on: 2026-02-01, status: done');
    change('sydby.yaml', 'on: 2026-05-15, status: done', 'on: 2026-05-15, forecast: 2026-12-20');
    const { portfolio } = await dataOf(folder, ...days);
    const plan = (id: string) => portfolio?.plans.find(({ ref }) => ref === id);
    expect(plan('nordby-erhverv')).toMatchObject({ motion: 'at-rest', still: 0 });
    expect(plan('sydby')).toMatchObject({ motion: 'moving', later: 1 });
  });

  it('there is no portfolio of two plans', async () => {
    expect((await dataOf(national, ...days, '--plan', 'sydby', '--plan', 'nordby-borgere')).portfolio).toBeNull();
  });
});

describe('between revisions', () => {
  const { folder, git } = repositories();

  it('a plan that has been deleted is told to be gone, with its owner', async () => {
    const cwd = join(folder, 'country');
    cpSync(national, join(cwd, 'plans'), { recursive: true });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'first');
    rmSync(join(cwd, 'plans/sydby.yaml'));
    const { stdout } = await planspor(['compare', '--from', 'HEAD', '--as-of', '2026-06-01', '-f', 'json'], { cwd });
    const { portfolio } = JSON.parse(stdout) as CompareResult;
    expect(portfolio?.plans.find(({ ref }) => ref === 'sydby')).toMatchObject({ motion: 'gone', light: null, owner: ['Sydby Kommune'] });
  });
});

describe('many plans between two days', () => {
  const folder = scratch();
  const workspace = join(folder, 'plans');
  writeGenerated(workspace, { plans: 15 });
  const between = ['--from', '2026-06-01', '--as-of', '2026-09-15'] as const;

  it('a terminal shows the overview alone, those with most slipped deadlines first', async () => {
    const text = await told(workspace, ...between);
    expect(text).toContain('12 planer');
    expect(text).not.toMatch(/^ *Frister$/m);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('--plan og dens id');
    const { portfolio } = await dataOf(workspace, ...between);
    const most = Math.max(...(portfolio?.plans.map(({ later }) => later) ?? []));
    const first = /\((handleplan-[\d-]+)\)/.exec(text)?.[1];
    expect(portfolio?.plans.find(({ ref }) => ref === first)?.later).toBe(most);
  });

  it('a page folds the plans that have changed, and leads to them', async () => {
    const file = join(folder, 'compare.html');
    await told(workspace, ...between, '-o', file);
    const page = readFileSync(file, 'utf8');
    expect(plansLedTo(page)).toHaveLength(12);
  });

  it.each(['compare', 'coverage'])('%s that is interrupted leaves nothing behind, and says nothing where no terminal is', async (command) => {
    writeGenerated(join(folder, 'many'), { plans: 300 });
    const before = readdirSync(folder).toSorted();
    const words = [command, join(folder, 'many'), ...(command === 'compare' ? between : between.slice(2)), '-o', join(folder, 'interrupted.html')];
    const ran = await new Promise<{ code: number | null; signal: string | null; stderr: string }>((done, fail) => {
      const child = spawn(process.execPath, [bin, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      setTimeout(() => child.kill('SIGINT'), 400);
      child.on('error', fail).on('close', (code, signal) => done({ code, signal, stderr }));
    });
    expect(ran.code === 130 || ran.signal === 'SIGINT').toBe(true);
    expect(ran.stderr).toBe('');
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });
});
