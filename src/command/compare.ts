import { resolve } from 'node:path';
import { sideOf } from '../analysis/compare/side.ts';
import { comparePlans, type CompareResult, compareStates, type Standpoint } from '../analysis/compare.ts';
import { currentPlans } from '../analysis/current.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { View } from '../analysis/view.ts';
import { existsSync } from '../io/exists.ts';
import { isFolder } from '../io/files.ts';
import { reports } from '../render/reports/index.ts';
import type { Telling } from '../render/reports/telling.ts';
import type { CommandModule } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfReport } from './language.ts';
import { load, type Loaded, nameFrom, workspaceFolderOf } from './load.ts';
import { audienceOption, outputOptions, planOption, readOptions, type ReportOptions, viewFrom } from './options.ts';
import { deliver, type Makers, outputsOf } from './outputs.ts';
import { planNamed } from './plan-named.ts';
import { type Point, pointFrom, standpointAt, standpointNow } from './point.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans, editionFor } from './chosen-plans.ts';
import { refuseDamaged } from './damage.ts';
import type { World } from './world.ts';

interface CompareOptions extends ReportOptions {
  from?: string;
  to?: string;
}

interface Compared {
  loaded: Loaded;
  result: (lang: 'da' | 'en') => CompareResult;
  /** Of the content, to choose the report's by. */
  language: string | undefined;
}

export const { configure, run }: CommandModule = {
  configure(command, words) {
    readOptions(command, words, words.arguments.compared)
      .option('--from <day|rev>', words.options['compare-from'])
      .option('--to <day|rev>', words.options['compare-to'])
      .option('--known-by <day>', words.options['known-by']);
    audienceOption(planOption(command, words).option('--all', words.options.all), words);
    return outputOptions(command, words, reports.compare.formats);
  },

  async run({ world, paths, options: given }) {
    const options = given as CompareOptions;
    const outputs = outputsOf('compare', reports.compare.formats, options);
    const [one, other, ...rest] = paths;
    const { from, to } = options;
    if (from === undefined && to !== undefined) throw new Refusal((words) => words.refused.needs('--to', '--from'));
    if (from === undefined && (one === undefined || other === undefined)) throw new Refusal((words) => words.refused.compareWhat());
    const { loaded, result, language } =
      from === undefined ? await betweenPlans([one ?? '', other ?? ''], rest, options, world) : await betweenStates(from, to, paths, options, world);
    const lang = languageOfReport(options.lang, loaded.workspace.settings.language, language);
    const told = result(lang);
    const { compare } = reports;
    const telling: Telling = { audience: options.audience ?? 'steering', sources: false };
    const makers: Makers = { data: () => told, document: async () => (await compare.load())(told, lang, telling) };
    const { sheets } = compare;
    if (sheets) makers.sheets = async () => (await sheets())(told, lang, telling);
    await deliver(outputs, makers, options, lang, world, loaded.paths);
    return exitCodes.done;
  },
};

/** Two plans, by what the later says of where its items come from. */
async function betweenPlans(asked: readonly [string, string], rest: readonly string[], options: CompareOptions, world: World): Promise<Compared> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const files = asked.filter((word) => existsSync(cwd, word) && !isFolder(resolve(cwd, word)));
  const workspace = await workspaceFolderOf(files, options, cwd);
  // One by its id and one by its file need not stand in one folder.
  const beside = files.length === 1 && rest.length === 0 && existsSync(cwd, workspace) ? [nameFrom(cwd, workspace)] : [];
  const loaded = await load([...files, ...rest, ...beside], options, world);
  const view = viewFrom(options, loaded.workspace.settings, world);
  refuseDamaged(loaded, view);
  const named = (word: string): string => planNamed(files.includes(word) ? nameFrom(cwd, resolve(cwd, word)) : word, loaded.workspace).id;
  const [before, after] = [named(asked[0]), named(asked[1])];
  if (before === after) throw new Refusal((words) => words.refused.samePlan(before));
  const snapshot = new Snapshot(editionFor(options, loaded.workspace), view);
  const side = (id: string): Standpoint => ({ side: sideOf('plan', view, id), snapshot });
  return { loaded, result: (lang) => comparePlans(side(before), side(after), lang), language: languageOf(loaded, [after]) };
}

