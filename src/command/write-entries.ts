import { type Addition, type Added, addAll, lineOf } from '../analysis/edit/add.ts';
import { newFindings } from '../analysis/edit/news.ts';
import { type Meant, meantBy, type Target } from '../analysis/edit/target.ts';
import { type Finding, runChecks } from '../analysis/run-checks.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import { always, type View } from '../analysis/view.ts';
import { replaceFiles } from '../io/replace.ts';
import type { Day } from '../model/common.ts';
import { nearest } from '../model/nearest.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { display } from '../render/display.ts';
import { findingsOf } from '../render/findings.ts';
import type { EditWords } from '../render/messages/edit.ts';
import { loadChecks, loadCommands, loadEdit, loadLanguage } from '../render/messages/index.ts';
import { wordsIn } from '../render/reports/words.ts';
import type { EntrySpeech } from '../render/said-entry.ts';
import { diffOf } from '../render/text/diff.ts';
import { oneALine } from '../render/text/one-a-line.ts';
import { type EntryOptions, refusal, todayIn } from './edit-options.ts';
import { languageOfTool } from './language.ts';
import { load, type Loaded } from './load.ts';
import { renderOptions } from './outputs.ts';
import type { World } from './world.ts';

/** A path among references; no id has a dot or ends in a slash. */
const isPath = (word: string): boolean => /(?:^\.{1,2}$|\.ya?ml$|[/\\]$)/i.test(word);

/** The words after the options: what is to be told about, and the files it stands in where these are not in the workspace. */
export function refsAndPaths(words: readonly string[]): { refs: string[]; paths: string[] } {
  return { refs: [...new Set(words.filter((word) => !isPath(word)))], paths: words.filter(isPath) };
}

/** What is asked for, and where to look for it. */
export interface Asking<One extends Target> {
  refs: readonly string[];
  paths: readonly string[];
  /** The day on which short references must be current. */
  on: (settings: Settings) => Day;
  all: (workspace: Workspace) => One[];
  /** What to say of a reference to something else. */
  unfit: (words: EditWords['refused'], ref: string) => string;
}

/** What each reference leads to, once; all of them must lead to one thing in a file that can be relied on. */
export async function targetsOf<One extends Target>(asking: Asking<One>, options: EntryOptions, world: World): Promise<{ loaded: Loaded; targets: One[] }> {
  const { refs, paths, on, all } = asking;
  const loaded = await load(paths, options, world);
  const day = on(loaded.workspace.settings);
  const snapshot = new Snapshot(loaded.workspace, viewOn(day, loaded, world));
  const candidates = all(loaded.workspace);
  const targets: One[] = [];
  for (const ref of refs) {
    const meant = meantBy(ref, candidates, snapshot, loaded.named);
    const target = await oneOf(ref, meant, day, asking, loaded, world);
    if (!targets.some((one) => one.ref === target.ref)) targets.push(target);
  }
  await refuseDamaged(loaded, new Set(targets.map(({ file }) => file)), world);
  return { loaded, targets };
}

async function oneOf<One extends Target>(ref: string, meant: Meant<One>, day: Day, { unfit }: Asking<One>, loaded: Loaded, world: World): Promise<One> {
  const [target, another] = meant.targets;
  if (target && !another) return target;
  if (another) throw refusal(({ refused }) => refused.ambiguous(ref, meant.targets.map((one) => one.ref).slice(0, 5)));
  if (meant.others.length > 0) {
    const { date } = await loadLanguage(languageOfTool(world));
    throw refusal(({ refused }) => refused.notCurrent(ref, date(day), meant.others.slice(0, 5)));
  }
  const [other] = meant.unfit;
  if (other !== undefined) throw refusal(({ refused }) => unfit(refused, other));
  // It may stand in a file that could not be read.
  await refuseDamaged(loaded, loaded.asked, world);
  throw refusal(({ refused }) => refused.unknown(ref, nearest(ref, meant.known)));
}

const viewOn = (asOf: Day, { workspace: { settings } }: Loaded, world: World): View => ({ asOf, knownBy: always, today: todayIn(settings, world) });

const damaging = new Set(['file', 'structure', 'time']);

