import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import { runChecks } from '../analysis/run-checks.ts';
import { always } from '../analysis/view.ts';
import { existsSync } from '../io/exists.ts';
import { isFolder, realPath } from '../io/files.ts';
import { inFolder } from '../io/make-folder.ts';
import { replaceFiles } from '../io/replace.ts';
import { tableBytes } from '../io/read-table.ts';
import { readYaml, type Source } from '../model/read-yaml.ts';
import { type FileKind, schemas } from '../model/schema/by-kind.ts';
import { jsonSchema } from '../model/schema/json-schema.ts';
import type { Settings } from '../model/settings.ts';
import type { TablePlan } from '../model/table/read-plan.ts';
import { readWorkspace } from '../model/workspace.ts';
import { display } from '../render/display.ts';
import type { Draft } from '../render/draft.ts';
import { emptyDraft, tableDraft, templateDraft } from '../render/drafts/init.ts';
import { messageOf } from '../render/findings.ts';
import { render } from '../render/formats/yaml.ts';
import type { EditWords } from '../render/messages/edit.ts';
import { loadChecks, loadEdit, loadLanguage } from '../render/messages/index.ts';
import type { CommandModule } from './command.ts';
import { dayOf, refusal, todayIn, writeOptions } from './edit-options.ts';
import { exitCodes } from './exit-code.ts';
import { startOf, type Start, type StartOptions } from './init/answers.ts';
import { type Origin, originOf, tablePlanOf } from './init/origin.ts';
import { languageOfReport, languageOfTool } from './language.ts';
import { load, loadSettings, nameFrom, workspaceFolderOf } from './load.ts';
import type { World } from './world.ts';

interface InitOptions extends StartOptions {
  from?: string;
  sheet?: string;
  on?: string;
  dryRun?: boolean;
}

const kinds = Object.keys(schemas) as FileKind[];
/** Lines about a table that are told; all of them stand in the draft. */
const mostTold = 20;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command
      .argument('[file]', words.arguments.newFile)
      .addOption(new Option('--kind <kind>', words.options['new-kind']).choices(kinds).default(undefined, kinds[0]))
      .option('--id <id>', words.options['new-id'])
      .option('--title <title>', words.options['new-title'])
      .option('--period <time>', words.options['new-period'])
      .option('--owner <name>', words.options['new-owner'])
      .option('--from <file>', words.options.from)
      .option('--sheet <name>', words.options.sheet)
      .option('--on <day>', words.options['table-on'])
      .option('--dry-run', words.options['dry-entry']);
    writeOptions(command, words, 'force');
  },

  async run({ world, paths: [file], options: given }) {
    const options = given as InitOptions;
    const cwd = resolve(world.cwd, options.directory ?? '.');
    const { settings } = await loadSettings([], options, cwd);
    if (options.from !== undefined && options.kind !== undefined && options.kind !== 'plan') throw refusal(({ init }) => init.refused.onlyPlans);
    if (file !== undefined) mayBegin(file, cwd, options);
    const origin = options.from === undefined ? null : await originOf(options.from, cwd);
    const start = await startOf(options, origin, settings, world);
    const language = languageOfReport(options.lang, settings.language, languageOfTool(world));
    const on = options.on === undefined ? null : dayOf('--on', options.on, settings, world);
    const table = origin?.kind === 'table' ? tablePlanOf(origin, options.sheet, { planId: start.id, on, settings, period: start.period }) : null;
    const words = (await loadEdit(language)).init;
    const text = render(draftOf({ ...start, language }, origin, table, on && (await loadLanguage(language)).date(on), words));
    const target = targetOf(file, start.id, cwd, await workspaceFolderOf([], options, cwd));
    mayBegin(target.name, cwd, options);
    await mustBeValid(target, text, settings, options, world);
    await finish(target, text, table, options, cwd, world);
    return exitCodes.done;
  },
};

interface NewFile {
  path: string;
  name: string;
}

function targetOf(file: string | undefined, id: string, cwd: string, plans: string): NewFile {
  const wanted = resolve(cwd, file ?? plans);
  const path = file === undefined || isFolder(wanted) ? join(wanted, `${id}.yaml`) : wanted;
  return { path, name: nameFrom(cwd, path) };
}

