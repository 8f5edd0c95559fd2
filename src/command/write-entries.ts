import { resolve } from 'node:path';
import { type Addition, type Added, addAll, linesIn } from '../analysis/edit/add.ts';
import { newFindings } from '../analysis/edit/news.ts';
import { replaceFiles } from '../io/replace.ts';
import type { Day } from '../model/common.ts';
import { display } from '../render/display.ts';
import { loadCommands, loadEdit } from '../render/messages/index.ts';
import { wordsIn } from '../render/reports/words.ts';
import type { EntrySpeech } from '../render/said-entry.ts';
import { diffOf } from '../render/text/diff.ts';
import { type EntryOptions, refusal, viewOn } from './edit-options.ts';
import { languageOfTool } from './language.ts';
import type { Loaded } from './load.ts';
import { renderOptions } from './outputs.ts';
import { said, saidAsLines } from './said-findings.ts';
import type { World } from './world.ts';

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
  const news = newFindings(loaded.workspace, added.workspace, viewOn(on, loaded.workspace.settings, world), files);
  const broken = news.find(({ severity }) => severity === 'error');
  if (broken) {
    const [first] = await said([broken], added, world);
    throw refusal(({ refused: words }) => words.wouldBreak(first?.message ?? '', broken.thing?.id ?? broken.file));
  }
  if (options.dryRun) await showDiff(added, additions.length, options, world);
  else {
    await replaceAdded(added, loaded, options, world);
    if (!options.quiet) await world.stdout.write(await linesFor(added, additions, describe, world));
  }
  const weaker = news.filter(({ severity }) => severity === 'warning');
  if (weaker.length > 0) await world.stderr.write(await saidAsLines(weaker, added, world));
}

/** Every file with something new gets it, or none does. */
export async function replaceAdded({ files }: Added, loaded: Loaded, options: EntryOptions, world: World): Promise<void> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const paths = new Map(loaded.files.map(({ name, path }) => [name, path]));
  const replacements = files.map(({ file, before, after }) => ({ path: paths.get(file) ?? resolve(cwd, file), name: file, before, after }));
  await replaceFiles(replacements, { force: options.force ?? false, ...(options.locks && { locks: options.locks }) });
}

/** What was written, a line each with its place. */
export async function linesFor<One extends Addition>(added: Added, additions: readonly One[], describe: (addition: One, speech: EntrySpeech) => string, world: World): Promise<string> {
  const lang = languageOfTool(world);
  const { labels, language } = wordsIn(lang, lang);
  const speech = { words: await loadEdit(lang), labels, language };
  const lineOf = linesIn(added);
  const lineFor = (addition: One): string => {
    const { file, ref, title } = addition.target;
    return display(`${file}:${lineOf(addition)}: ${ref} ${title}: ${describe(addition, speech)}`);
  };
  return additions.map((addition) => `${lineFor(addition)}\n`).join('');
}

/** What would be written, as a diff. */
export async function showDiff({ files }: Added, entries: number, options: EntryOptions, world: World): Promise<void> {
  const lang = languageOfTool(world);
  const { tooManyLines } = await loadCommands(lang);
  if (!options.quiet) await world.stderr.write(`${(await loadEdit(lang)).wouldAdd(entries)}\n`);
  await world.stdout.write(diffOf(files, renderOptions(options, lang, world, false), tooManyLines));
}
