import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentPlans } from '../../src/analysis/current.ts';
import { deadlinesOf } from '../../src/analysis/deadlines.ts';
import { evaluationOf, plansOfYear } from '../../src/analysis/evaluation.ts';
import { listOf } from '../../src/analysis/list.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { statusOf } from '../../src/analysis/status.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { deadlineCalendar } from '../../src/render/calendars/deadlines.ts';
import type { Lang } from '../../src/render/document.ts';
import { data as daWords } from '../../src/render/messages/da/data.ts';
import { data as enWords } from '../../src/render/messages/en/data.ts';
import type { Sheet, Workbook } from '../../src/render/sheet.ts';
import { deadlineSheets } from '../../src/render/sheets/deadlines.ts';
import { evaluationSheets } from '../../src/render/sheets/evaluate.ts';
import { listSheets } from '../../src/render/sheets/list.ts';
import { statusSheets } from '../../src/render/sheets/status.ts';
import { viewOn, workspaceFrom, workspaceOf } from '../workspace.ts';

const real = workspaceOf();
const richText = readFileSync(join(import.meta.dirname, 'reports/plans/groennere-by.yaml'), 'utf8');
const rich = workspaceFrom({ 'by.yaml': richText });

function madeOf(workspace: Workspace, asOf: string, lang: Lang = 'da') {
  const snapshot = new Snapshot(workspace, viewOn(asOf));
  const plans = currentPlans(workspace, snapshot.view);
  const deadlines = deadlinesOf(snapshot, plans, { within: 30, owner: null, lang });
  return {
    status: statusSheets(statusOf(snapshot, plans, lang), lang),
    deadlines: deadlineSheets(deadlines, lang),
    list: listSheets(listOf(snapshot, plans, {}, lang), lang),
    evaluate: (year: number) => evaluationSheets(evaluationOf(snapshot, plansOfYear(workspace, year), year, lang), lang),
    calendar: (remind: number | null = null) => deadlineCalendar(deadlines, lang, { timeZone: 'Europe/Copenhagen', remind }),
  };
}

