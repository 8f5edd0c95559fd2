import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeadlinesResult } from '../../src/analysis/deadlines.ts';
import type { StatusResult } from '../../src/analysis/status.ts';
import { writeGenerated } from '../bench/generate.ts';
import { plansLedTo } from './folded-page.ts';
import { bin, planspor, scratch } from './run.ts';

const folder = scratch();
const asOf = ['--as-of', '2026-09-15'] as const;
const workspace = (plans: number): string => join(folder, `plans-${plans}`);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

beforeAll(() => {
  for (const plans of [2, 5, 15]) writeGenerated(workspace(plans), { plans });
});

async function jsonOf<Result>(command: string, plans: number): Promise<Result> {
  const { stdout } = await planspor([command, workspace(plans), ...asOf, '-f', 'json']);
  return JSON.parse(stdout) as Result;
}

describe('a status over many plans', () => {
  it('adds the plans up by programme and by organisation, and loses none', async () => {
    const { plans, portfolio } = await jsonOf<StatusResult>('status', 15);
    expect(portfolio?.plans.map(({ ref, light }) => [ref, light])).toEqual(plans.map(({ id, light }) => [id, light]));
    for (const groups of [portfolio?.programmes ?? [], portfolio?.organisations ?? []]) {
      expect(groups.length).toBeGreaterThan(1);
      expect(sum(groups.map((group) => group.plans))).toBe(plans.length);
      expect(sum(groups.map((group) => group.initiatives))).toBe(sum(plans.map(({ counts }) => counts.initiatives)));
      expect(sum(groups.map((group) => group.notReported))).toBe(sum(plans.map(({ gaps }) => gaps.notReported.length)));
      expect(sum(groups.map(({ byLight }) => byLight.red))).toBe(plans.filter(({ light }) => light === 'red').length);
    }
    expect(portfolio?.organisations.map(({ title }) => title)).toContain('Aarhus Kommune');
  });

  it('of one or two plans there is none', async () => {
    expect((await jsonOf<StatusResult>('status', 2)).portfolio).toBeNull();
    expect((await planspor(['status', workspace(2), ...asOf])).stdout).not.toContain('Porteføljen');
  });

  it('of a few the chapters follow the overview', async () => {
    const { stdout } = await planspor(['status', workspace(5), ...asOf, '-f', 'markdown']);
    expect(stdout.indexOf('## Porteføljen')).toBeLessThan(stdout.indexOf('## Handleplan 2026'));
    expect(stdout.match(/^### Afvigelser/gm)).toHaveLength(4);
  });

  it.each([['da', '--plan og dens id'], ['en', '--plan and its id']])('a terminal shows the overview, and says in %s where the chapters are', async (lang, hint) => {
    const { stdout } = await planspor(['status', workspace(15), ...asOf, '--lang', lang]);
    expect(stdout).toContain('(handleplan-2026-00002)');
    expect(stdout).not.toMatch(/^(Afvigelser|Deviations)$/m);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(hint);
  });

  it('a page folds the chapters, each with an id of its own that the overview leads to', async () => {
    const file = join(folder, 'status.html');
    await planspor(['status', workspace(15), ...asOf, '-o', file]);
    const page = readFileSync(file, 'utf8');
    expect(plansLedTo(page)).toHaveLength(12);
    expect(page.match(/<details class="part">/g)).toHaveLength(12);
  });
});

describe('deadlines over many plans', () => {
  it('count what the list holds', async () => {
    const { portfolio, overdue, dueSoon } = await jsonOf<DeadlinesResult>('deadlines', 15);
    const ofPlans = (entries: DeadlinesResult['overdue']): number => entries.filter(({ ref }) => ref.startsWith('handleplan')).length;
    expect(sum(portfolio?.plans.map((plan) => plan.overdue) ?? [])).toBe(ofPlans(overdue));
    expect(sum(portfolio?.programmes.map((group) => group.dueSoon) ?? [])).toBe(ofPlans(dueSoon));
    expect(portfolio?.within).toBe(30);
  });

  it('a terminal shows the overview, a page the entries too', async () => {
    const { stdout } = await planspor(['deadlines', workspace(15), ...asOf]);
    expect(stdout).toContain('12 planer');
    expect(stdout).not.toMatch(/^Overskredet$/m);
    const page = (await planspor(['deadlines', workspace(15), ...asOf, '-f', 'html'])).stdout;
    expect(page).toContain('<details class="part"><summary><h2>Overskredet</h2>');
  });
});

/** 300 in CI, where it is to be fast; `BIG_WORKSPACE=10000` for the size that counts. */
const many = Number(process.env.BIG_WORKSPACE ?? 300);
/** Milliseconds that a run over many plans may take on a busy machine. */
const patience = 60_000 + many * 60;

describe(`a workspace of ${many} plans`, () => {
  const file = join(folder, 'many.ndjson');
  beforeAll(() => writeGenerated(workspace(many), { plans: many }));

  it('is exported without a word', async () => {
    expect(await ended(['export', workspace(many), ...asOf, '-o', file])).toMatchObject({ code: 0, stderr: '' });
  }, patience);

  it('is asked by DuckDB for what the README says', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const sql = (/```sql\n-- DuckDB\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').replace('plans.ndjson', file);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    connection.closeSync();
    instance.closeSync();
    expect(rows.length).toBeGreaterThan(5);
    const { stdout } = await planspor(['status', workspace(15), ...asOf, '-f', 'json']);
    const { portfolio } = JSON.parse(stdout) as StatusResult;
    // The first fifteen plans are the same at every size.
    const aarhus = portfolio?.organisations.find(({ title }) => title === 'Aarhus Kommune');
    if (many <= 300) expect(rows.find(({ organisation }) => organisation === 'Aarhus Kommune')).toMatchObject({ plans: String(aarhus?.plans), overdue: String(aarhus?.overdue) });
  }, patience);

  it('gives the rows that it gives plan by plan', async () => {
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
    const one = join(folder, 'one.ndjson');
    expect(await ended(['export', workspace(many), ...asOf, '--plan', 'handleplan-2026-00002', '-o', one])).toMatchObject({ code: 0 });
    const all = new Set(rows);
    expect(readFileSync(one, 'utf8').trimEnd().split('\n').filter((row) => !all.has(row))).toEqual([]);
    const plans = rows.filter((row) => row.startsWith('{"row":"plan"'));
    expect(plans).toHaveLength(many);
  }, patience);

  it('is left as it was, with nothing beside it, when it is interrupted', async () => {
    const out = join(folder, 'interrupted');
    const before = readdirSync(folder).toSorted();
    const ran = await ended(['export', workspace(many), ...asOf, '-o', `${out}.ndjson`], 400);
    expect(ran.code === 130 || ran.signal === 'SIGINT').toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(before);
  }, patience);
});

function ended(argv: readonly string[], interruptAfter?: number): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter);
    child.on('error', fail).on('close', (code, signal) => done({ code, signal, stderr }));
  });
}
