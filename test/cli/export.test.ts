import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ColumnType, type ExportRow, rowKinds } from '../../src/analysis/export.ts';
import { isDay } from '../../src/model/day.ts';
import type { StatusResult } from '../../src/analysis/status.ts';
import { planspor, scratch, tenLines } from './run.ts';

const folder = scratch();
const file = join(folder, 'planspor.ndjson');

const rowsIn = (ndjson: string): ExportRow[] => ndjson.trimEnd().split('\n').map((line) => JSON.parse(line) as ExportRow);

describe('export into DuckDB', () => {
  let close = (): void => {};
  let ask: (sql: string) => Promise<Record<string, unknown>[]>;

  beforeAll(async () => {
    await planspor(['export', '--as-of', '2017-10-03', '-o', file]);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`create table rows as select * from read_json('${file}', format = 'newline_delimited', union_by_name = true, sample_size = -1)`);
    ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    close = () => {
      connection.closeSync();
      instance.closeSync();
    };
  });
  afterAll(() => close());

  it.each(['handlingsplan-2017', 'politisk-aftale-2023'])('%s: the counts of the status, in SQL', async (plan) => {
    const { stdout } = await planspor(['status', '--plan', plan, '--as-of', '2017-10-03', '-f', 'json']);
    const [status] = (JSON.parse(stdout) as StatusResult).plans;
    const counted = (column: string) =>
      ask(`select ${column} as key, count(*)::int as count from rows where "row" = 'item' and kind = 'initiative' and not intent and plan = '${plan}' group by 1`);
    const asObject = (counts: Record<string, unknown>[]) => Object.fromEntries(counts.map(({ key, count }) => [key, count]));
    expect(asObject(await counted('status'))).toEqual(status?.counts.byStatus);
    const lights = Object.fromEntries(Object.entries(status?.counts.byLight ?? {}).filter(([, count]) => count > 0));
    expect(asObject(await counted('light'))).toEqual(lights);
    expect(await ask(`select initiatives, no_owner, no_deadline, not_reported, light from rows where "row" = 'plan' and ref = '${plan}'`)).toEqual([
      {
        initiatives: String(status?.counts.initiatives), no_owner: String(status?.gaps.noOwner.length), no_deadline: String(status?.gaps.noDeadline.length),
        not_reported: String(status?.gaps.notReported.length), light: status?.light,
      },
    ]);
  });

  it('days are days and lists are lists, without being told', async () => {
    const types = await ask(`select column_name, column_type from (describe rows)`);
    const typeOf = Object.fromEntries(types.map(({ column_name: name, column_type: type }) => [name, type]));
    expect(typeOf).toMatchObject({ deadline_to: 'DATE', as_of: 'DATE', owner: 'VARCHAR[]', days_late: 'BIGINT', overdue: 'BOOLEAN', line: 'BIGINT' });
    expect(await ask(`select deadline_to - as_of as days from rows where "row" = 'item' and ref = 'handlingsplan-2017/bo-b1-2'`)).toEqual([{ days: '58' }]);
  });
});

