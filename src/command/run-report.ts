import type { Command } from 'commander';
import { currentPlans } from '../analysis/current.ts';
import type { Gathering } from '../analysis/gathering.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { View } from '../analysis/view.ts';
import type { Plan } from '../model/plan.ts';
import type { Lang } from '../render/document.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import { type Report, reports, type Results } from '../render/reports/index.ts';
import { plainly, type Telling } from '../render/reports/telling.ts';
import { chosenPlans, editionFor } from './chosen-plans.ts';
import type { Call } from './command.ts';
import { ContentLanguage } from './content-language.ts';
import { refuseDamaged, refuseDamagedGroup } from './damage.ts';
import { dataOptions, dataOptionsOf } from './data-options.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfReport } from './language.ts';
import { loadAll, type Loaded, locate, type Located } from './load.ts';
import { eachGroup, loadGroups } from './load-groups.ts';
import { outputOptions, planOptions, readOptions, type ReportOptions, viewFrom } from './options.ts';
import { deliver, type Makers, outputsOf } from './outputs.ts';
import type { World } from './world.ts';

/** A command that prints a report: which plans it is about, and what it computes of them. */
export interface ReportCommand<Name extends keyof Results> {
  name: Name;
  /** The plans it takes; the current ones and those named where absent. */
  plans?: (loaded: Loaded, view: View) => Plan[];
  /** Of the content; that of the first plan where absent. */
  language?: (loaded: Loaded) => string;
  analyse: (snapshot: Snapshot, plans: readonly Plan[], lang: Lang, loaded: Loaded) => Results[Name] | Promise<Results[Name]>;
  /** For a workspace that is read some files at a time; absent where the report needs all of it at once. */
  gather?: () => Gathering<Results[Name]>;
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
  const located = await locate(call.paths, options, world);
  const view = viewFrom(options, located.settings, world);
  const { result, lang } = (await gathered(command, located, view, options, world)) ?? (await analysed(command, located, view, options, world));
  const telling: Telling = { audience: options.audience ?? plainly.audience, sources: options.sources ?? plainly.sources };
  const makers: Makers = { data: () => result, document: async () => (await report.load())(result, lang, telling) };
  const { sheets, calendar } = report;
  if (sheets) makers.sheets = async () => (await sheets())(result, lang, telling);
  if (calendar) makers.calendar = async () => (await calendar())(result, lang, { timeZone: located.settings.timeZone, remind });
  await deliver(outputs, makers, options, lang, world, located.paths);
  return command.exitCode?.(result) ?? exitCodes.done;
}

interface Analysed<Result> {
  result: Result;
  lang: Lang;
}

async function analysed<Name extends keyof Results>(command: ReportCommand<Name>, located: Located, view: View, options: ReportOptions, world: World): Promise<Analysed<Results[Name]>> {
  const found = await loadAll(located, options, world);
  refuseDamaged(found, view);
  const loaded = { ...found, workspace: editionFor(options, found.workspace) };
  const plans = command.plans?.(loaded, view) ?? chosenPlans(loaded, options, view);
  const lang = languageOfReport(options.lang, located.settings.language, command.language?.(loaded) ?? plans[0]?.language);
  return { result: await command.analyse(new Snapshot(loaded.workspace, view), plans, lang, loaded), lang };
}

/** The same of a large workspace, some files at a time. Null where it is not large, or has no plan to tell of. */
async function gathered<Name extends keyof Results>(command: ReportCommand<Name>, located: Located, view: View, options: ReportOptions, world: World): Promise<Analysed<Results[Name]> | null> {
  const groups = command.gather && !options.plan && located.named.size === 0 ? loadGroups(located) : null;
  if (!groups || !command.gather) return null;
  const files = located.all.map(({ name }) => name);
  let lang: Lang | undefined;
  for (;;) {
    const gathering = command.gather();
    const content = new ContentLanguage(files);
    await eachGroup(groups, located, { world, quiet: options.quiet ?? false }, (group) => {
      refuseDamagedGroup(group, located, view);
      const workspace = editionFor(options, group.workspace);
      const plans = options.all ? workspace.plans.filter(({ file }) => group.asked.has(file)) : currentPlans(workspace, view);
      content.add({ plans });
      lang ??= languageOfReport(options.lang, located.settings.language, content.language ?? undefined);
      gathering.add(new Snapshot(workspace, view), plans, lang);
    });
    if (content.language === null) return null;
    // Which plan is the first is known only now.
    const right = languageOfReport(options.lang, located.settings.language, content.language);
    if (right === lang) return { result: gathering.result(files, view, located.settings, lang), lang };
    lang = right;
  }
}