/** Two states of the same plans: on two days, at two revisions, or at a revision and on a day. */
async function betweenStates(from: string, to: string | undefined, paths: readonly string[], options: CompareOptions, world: World): Promise<Compared> {
  const loaded = await load(paths, options, world);
  const { settings } = loaded.workspace;
  const points = [from, ...(to === undefined ? [] : [to])].map((text) => pointFrom(text, settings));
  const [first = { revision: from }, last] = points;
  if (last?.day !== undefined && options.asOf !== undefined) throw new Refusal((words) => words.refused.notTogether('--as-of', '--to'));
  const seen = viewFrom(options, settings, world);
  const view = last?.day === undefined ? seen : { ...seen, asOf: last.day };
  const then = first.day === undefined ? view : { ...view, asOf: first.day };
  mustGoTogether(first, last, view);
  const reading = { loaded, paths, options, world };
  const usesNow = last?.revision === undefined;
  if (usesNow) refuseDamaged(loaded, view);
  const now = editionFor(options, loaded.workspace);
  const after = last?.revision === undefined ? standpointNow(first.day === undefined ? 'files' : 'day', now, view) : await standpointAt(last.revision, '--to', view, reading);
  const before = first.revision === undefined ? standpointNow('day', now, then) : await standpointAt(first.revision, '--from', view, reading);
  const ids = first.day === undefined ? contentIds(before, after, loaded, options) : currentIds(before, after, loaded, options);
  return { loaded, result: (lang) => compareStates(before, after, ids, lang), language: languageOf({ workspace: after.snapshot.workspace }, [...ids]) };
}

function mustGoTogether(first: Point, last: Point | undefined, { asOf }: View): void {
  if (first.day === undefined) return;
  const { day } = first;
  if (last?.revision !== undefined) throw new Refusal((words) => words.refused.dayToRevision(day));
  if (day > asOf) throw new Refusal((words) => words.refused.backwards(day, asOf));
}

/** By the log: the plans named, else those current on either day, and the networks that were asked for. */
function currentIds(before: Standpoint, after: Standpoint, loaded: Loaded, options: CompareOptions): ReadonlySet<string> {
  const { view, workspace } = after.snapshot;
  const networks = networkIds(after, loaded, options);
  if (networks.length > 0 && loaded.named.size > 0 && !workspace.plans.some(({ file }) => loaded.named.has(file))) return new Set(networks);
  const isChosen = options.plan !== undefined || options.all === true || workspace.plans.some(({ file }) => loaded.named.has(file));
  const earlier = isChosen ? [] : currentPlans(workspace, before.snapshot.view);
  const chosen = earlier.length > 0 ? [...earlier, ...currentPlans(workspace, view)] : chosenPlans({ ...loaded, workspace }, options, view);
  const ids = new Set(chosen.map(({ id }) => id));
  return new Set([...workspace.plans.filter(({ id }) => ids.has(id)).map(({ id }) => id), ...networks]);
}

/** By content: everything on either side, or what was named; that must have stood there too, under whatever name. */
function contentIds(before: Standpoint, after: Standpoint, loaded: Loaded, options: CompareOptions): ReadonlySet<string> {
  const [then, now] = [before.snapshot.workspace, after.snapshot.workspace];
  if (options.plan) return new Set(options.plan.map((id) => planNamed(id, then.plans.some((one) => one.id === id) ? then : now).id));
  if (loaded.named.size === 0) return new Set([now, then].flatMap(({ plans, networks }) => [...plans, ...networks].map(({ id }) => id)));
  const { plans, networks, registers } = loaded.workspace;
  const named = [...plans, ...networks, ...registers].filter(({ file }) => loaded.named.has(file));
  const there = new Set([then, ...(after.side.kind === 'revision' ? [now] : [])].flatMap((one) => [...one.plans, ...one.networks, ...one.registers].map(({ id }) => id)));
  const lost = named.find(({ id }) => !there.has(id));
  if (lost) throw new Refusal((words) => words.refused.notThen(lost.file, before.side.revision ?? ''));
  return new Set(named.map(({ id }) => id));
}

function networkIds({ snapshot: { workspace } }: Standpoint, { asked, named }: Loaded, { plan }: CompareOptions): string[] {
  if (plan) return [];
  const files = named.size > 0 ? named : asked;
  return workspace.networks.filter(({ file }) => files.has(file)).map(({ id }) => id);
}

const languageOf = ({ workspace }: Pick<Loaded, 'workspace'>, ids: readonly string[]): string | undefined =>
  [...workspace.plans, ...workspace.networks].find(({ id }) => ids.includes(id))?.language;