/** A file is begun, never written over, unless that is asked for; and never what it is made of. */
function mayBegin(file: string, cwd: string, { force, from }: InitOptions): void {
  const path = resolve(cwd, file);
  if (!existsSync(cwd, file) || isFolder(path)) return;
  if (from !== undefined && realPath(resolve(cwd, from)) === realPath(path)) throw refusal(({ init }) => init.refused.isInput(file));
  if (!force) throw refusal(({ init }) => init.refused.exists(file));
}

function draftOf(start: Start & { language: string }, origin: Origin | null, table: TablePlan | null, on: string | null, words: EditWords['init']): Draft {
  if (origin?.kind === 'plan') return templateDraft(start, origin, words);
  if (origin && table) return tableDraft(start, table, basename(origin.file), on, words);
  return emptyDraft(start, words);
}

/** What is written must be a file that `check` has nothing against, beside those that are there. */
async function mustBeValid({ path, name }: NewFile, text: string, settings: Settings, options: InitOptions, world: World): Promise<void> {
  const beside = await sourcesBeside(path, options, world);
  const workspace = readWorkspace([...beside, readYaml(name, text)], settings);
  const today = todayIn(settings, world);
  const { findings } = runChecks(workspace, { asOf: today, knownBy: always, today }, new Set([name]), ({ severity }) => severity === 'error');
  const [first] = findings;
  if (!first) return;
  const lang = languageOfTool(world);
  const message = messageOf(first.check, first.facts, await loadChecks(lang), await loadLanguage(lang));
  throw refusal(({ init }) => init.refused.invalid(message));
}

/** The workspace where the new file will be part of it; what cannot be read there is no reason not to begin. */
async function sourcesBeside(path: string, options: InitOptions, world: World): Promise<readonly Source[]> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const folder = await workspaceFolderOf([], options, cwd);
  if (relative(folder, path).startsWith('..') || !isFolder(folder)) return [];
  const loaded = await load([], options, world);
  const own = nameFrom(cwd, path);
  return loaded.workspace.sources.filter(({ file }) => file !== own);
}

/** Writes the file, and beside it the schema that its first line leads to where that is not there yet. */
async function finish({ path, name }: NewFile, text: string, table: TablePlan | null, options: InitOptions, cwd: string, world: World): Promise<void> {
  const { init: words } = await loadEdit(languageOfTool(world));
  const schema = join(dirname(path), 'planspor.schema.json');
  const schemaName = nameFrom(cwd, schema);
  if (options.dryRun) {
    if (!options.quiet) await world.stderr.write(`${display(words.wouldWrite(name))}\n`);
    await world.stdout.write(text);
  } else {
    const before = existsSync(cwd, path) ? tableBytes(path, name) : null;
    const hasSchema = existsSync(cwd, schemaName);
    const files = [
      { path, name, before, after: text },
      ...(hasSchema ? [] : [{ path: schema, name: schemaName, before: null, after: `${JSON.stringify(jsonSchema(), null, 2)}\n` }]),
    ];
    await inFolder(dirname(path), () => replaceFiles(files, { force: options.force ?? false }));
    const lines = [words.wrote(name, table && countOf(table)), words.next(name.split(sep).join('/'))];
    if (!options.quiet) await world.stdout.write(lines.map((line) => `${display(line)}\n`).join(''));
  }
  if (table) await tellUnread(table, basename(options.from ?? ''), words, world);
}

const countOf = ({ areas }: TablePlan): number => areas.reduce((sum, { items }) => sum + items.length, 0);

async function tellUnread({ unread, areas }: TablePlan, file: string, words: EditWords['init'], world: World): Promise<void> {
  const undated = areas.flatMap(({ items }) => items.flatMap((one) => [one, ...one.deliverables])).flatMap(({ remarks }) => remarks.filter(({ why }) => why === 'no-day'));
  const all = [...unread, ...undated];
  const lines = [...all.slice(0, mostTold).map((one) => `${file}: ${words.remark(one)}`), ...(all.length > mostTold ? [words.more(all.length - mostTold)] : [])];
  if (lines.length > 0) await world.stderr.write(lines.map((line) => `${display(line)}\n`).join(''));
}