describe('export', () => {
  it('gives every row of a kind the same documented columns, in their order', async () => {
    const rows = rowsIn((await planspor(['export', '--as-of', '2023-11-01'])).stdout);
    expect(new Set(rows.map(({ row }) => row))).toEqual(new Set(Object.keys(rowKinds).filter((kind) => rows.some(({ row }) => row === kind))));
    for (const row of rows) expect(Object.keys(row)).toEqual(['row', ...rowKinds[row.row].columns.map(({ name }) => name)]);
    for (const { columns, about } of Object.values(rowKinds)) {
      expect(about).not.toBe('');
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const { name, about: said } of columns) expect({ name, said }).toEqual({ name: expect.stringMatching(/^[a-z]+(_[a-z]+)*$/), said: expect.stringMatching(/\S/) });
    }
  });

  it('values are of the type that is documented', async () => {
    const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
    const fits: Record<ColumnType, (value: unknown) => boolean> = {
      text: isText,
      decimal: isText,
      day: (value) => isDay(String(value)),
      integer: Number.isInteger,
      number: Number.isFinite,
      boolean: (value) => typeof value === 'boolean',
      list: (value) => Array.isArray(value) && value.every(isText),
    };
    for (const row of rowsIn((await planspor(['export', '--as-of', '2023-11-01'])).stdout)) {
      for (const { name, type } of rowKinds[row.row].columns) {
        const value = row[name];
        if (value === null) continue;
        expect({ name, type, value, fits: fits[type](value) }).toMatchObject({ fits: true });
      }
    }
  });

  it('leads back to file and line', async () => {
    for (const { file: name, line, ref, row } of rowsIn(readFileSync(file, 'utf8')).filter((one) => one.row === 'item')) {
      const text = readFileSync(String(name), 'utf8').split('\n')[Number(line) - 1];
      expect({ row, ref, text }).toMatchObject({ text: expect.stringContaining(String(ref).split('/')[1] ?? '') });
    }
  });

  it('holds back what was told later', async () => {
    const home = scratch();
    const plan = `kind: plan
id: skole-2026
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
  - id: vand
    title: Vand
    log:
      - { on: 2026-02-01, status: in-progress }
      - { on: 2026-03-01, known: 2026-05-01, status: done }
kpis:
  - id: glade
    title: Glade
    unit: pct.
    baseline: { on: 2026-01-01, value: "70.50", source: p }
    values: [{ on: 2026-02-01, known: 2026-04-01, value: 72, source: p }]
`;
    writeFileSync(join(home, 'plan.yaml'), plan);
    const rowsOn = async (...argv: string[]) => rowsIn((await planspor(['export', 'plan.yaml', ...argv], { cwd: home })).stdout);
    const told = (rows: ExportRow[]) => rows.map(({ row, status, value }) => [row, status ?? value ?? null]);
    expect(told(await rowsOn('--as-of', '2026-03-15', '--known-by', '2026-03-15'))).toEqual([
      ['plan', null], ['item', 'in-progress'], ['log_entry', 'in-progress'], ['kpi', null], ['kpi_value', '70.50'],
    ]);
    expect(told(await rowsOn('--as-of', '2026-03-15'))).toEqual([
      ['plan', null], ['item', 'done'], ['log_entry', 'in-progress'], ['log_entry', 'done'], ['kpi', null], ['kpi_value', '70.50'], ['kpi_value', '72'],
    ]);
  });

  it('leaves out what is internal, when it is for everybody', async () => {
    const home = scratch();
    writeFileSync(join(home, 'plan.yaml'), tenLines + '    internal: true\n  - { id: rist, title: Riste }\n');
    const itemsFor = async (audience: string) =>
      rowsIn((await planspor(['export', 'plan.yaml', '--rows', 'item', '--as-of', '2026-05-01', '--audience', audience], { cwd: home })).stdout).map(({ ref, internal }) => [ref, internal]);
    expect(await itemsFor('steering')).toEqual([['sundere-skoledag-2026/vandposter', true], ['sundere-skoledag-2026/rist', false]]);
    expect(await itemsFor('public')).toEqual([['sundere-skoledag-2026/rist', false]]);
  });

  it('takes all plans, whatever their age, and those that are named', async () => {
    const plansIn = async (...argv: string[]) => rowsIn((await planspor(['export', '--rows', 'plan', ...argv])).stdout).map(({ ref }) => ref);
    expect(await plansIn()).toEqual(['handlingsplan-2017', 'politisk-aftale-2023']);
    expect(await plansIn('--plan', 'politisk-aftale-2023')).toEqual(['politisk-aftale-2023']);
    expect(await plansIn('plans/handlingsplan-2017.yaml')).toEqual(['handlingsplan-2017']);
  });

  it('a table is of one kind in CSV, and has a sheet for each kind in Excel', async () => {
    await planspor(['export', '--as-of', '2017-10-03', '-o', join(folder, 'x.csv'), '-o', join(folder, 'x.xlsx')]);
    const items = rowsIn(readFileSync(file, 'utf8')).filter(({ row }) => row === 'item');
    const [titles = [], ...rows] = parseCsv(readFileSync(join(folder, 'x.csv'), 'utf8'));
    expect(titles).toEqual(['row', ...rowKinds.item.columns.map(({ name }) => name)]);
    expect(rows.map((row) => row[1])).toEqual(items.map(({ ref }) => ref));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, 'x.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(Object.keys(rowKinds));
    expect(book.getWorksheet('item')?.rowCount).toBe(items.length + 1);

    const logs = await planspor(['export', '--as-of', '2017-10-03', '-f', 'csv', '--rows', 'log_entry']);
    expect(logs.stdout).toMatch(/^row,ref,[^\n]*\r\nlog_entry,/);
    const both = await planspor(['export', '-f', 'csv', '--rows', 'log_entry,item']);
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('--rows item,log_entry') });
    expect(await planspor(['export', '--rows', 'itme'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/itme.*item/) });
  });
});