const sheetIn = ({ sheets }: Workbook, name: string): Sheet => {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
/** Rows by the titles of their columns, without what is empty. */
const rowsOf = ({ columns, rows }: Sheet) =>
  rows.map((row) => Object.fromEntries(row.flatMap((value, at) => (value === null ? [] : [[columns[at]?.title ?? '', value]]))));

describe('a status as a workbook', () => {
  const { status } = madeOf(real, '2017-10-03');

  it('has a sheet for each chapter with something to say, and none that is empty', () => {
    expect(status.sheets.map(({ name }) => name)).toEqual([
      'Overblik', 'Initiativer og leverancer', "KPI'er", 'Afvigelser', 'Afhængigheder', 'Den kommende tid', 'Produkter', 'Baggrundstal', 'Mangler i datagrundlaget',
      'Opfølgning', 'Forslag', 'Kilder', 'Sådan læses status', 'Tidsudtryk',
    ]);
    for (const { rows, columns, name } of status.sheets) {
      const empty = columns.filter((_, at) => rows.every((row) => row[at] === null)).map(({ title }) => title);
      expect({ name, rows: rows.length, empty }).toEqual({ name, rows: expect.any(Number), empty: [] });
      expect(rows).not.toEqual([]);
    }
  });

  it('tells the numbers of the report', () => {
    expect(rowsOf(sheetIn(status, 'Overblik'))).toMatchObject([
      { Lys: 'Grå', Initiativer: 15, 'Heraf oplyst': 7, Grøn: 7, Grå: 8, 'I gang': 6, Planlagt: 1, 'Ikke oplyst': 8, 'Uden ejer': 12, 'Uden frist i planen': 14 },
    ]);
  });

  it('keeps apart the day, its words, and whose deadline it is', () => {
    const items = rowsOf(sheetIn(status, 'Initiativer og leverancer'));
    expect(items).toHaveLength(46);
    expect(items.find(({ Id }) => Id === 'bo-b1')).toMatchObject({ 'Nr.': 'B1', Frist: '2017-11-30', 'Frist som skrevet': 'i efteråret 2017', 'Frist for leverance': 'B1.2', Lys: 'Grå' });
    expect(items.find(({ Id }) => Id === 'bo-d3')).toMatchObject({ Frist: '2017-12-07', 'Frist er': 'udledt' });
  });

  it('names what is missing, one row for each', () => {
    const gaps = rowsOf(sheetIn(status, 'Mangler i datagrundlaget'));
    expect(gaps.filter(({ Mangel }) => Mangel === 'Uden ejer')).toHaveLength(12);
    expect(gaps.filter(({ Mangel }) => Mangel === 'Kan ikke opgøres').map(({ Id }) => Id)).toEqual(['kpi-1', 'kpi-2', 'kpi-3']);
  });

  it('speaks English', () => {
    const english = madeOf(real, '2017-10-03', 'en').status;
    expect(english.sheets[0]).toMatchObject({ name: 'Overview' });
    expect(rowsOf(sheetIn(english, 'Overview'))).toMatchObject([{ Light: 'Grey', 'In progress': 6 }]);
  });

  it('has moves, decisions, risks, KPIs by group, and exact decimals', () => {
    const book = madeOf(rich, '2026-09-01').status;
    const items = rowsOf(sheetIn(book, 'Initiativer og leverancer'));
    expect(items.find(({ Id }) => Id === 'plant')).toMatchObject({ Frist: '2026-10-31', 'Oprindelig frist': '1. juni 2026', 'Gange flyttet': 1, 'Fremdrift, pct.': 60, Nået: 300 });
    expect(rowsOf(sheetIn(book, 'Til beslutning'))).toMatchObject([{ Type: 'Til beslutning', Senest: '2026-09-15', Vedrører: 'stop' }, { Type: 'Til orientering' }]);
    expect(rowsOf(sheetIn(book, 'Risici'))).toMatchObject([{ Risiko: 'Tørke', Sandsynlighed: 3, Konsekvens: 4 }, { Risiko: 'Hærværk' }]);
    const kpis = sheetIn(book, "KPI'er");
    expect(kpis.columns.find(({ title }) => title === 'Udgangspunkt')?.type).toBe('decimal');
    expect(rowsOf(kpis).find((row) => row['Målgruppe'] === 'De unge')).toMatchObject({ Udgangspunkt: '70.5', 'Seneste måling': '72', Mål: '80' });
  });

  it('of several plans names the plan in each row', () => {
    const both = workspaceFrom({ 'by.yaml': richText, 'land.yaml': richText.replace('id: by-2026', 'id: land-2026').replace('grønnere by', 'grønnere egn') });
    const book = madeOf(both, '2026-09-01').status;
    expect(rowsOf(sheetIn(book, 'Overblik'))).toHaveLength(2);
    expect(new Set(rowsOf(sheetIn(book, 'Risici')).map(({ Plan }) => Plan))).toEqual(new Set(['Handlingsplan for en grønnere by', 'Handlingsplan for en grønnere egn']));
  });
});

it('deadlines are one table, group by group, with the same columns on any day', () => {
  const [first, later] = [madeOf(real, '2017-10-03').deadlines, madeOf(real, '2017-12-15').deadlines];
  expect(first.sheets).toHaveLength(1);
  expect(first.sheets[0]?.columns).toEqual(later.sheets[0]?.columns);
  const rows = rowsOf(later.sheets[0] as Sheet);
  expect(rows.find(({ Gruppe, Id }) => Gruppe === 'Overskredet' && Id === 'handlingsplan-2017/bo-b1-2')).toMatchObject({ Dato: '2017-11-30', 'Dage til': -15, Lys: 'Rød' });
});

it('a list has the same columns whatever it finds, also nothing', () => {
  expect(madeOf(real, '2017-10-03').list.sheets[0]?.columns).toEqual(madeOf(workspaceFrom({}), '2017-10-03').list.sheets[0]?.columns);
  expect(madeOf(real, '2017-10-03').list.sheets[0]?.rows).toHaveLength(15);
});

it('an evaluation has a place for all that somebody is to write', () => {
  const book = madeOf(real, '2018-03-01').evaluate(2017);
  const initiatives = sheetIn(book, 'Initiativer');
  for (const title of ['Resultat', 'Hvad det førte til', 'Læring', 'Hvad nu', 'Begrundelse']) expect(initiatives.columns.map((column) => column.title)).toContain(title);
  expect(initiatives.rows).toHaveLength(15);
  expect(rowsOf(sheetIn(book, "KPI'er")).every((row) => row['Mangler at blive skrevet'] === "Redegørelse for KPI'en")).toBe(true);
  const written = madeOf(rich, '2026-09-01').evaluate(2026);
  expect(rowsOf(sheetIn(written, 'Initiativer')).find(({ Id }) => Id === 'kort')).toMatchObject({ Resultat: 'Opnået', Læring: 'Start tidligt.', 'Hvad nu': 'Videreføres' });
});

it('titles are said in both languages, once in each table, and sheets have names that Excel takes', () => {
  for (const words of [daWords, enWords]) {
    for (const name of Object.values(words.sheets)) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(new Set(Object.values(words.sheets)).size).toBe(Object.keys(words.sheets).length);
  }
  for (const lang of ['da', 'en'] as const) {
    const { status, deadlines, list, evaluate } = madeOf(rich, '2026-09-01', lang);
    for (const { columns, name } of [status, deadlines, list, evaluate(2026)].flatMap(({ sheets }) => sheets)) {
      const titles = columns.map(({ title }) => title);
      expect({ name, titles }).toEqual({ name, titles: [...new Set(titles)] });
    }
  }
});

it('with sources, items and KPIs say where they are said', () => {
  const snapshot = new Snapshot(real, viewOn('2017-10-03'));
  const plans = currentPlans(real, snapshot.view);
  const book = statusSheets(statusOf(snapshot, plans, 'da'), 'da', { audience: 'steering', sources: true });
  expect(rowsOf(sheetIn(book, 'Initiativer og leverancer')).find(({ Id }) => Id === 'bo-c1')).toMatchObject({ Kilde: expect.stringMatching(/s\d:\d+/) });
  expect(sheetIn(madeOf(real, '2017-10-03').status, 'Initiativer og leverancer').columns.map(({ title }) => title)).not.toContain('Kilde');
});

it('what waits for something says for what, and how it goes with that', () => {
  const waiting = sheetIn(madeOf(rich, '2026-09-01').status, 'Afhængigheder');
  expect(rowsOf(waiting)).toEqual([{ Titel: 'Lys i parken', Id: 'lys', 'Venter på': 'Plant 500 træer', Status: 'I gang', Lys: 'Rød' }]);
});

describe('deadlines as a calendar', () => {
  const entriesOf = (workspace: Workspace, asOf: string, remind: number | null = null, lang: Lang = 'da') => madeOf(workspace, asOf, lang).calendar(remind).entries;

  it('a vague deadline lies on its last day, with its words, its owner and how it stands', () => {
    const entries = entriesOf(real, '2017-10-03');
    expect(entries.find(({ uid }) => uid === 'handlingsplan-2017.bo-b1-2.deadline@planspor')).toMatchObject({
      title: 'Frist: B1.2 Koordineret formidling af de gode råd',
      description: [
        'Som skrevet: i efteråret 2017 (2017-09-01 til 2017-11-30)', 'Ejer: ikke angivet', 'Status: Ikke oplyst', 'Lys: Grå',
        'Handlingsplan om kommunikation og hjælp for borgere og virksomheder (handlingsplan-2017/bo-b1-2)',
      ].join('\n'),
      from: '2017-11-30', to: '2017-11-30', clock: null, task: true, remind: null,
    });
  });

  it('no two things share a name, on any day of the plans', () => {
    for (const [workspace, day] of [[real, '2017-06-02'], [real, '2017-10-03'], [real, '2017-12-15'], [real, '2023-10-30'], [rich, '2026-05-02'], [rich, '2026-09-01']] as const) {
      const uids = entriesOf(workspace, day).map(({ uid }) => uid);
      expect(uids.length).toBeGreaterThan(0);
      expect(new Set(uids).size).toBe(uids.length);
      for (const uid of uids) expect(uid).toMatch(/^[a-z0-9.-]+@planspor$/);
    }
  });

  it('a new title or another day is the same event; of what comes again each day is its own', () => {
    const before = entriesOf(rich, '2026-04-01');
    const after = entriesOf(workspaceFrom({ 'by.yaml': richText.replace('Plant 500 træer', 'Plant mange træer').replace('deadline: 1. juni 2026', 'deadline: 2. juni 2026') }), '2026-04-01');
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after).not.toEqual(before);
    expect(before.map(({ uid }) => uid)).toContain('by-2026.halv.deadline.2026-06-30@planspor');
  });

  it('has meetings with a date, and says of others that it is not settled', () => {
    const network = (next: string): string => `kind: network\nid: netvaerk\ntitle: Netværket\nnext:\n  - ${next}\n`;
    const [fixed] = entriesOf(workspaceFrom({ 'n.yaml': network('{ when: "2026-03-05 kl. 10.00", dateFixed: true, announced: 2026-01-10 }') }), '2026-02-01', 7);
    expect(fixed).toMatchObject({ uid: 'netvaerk.meeting.2026-03-05@planspor', title: 'Møde: Netværket', from: '2026-03-05', clock: '10:00', task: false, remind: 7 });
    const [open] = entriesOf(workspaceFrom({ 'n.yaml': network('{ when: i foråret 2026, dateFixed: false, announced: 2026-01-10 }') }), '2026-02-01');
    expect(open).toMatchObject({ title: 'Dato følger: Møde: Netværket', to: '2026-05-31', task: false, description: expect.stringMatching(/^datoen er ikke fastsat\n/) });
  });

  it('reminds only of what is far enough away', () => {
    const reminds = entriesOf(rich, '2026-05-25', 14).map(({ from, remind }) => ({ from, remind }));
    expect(reminds.find(({ from }) => from === '2026-06-30')?.remind).toBe(14);
    expect(entriesOf(rich, '2026-06-20', 14).find(({ from }) => from === '2026-06-30')?.remind).toBeNull();
  });

  it('has the same name on every day, and the plan in it where there is one', () => {
    expect(madeOf(rich, '2026-04-01').calendar().name).toBe('Frister: Handlingsplan for en grønnere by');
    expect(madeOf(real, '2017-10-03').calendar().name).toBe(madeOf(real, '2017-12-15').calendar().name);
  });

  it('speaks English', () => {
    expect(entriesOf(real, '2017-10-03', null, 'en')[0]?.title).toMatch(/^Deadline: /);
  });
});
