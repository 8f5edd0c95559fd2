import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sideOf } from '../../src/analysis/compare/side.ts';
import { compareStates } from '../../src/analysis/compare.ts';
import { currentPlans } from '../../src/analysis/current.ts';
import { coverageOf } from '../../src/analysis/served.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import type { Sheet, Workbook } from '../../src/render/sheet.ts';
import { compareSheets } from '../../src/render/sheets/compare.ts';
import { coverageSheets } from '../../src/render/sheets/coverage.ts';
import { viewOn, workspaceOf } from '../workspace.ts';

const workspace = workspaceOf(join(import.meta.dirname, '../cli/national/plans'));
const now = new Snapshot(workspace, viewOn('2026-06-01'));
const then = new Snapshot(workspace, viewOn('2026-04-01'));
const plans = currentPlans(workspace, now.view);
const coverage = coverageSheets(coverageOf(now, plans, workspace.networks, 'da'), 'da');
const compared = compareStates({ side: sideOf('day', then.view), snapshot: then }, { side: sideOf('day', now.view), snapshot: now }, new Set(plans.map(({ id }) => id)), 'da');
const changes = compareSheets(compared, 'da');

function rowsIn({ sheets }: Workbook, name: string): Record<string, unknown>[] {
  const { columns, rows }: Sheet = sheets.find((one) => one.name === name) ?? { name, columns: [], rows: [] };
  return rows.map((row) => Object.fromEntries(row.flatMap((value, at) => (value === null ? [] : [[columns[at]?.title ?? '', value]]))));
}

describe('coverage as a workbook', () => {
  it('has the plans, what they share, every hole, everything served, and what names nothing', () => {
    expect(coverage.sheets.map(({ name }) => name)).toEqual(['Overblik', 'På tværs af planerne', 'Huller', 'Dækning', 'Mangler i datagrundlaget', 'Principper']);
    expect(rowsIn(coverage, 'Overblik')).toContainEqual({ Plan: 'Sydbys plan for skolerne', Id: 'sydby-skoler', Ejer: 'Sydby Kommune', Initiativer: 1, 'Uden delmål': 1, 'Uden målgruppe': 1 });
    expect(rowsIn(coverage, 'På tværs af planerne')).toContainEqual({
      Type: 'Målgruppe', Titel: 'Unge', Id: 'faelles/unge', 'Planer, der nævner': 2, 'Planer med initiativ': 1, 'Nævner uden initiativ': 1, Initiativer: 1,
    });
    expect(rowsIn(coverage, 'Huller')).toEqual([
      { Plan: 'Nordbys plan for borgere', 'Hører til': 'nordby-borgere', Type: 'Målgruppe', Titel: 'Unge' },
      { Plan: 'Sydbys plan', 'Hører til': 'sydby', Type: 'Målgruppe', Titel: 'Virksomheder' },
    ]);
    expect(rowsIn(coverage, 'Principper')).toContainEqual({ Titel: 'Skriv, så alle forstår det', Id: 'faelles/klart-sprog', Møder: 0, Planer: 0, 'Punkter i planerne': 0 });
  });
});

describe('a comparison as a workbook', () => {
  it('has the plans, and every change in a row with its reason', () => {
    expect(changes.sheets.map(({ name }) => name)).toEqual(['Overblik', 'Ændringer']);
    expect(rowsIn(changes, 'Overblik')[0]).toMatchObject({ Id: 'nordby-borgere', 'Lys før': 'Grøn', Lys: 'Rød', Bevægelse: 'I bevægelse', Skredet: 1, Sammenlignet: 2 });
    expect(rowsIn(changes, 'Ændringer')).toEqual([
      {
        Plan: 'Nordbys plan for borgere', 'Hører til': 'nordby-borgere', Titel: 'It-café på biblioteket', Id: 'cafe', Ændring: 'Frist',
        Før: '2026-06-30', Nu: '2026-09-30', 'Dage senere': 92, Begrundelse: 'Lokalerne bygges om · Nordby Kommune · 2026-05-20',
      },
      { Plan: 'Nordbys plan for borgere', 'Hører til': 'nordby-borgere', Titel: 'Film om fuldmagt', Id: 'film', Ændring: 'Lys', Før: 'Grøn', Nu: 'Rød', Begrundelse: 'Frist overskredet' },
      { Plan: 'Nordbys plan for virksomheder', 'Hører til': 'nordby-erhverv', Titel: 'Vejledning til nye virksomheder', Id: 'vejledning', Ændring: 'Lys', Før: 'Grøn', Nu: 'Gul', Begrundelse: 'Intet nyt længe' },
      { Plan: 'Sydbys plan', 'Hører til': 'sydby', Titel: 'Kurser for frivillige', Id: 'kursus', Ændring: 'Status', Før: 'I gang', Nu: 'Gennemført (2026-05-15)' },
      { Plan: 'Sydbys plan', 'Hører til': 'sydby', Titel: 'Kurser for frivillige', Id: 'kursus', Ændring: 'Lys', Før: 'Grøn', Nu: 'Intet lys', Begrundelse: 'Færdig' },
    ]);
  });

  it('is never without a sheet', () => {
    const same = compareStates({ side: sideOf('day', now.view), snapshot: now }, { side: sideOf('day', now.view), snapshot: now }, new Set(), 'en');
    expect(compareSheets(same, 'en').sheets).toMatchObject([{ rows: [['Nothing has changed.']] }]);
  });
});