/** Of a file that says something else than its author meant, nobody can tell afterwards whether it still says the same. */
async function refuseDamaged(loaded: Loaded, files: ReadonlySet<string>, world: World): Promise<void> {
  const view = viewOn(todayIn(loaded.workspace.settings, world), loaded, world);
  const { findings } = runChecks(loaded.workspace, view, files, ({ group, severity }) => damaging.has(group) && severity === 'error');
  const [first] = await said(findings.slice(0, 1), loaded, world);
  if (first) throw refusal(({ refused }) => refused.damaged(first.place, first.message));
}

async function said(findings: readonly Finding[], { workspace }: Pick<Loaded, 'workspace'>, world: World): Promise<{ place: string; message: string }[]> {
  const lang = languageOfTool(world);
  const result = { findings: [...findings], files: 1, suppressed: { ignored: 0, baseline: 0 }, looked: () => true };
  const worded = findingsOf(result, { sources: workspace.sources, words: await loadChecks(lang), language: await loadLanguage(lang) });
  return worded.findings.map(({ file, line, column, message }) => ({ place: `${file}:${line}:${column}`, message }));
}

/** Writes entries into their files, all of them or none, and says so; with `--dry-run` shows what would be written. */
export async function writeEntries(
  loaded: Loaded,
  additions: readonly Addition[],
  on: Day,
  describe: (addition: Addition, speech: EntrySpeech) => string,
  options: EntryOptions,
  world: World,
): Promise<void> {
  const added = addAll(loaded.workspace, additions);
  const [refused] = added.refused;
  if (refused) throw refusal((words) => words.refused.cannotWrite(refused.target.ref, refused.target.file));
  const files = new Set(additions.map(({ target }) => target.file));
  // As of that day: what time has done since is no news of the entry.
  const news = newFindings(loaded.workspace, added.workspace, viewOn(on, loaded, world), files);
  const broken = news.find(({ severity }) => severity === 'error');
  if (broken) {
    const [first] = await said([broken], added, world);
    throw refusal(({ refused: words }) => words.wouldBreak(first?.message ?? '', broken.thing?.id ?? broken.file));
  }
  if (options.dryRun) await showDiff(added, additions.length, options, world);
  else {
    const paths = new Map(loaded.files.map(({ name, path }) => [name, path]));
    const replacements = added.files.map(({ file, before, after }) => ({ path: paths.get(file) ?? file, name: file, before, after }));
    await replaceFiles(replacements, { force: options.force ?? false });
    if (!options.quiet) await world.stdout.write(await linesFor(added, additions, describe, world));
  }
  await warn(news.filter(({ severity }) => severity === 'warning'), added, world);
}

async function linesFor(added: Added, additions: readonly Addition[], describe: (addition: Addition, speech: EntrySpeech) => string, world: World): Promise<string> {
  const lang = languageOfTool(world);
  const { labels, language } = wordsIn(lang, lang);
  const speech = { words: await loadEdit(lang), labels, language };
  const lineFor = (addition: Addition): string => {
    const { file, ref, title } = addition.target;
    return display(`${file}:${lineOf(added, addition)}: ${ref} ${title}: ${describe(addition, speech)}`);
  };
  return additions.map((addition) => `${lineFor(addition)}\n`).join('');
}

async function showDiff({ files }: Added, entries: number, options: EntryOptions, world: World): Promise<void> {
  const lang = languageOfTool(world);
  const { tooManyLines } = await loadCommands(lang);
  if (!options.quiet) await world.stderr.write(`${(await loadEdit(lang)).wouldAdd(entries)}\n`);
  await world.stdout.write(diffOf(files, renderOptions(options, lang, world, false), tooManyLines));
}

/** What is weaker than before, though it may well be right. */
async function warn(findings: readonly Finding[], { workspace }: Added, world: World): Promise<void> {
  if (findings.length === 0) return;
  const lang = languageOfTool(world);
  const result = { findings: [...findings], files: 1, suppressed: { ignored: 0, baseline: 0 }, looked: () => true };
  const lines = oneALine(findingsOf(result, { sources: workspace.sources, words: await loadChecks(lang), language: await loadLanguage(lang) }));
  await world.stderr.write(lines.slice(0, -1).map((line) => `${line}\n`).join(''));
}
