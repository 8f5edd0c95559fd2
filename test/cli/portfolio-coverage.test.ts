import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CoverageResult } from '../../src/analysis/served.ts';
import { writeGenerated } from '../bench/generate.ts';
import { plansLedTo } from './folded-page.ts';
import { planspor, scratch } from './run.ts';

const national = join(import.meta.dirname, 'national/plans');

async function told(folder: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['coverage', folder, ...argv]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const dataOf = async (folder: string, ...argv: string[]): Promise<CoverageResult> => JSON.parse(await told(folder, ...argv, '-f', 'json')) as CoverageResult;

describe('coverage of some plans', () => {
  /** Reviewed by eye; run with `-u` after a change that is meant. */
  it.each(['da', 'en'])('on a terminal, in %s', async (lang) => {
    await expect(await told(national, '--as-of', '2026-06-01', '--lang', lang)).toMatchFileSnapshot(`golden/coverage-national-${lang}.txt`);
  });

  it('adds up by plan what nothing serves, and says nothing of what a plan does not tell', async () => {
    const { portfolio } = await dataOf(national, '--as-of', '2026-06-01');
    expect(portfolio?.plans).toMatchObject([
      { ref: 'nordby-borgere', initiatives: 2, unservedGoals: 0, unservedGroups: 1, withoutGoal: 1, withoutGroup: 1 },
      { ref: 'nordby-erhverv', unservedGoals: null, unservedGroups: 0, withoutGoal: 1 },
      { ref: 'sydby-skoler', unservedGoals: null, unservedGroups: null, unservedAreas: null },
      { ref: 'sydby', unservedGoals: 0, unservedGroups: 1 },
    ]);
    expect(portfolio?.organisations).toMatchObject([{ title: 'Nordby Kommune', plans: 2, unservedGroups: 1 }, { title: 'Sydby Kommune', plans: 2, unservedGroups: 1 }]);
  });

  it('tells of each shared thing which plans serve it, the whole by its parts, and which only name it', async () => {
    const { portfolio } = await dataOf(national, '--as-of', '2026-06-01');
    expect(portfolio?.targetGroups).toMatchObject([
      { text: 'Borgere', named: 0, plans: ['nordby-borgere', 'sydby'], initiatives: 2, holes: [] },
      { text: 'Ældre', named: 1, plans: ['nordby-borgere'], initiatives: 1, holes: [] },
      { text: 'Unge', named: 2, plans: ['sydby'], holes: ['nordby-borgere'], byProgramme: [{ programme: 'faelles/digitalt-med', plans: 1 }] },
      { text: 'Virksomheder', named: 2, plans: ['nordby-erhverv'], holes: ['sydby'], byProgramme: [{ programme: null, plans: 1 }] },
    ]);
    expect(portfolio?.goals).toMatchObject([{ text: 'Hjælp er let at finde', plans: ['nordby-borgere'] }, { text: 'Breve er til at forstå', plans: [], initiatives: 0 }]);
  });

  it('there is no portfolio of two plans, and the rest is as it was', async () => {
    const result = await dataOf(national, '--as-of', '2026-06-01', '--plan', 'sydby', '--plan', 'nordby-borgere');
    expect(result.portfolio).toBeNull();
    expect(Object.keys(result)).toEqual(['schemaVersion', 'asOf', 'plans', 'principles', 'portfolio']);
  });
});

describe('coverage of many plans', () => {
  const folder = scratch();
  const workspace = join(folder, 'plans');
  writeGenerated(workspace, { plans: 15 });
  const asOf = ['--as-of', '2026-09-15'] as const;

  it('a terminal shows the overview alone, those with most holes first, and where the rest is', async () => {
    const text = await told(workspace, ...asOf, '-f', 'markdown', '--lang', 'en');
    const { portfolio } = await dataOf(workspace, ...asOf);
    const holes = (portfolio?.plans ?? []).map(({ ref, unservedGoals, unservedGroups }) => ({ ref, count: (unservedGoals ?? 0) + (unservedGroups ?? 0) }));
    const rows = [...text.slice(text.indexOf('The plans with most holes first')).matchAll(/\((handleplan-[\d-]+)\)/g)].slice(0, holes.length).map(([, id]) => holes.find(({ ref }) => ref === id)?.count ?? -1);
    expect(rows).toHaveLength(12);
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    const shown = await told(workspace, ...asOf, '--lang', 'en');
    expect(shown).toContain('12 plans');
    expect(shown).not.toMatch(/^ *Holes$/m);
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('--plan and its id');
  });

  it('a page folds the plans, and each leads to its own part', async () => {
    const file = join(folder, 'coverage.html');
    await told(workspace, ...asOf, '-o', file);
    const page = readFileSync(file, 'utf8');
    expect(plansLedTo(page)).toHaveLength(12);
  });
});
