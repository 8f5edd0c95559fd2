import type { Command } from 'commander';
import { currentPlans, nearestPlan } from '../analysis/current.ts';
import { citedEdition, publicEdition } from '../analysis/edition.ts';
import { type CheckResult, runChecks } from '../analysis/run-checks.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { View } from '../analysis/view.ts';
import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Lang } from '../render/document.ts';
import { findingsOf } from '../render/findings.ts';
import { loadChecks, loadLanguage } from '../render/messages/index.ts';
import type { Call } from './command.ts';
import { dataOptions, dataOptionsOf } from './data-options.ts';
import { exitCodes } from './exit-code.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import { type Report, reports, type Results } from '../render/reports/index.ts';
import { plainly, type Telling } from '../render/reports/telling.ts';
import { languageOfReport } from './language.ts';
import { load, type Loaded } from './load.ts';
import { outputOptions, planOptions, readOptions, type ReportOptions, viewFrom } from './options.ts';
import { deliver, type Makers, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';

/** A command that prints a report: which plans it is about, and what it computes of them. */
export interface ReportCommand<Name extends keyof Results> {
  name: Name;
  /** The plans it takes; the current ones and those named where absent. */
  plans?: (loaded: Loaded, view: View) => Plan[];
  /** Of the content; that of the first plan where absent. */
  language?: (loaded: Loaded) => string;
  analyse: (snapshot: Snapshot, plans: readonly Plan[], lang: Lang, loaded: Loaded) => Results[Name] | Promise<Results[Name]>;
  exitCode?: (result: Results[Name]) => number;
}

/** What every report can be told. */
export function reportOptions(command: Command, words: CommandMessages, name: keyof Results): Command {
  readOptions(command, words);
  planOptions(command, words);
  const { formats } = reports[name];
  dataOptions(command, words, formats);
  return outputOptions(command, words, formats);
}

/** Read, refuse what is damaged, choose plans, compute, render, deliver. */
export async function runReport<Name extends keyof Results>(call: Call, command: ReportCommand<Name>): Promise<number> {
  const { world } = call;
  const options = call.options as ReportOptions;
  const report: Report<Results[Name]> = reports[command.name];
  const outputs = outputsOf(command.name, report.formats, options);
  const remind = dataOptionsOf(options, outputs);
  const found = await load(call.paths, options, world);
  const view = viewFrom(options, found.workspace.settings, world);
  refuseDamaged(found, view);
  const loaded = { ...found, workspace: editionFor(options, found.workspace) };
  const plans = command.plans?.(loaded, view) ?? chosenPlans(loaded, options, view);
  const lang = languageOfReport(options.lang, loaded.workspace.settings.language, command.language?.(loaded) ?? plans[0]?.language);
  const result = await command.analyse(new Snapshot(loaded.workspace, view), plans, lang, loaded);
  const telling: Telling = { audience: options.audience ?? plainly.audience, sources: options.sources ?? plainly.sources };
  const makers: Makers = { data: () => result, document: async () => (await report.load())(result, lang, telling) };
  const { sheets, calendar } = report;
  if (sheets) makers.sheets = async () => (await sheets())(result, lang, telling);
  if (calendar) makers.calendar = async () => (await calendar())(result, lang, { timeZone: loaded.workspace.settings.timeZone, remind });
  await deliver(outputs, makers, options, lang, world, loaded.paths);
  return command.exitCode?.(result) ?? exitCodes.done;
}

/** The files as the readers of the report are to see them. */
export function editionFor({ audience, sources }: Pick<ReportOptions, 'audience' | 'sources'>, workspace: Workspace): Workspace {
  const seen = audience === 'public' ? publicEdition(workspace) : workspace;
  return sources ? citedEdition(seen) : seen;
}

const damaging = new Set(['file', 'structure', 'time']);

type Examined = Pick<Loaded, 'workspace' | 'asked'>;

const damageIn = ({ workspace, asked }: Examined, view: View): CheckResult =>
  runChecks(workspace, view, asked, ({ group, severity }) => damaging.has(group) && severity === 'error');

export const isDamaged = (loaded: Examined, view: View): boolean => damageIn(loaded, view).findings.length > 0;

/** Reports are not made of files that say something else than their authors meant; at a revision that cannot be put right. */
export function refuseDamaged(loaded: Examined, view: View, revision: string | null = null): void {
  const { workspace } = loaded;
  const result = damageIn(loaded, view);
  const [first] = result.findings;
  if (!first) return;
  throw new Refusal(async (words) => {
    const said = { words: await loadChecks(words.lang), language: await loadLanguage(words.lang) };
    const { findings } = findingsOf(result, { sources: workspace.sources, ...said });
    const { file, line, column } = first;
    const [place, message] = [`${file}:${line}:${column}`, findings[0]?.message ?? ''];
    return revision === null ? words.refused.damaged(place, message, result.findings.length - 1) : words.refused.damagedThen(place, message, revision);
  });
}

/** Named files, `--plan` and `--all` are taken whatever their age; otherwise the plans current on the day. */
export function chosenPlans({ workspace, asked, named }: Loaded, options: ReportOptions, view: View): Plan[] {
  const { plans } = workspace;
  if (plans.length === 0) throw new Refusal((words) => words.refused.noPlans([...asked].slice(0, 3).join(', ') || '.'));
  if (options.plan) return options.plan.map((id) => planById(id, plans));
  if (options.all) return plans.filter(({ file }) => asked.has(file));
  const byName = plans.filter(({ file }) => named.has(file));
  if (byName.length > 0) return byName;
  const current = currentPlans(workspace, view);
  if (current.length > 0) return current;
  const near = nearestPlan(workspace, view);
  throw new Refusal(async (words) => {
    const { date } = await loadLanguage(words.lang);
    return words.refused.noCurrentPlan(date(view.asOf), near && { title: near.plan.title, file: near.plan.file, asOf: near.asOf });
  });
}

function planById(id: string, plans: readonly Plan[]): Plan {
  const plan = plans.find((one) => one.id === id);
  if (plan) return plan;
  const ids = plans.map((one) => one.id);
  throw new Refusal((words) => words.refused.unknownPlan(id, nearest(id, ids), ids.slice(0, 5)));
}
