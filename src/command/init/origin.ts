import { basename, extname, resolve } from 'node:path';
import { CannotReadTable } from '../../io/cannot-read-table.ts';
import { decoded, tableBytes } from '../../io/read-table.ts';
import { defaultSettings, type Settings } from '../../model/settings.ts';
import { nearest } from '../../model/nearest.ts';
import { readCsv } from '../../model/table/csv.ts';
import { planFrom, type Table, type TablePlan } from '../../model/table/read-plan.ts';
import { kindOf, readWorkspace } from '../../model/workspace.ts';
import { messageOf } from '../../render/findings.ts';
import { loadChecks, loadEdit, loadLanguage } from '../../render/messages/index.ts';
import { Lines } from '../../model/lines.ts';
import { refusal } from '../edit-options.ts';
import { nameFrom, read } from '../load.ts';
import { Refusal } from '../refusal.ts';
import type { Period } from './answers.ts';

/** What a new plan is made of. */
export type Origin =
  | { kind: 'plan'; file: string; id: string; title: string; data: object; language: string }
  | { kind: 'table'; file: string; tables: readonly Table[] };

/** @throws {Refusal} when it is neither a plan nor a table that can be read */
export async function originOf(file: string, cwd: string): Promise<Origin> {
  const path = resolve(cwd, file);
  switch (extname(file).toLowerCase()) {
    case '.yaml':
    case '.yml':
      return template(path, nameFrom(cwd, path));
    case '.csv':
    case '.txt':
    case '.tsv':
    case '.xlsx':
    case '.xlsm':
      return { kind: 'table', file, tables: await tablesIn(path, file) };
    default:
      throw refusal(({ init }) => init.refused.ending(file));
  }
}

function template(path: string, name: string): Origin {
  const source = read({ path, name });
  const { plans: [plan], problems } = readWorkspace([source], defaultSettings);
  const [first] = source.problems.length > 0 ? source.problems : problems.filter(({ check }) => check === 'schema' || check === 'unknown-key' || check === 'unquoted-value');
  if (first) {
    const { line, column } = new Lines(source.text).place(source.spanOf(first.at, first.on).start);
    throw new Refusal(async ({ lang }) => {
      const message = messageOf(first.check, first.facts, await loadChecks(lang), await loadLanguage(lang));
      return (await loadEdit(lang)).init.refused.template(`${name}:${line}:${column}`, message);
    });
  }
  if (!plan || kindOf(source.data) !== 'plan' || typeof source.data !== 'object' || source.data === null) throw refusal(({ init }) => init.refused.notPlan(name));
  return { kind: 'plan', file: name, id: plan.id, title: plan.title, data: source.data, language: plan.language };
}

async function tablesIn(path: string, file: string): Promise<readonly Table[]> {
  try {
    const bytes = tableBytes(path, file);
    if (/\.xls[xm]$/i.test(file)) return await (await import('../../io/read-xlsx.ts')).readWorkbook(bytes);
    return [{ name: basename(file), rows: readCsv(decoded(bytes)) }];
  } catch (error) {
    if (!(error instanceof CannotReadTable)) throw error;
    throw new Refusal(async ({ lang }) => (await loadEdit(lang)).init.refused.workbook[error.reason](file), error);
  }
}

interface Wanted {
  planId: string;
  on: string | null;
  settings: Settings;
  period: Period | null;
}

export function tablePlanOf({ file, tables }: Extract<Origin, { kind: 'table' }>, sheet: string | undefined, { planId, on, settings, period }: Wanted): TablePlan {
  const names = tables.map(({ name }) => name);
  if (sheet !== undefined && !names.includes(sheet)) throw refusal(({ init }) => init.refused.noSheet(sheet, names, nearest(sheet, names)));
  const { conventions, timeZone, fiscalYearStart } = settings;
  const time = { conventions, timeZone, ...(period && { period }), ...(fiscalYearStart && { fiscalYearStart }) };
  const wanted = sheet === undefined ? tables : tables.filter(({ name }) => name === sheet);
  const plan = planFrom(wanted, { planId, on, source: basename(file), time });
  if (!plan) throw refusal(({ init }) => init.refused.noTable(file));
  return plan;
}
