import { resolve } from 'node:path';
import { silentOwners } from '../analysis/round/answered.ts';
import { statusForms } from '../analysis/round/forms.ts';
import { type Accepted, type FiledForm, type Merge, mergeForms } from '../analysis/round/merge.ts';
import { newest, type Tried, tryAnswers } from '../analysis/round/try.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import { anew } from '../io/anew.ts';
import { CannotReadTable } from '../io/cannot-read-table.ts';
import type { FoundFile } from '../io/files.ts';
import { findForms } from '../io/find-forms.ts';
import { tableBytes } from '../io/read-table.ts';
import type { Day } from '../model/common.ts';
import { readForm } from '../model/form/read-form.ts';
import { nameIn } from '../model/localised.ts';
import type { Workspace } from '../model/workspace.ts';
import { display } from '../render/display.ts';
import { loadEdit, loadRound } from '../render/messages/index.ts';
import type { RoundWords } from '../render/messages/round.ts';
import { inSentence, wordsIn } from '../render/reports/words.ts';
import { saidOfEntry, saidOfValue } from '../render/said-entry.ts';
import type { Call, CommandModule } from './command.ts';
import { type EntryOptions, todayIn, viewOn, writeOptions } from './edit-options.ts';
import { refuseDamaged } from './entry-targets.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfTool } from './language.ts';
import { load, type Loaded } from './load.ts';
import { Refusal } from './refusal.ts';
import { said, saidAsLines } from './said-findings.ts';
import type { World } from './world.ts';
import { linesFor, replaceAdded, showDiff } from './write-entries.ts';

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('<forms...>', words.arguments.forms).option('--dry-run', words.options['dry-entry']);
    writeOptions(command, words);
  },

  run: (call) => anew((locks) => mergeAll(call, { ...(call.options as EntryOptions), locks })),
};

async function mergeAll({ world, paths: given }: Call, options: EntryOptions): Promise<number> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const wanted = given.filter(isForm);
  if (wanted.length === 0) throw refusal(({ merge }) => merge.needed);
  const files = findForms(wanted, cwd);
  if (files.length === 0) throw refusal(({ merge }) => merge.noForms(wanted[0] ?? ''));
  const { forms, foreign } = await formsIn(files, languageOfTool(world));
  const [first] = foreign;
  if (forms.length === 0 && first !== undefined) throw refusal(() => first);

  const loaded = await load(given.filter((word) => !isForm(word)), options, world);
  const { workspace } = loaded;
  const merge = mergeForms(workspace, forms, todayIn(workspace.settings, world));
  const touched = new Set(merge.accepted.map(({ target }) => target.file));
  // What is not found may stand in a file that could not be read.
  await refuseDamaged(loaded, merge.conflicts.some(({ why }) => why === 'unknown') ? loaded.asked : touched, world);
  const tried = await triedOrRefused(merge.accepted, loaded, world);
  await write(tried, loaded, options, world);

  const speech = await loadRound(languageOfTool(world));
  const left = [...foreign, ...(await linesLeft(merge, tried, speech, world))];
  await world.stderr.write(asLines(left));
  if (tried.weaker.length > 0) await world.stderr.write(await saidAsLines(tried.weaker, tried.added, world));
  if (!options.quiet) {
    const notWritten = merge.conflicts.length + rowsOf(merge.problems) + tried.broken.length;
    const counts = { written: tried.accepted.length, forms: forms.length, already: merge.already, left: notWritten, dryRun: options.dryRun ?? false };
    const end = [speech.merge.done(counts), ...silent(forms, workspace, speech, world)];
    await world[options.dryRun ? 'stderr' : 'stdout'].write(asLines(end));
  }
  return left.length > 0 ? exitCodes.findings : exitCodes.done;
}

const refusal = (sentence: (words: RoundWords) => string): Refusal => new Refusal(async ({ lang }) => sentence(await loadRound(lang)));
const isForm = (word: string): boolean => /\.xls[xm]$/i.test(word) || word.includes('*');
const asLines = (lines: readonly string[]): string => lines.map((line) => `${display(line)}\n`).join('');

/** An answer is a row, however many of its cells cannot be taken. */
const rowsOf = (problems: Merge['problems']): number => new Set(problems.map(({ file, at }) => `${file} ${at.replace(/![A-Z]+/, '!')}`)).size;

/** The forms among the files; of each of the others a sentence that says why it is none. */
async function formsIn(files: readonly FoundFile[], lang: RoundWords['lang']): Promise<{ forms: FiledForm[]; foreign: string[] }> {
  const { readForm: cellsOf } = await import('../io/read-xlsx.ts');
  const { merge } = await loadRound(lang);
  const forms: FiledForm[] = [];
  const foreign: string[] = [];
  for (const { path, name } of files) {
    try {
      const form = readForm(await cellsOf(tableBytes(path, name)));
      if (typeof form === 'string') foreign.push(merge.foreign[form](name));
      else forms.push({ file: name, form });
    } catch (error) {
      if (!(error instanceof CannotReadTable)) throw error;
      foreign.push(merge.workbook[error.reason](name));
    }
  }
  return { forms, foreign };
}

/** Tries all answers; refuses when even those that can be written alone cannot be written together. */
async function triedOrRefused(accepted: readonly Accepted[], { workspace }: Loaded, world: World): Promise<Tried> {
  const tried = tryAnswers(accepted, workspace, (on) => viewOn(on, workspace.settings, world));
  const { error, added } = tried;
  if (error === null) return tried;
  const [message] = error === 'unwritable' ? [] : await said([error], added, world);
  throw new Refusal(async ({ lang }) => {
    const { refused } = await loadEdit(lang);
    const [one] = tried.accepted;
    return message ? refused.wouldBreak(message.message, message.place) : refused.cannotWrite(one?.target.ref ?? '', one?.target.file ?? '');
  });
}

/** All plans that have got answers get them together, or none does. */
async function write({ accepted, added }: Tried, loaded: Loaded, options: EntryOptions, world: World): Promise<void> {
  if (accepted.length === 0) return;
  if (options.dryRun) return showDiff(added, accepted.length, { ...options, quiet: true }, world);
  await replaceAdded(added, loaded, options, world);
  if (!options.quiet) {
    const lines = await linesFor(added, accepted, ({ entry, unit }, speech) => ('value' in entry ? saidOfValue(entry, unit, speech) : saidOfEntry(entry, speech)), world);
    await world.stdout.write(lines);
  }
}

/** What was not written, a line each, by form, sheet and cell. */
async function linesLeft({ problems, conflicts }: Merge, { broken }: Tried, { merge }: RoundWords, world: World): Promise<string[]> {
  const { labels, language } = wordsIn(languageOfTool(world), languageOfTool(world));
  const refused = await Promise.all(
    broken.map(async ({ one: { file, at, target }, finding, added }) => {
      const [first] = finding ? await said([finding], added, world) : [];
      return { file, at, text: first ? merge.refused(first.message) : merge.cannotWrite(target.ref, target.file) };
    }),
  );
  const nowSaid = (now: { status: keyof typeof labels.status; on: Day | null } | null): string => (now ? [inSentence(labels.status[now.status]), ...(now.on ? [language.date(now.on)] : [])].join(', ') : '');
  return [
    ...problems.map(({ file, at, trouble }) => ({ file, at, text: merge.problem(trouble) })),
    ...conflicts.map((conflict) => ({ file: conflict.file, at: conflict.at, text: merge.conflict({ ...conflict, nowSaid: conflict.why === 'changed' ? nowSaid(conflict.now) : '' }) })),
    ...refused,
  ]
    .map(({ file, at, text }) => `${file}: ${at}: ${text}`);
}

/** Who was asked and has told nothing. */
function silent(forms: readonly FiledForm[], workspace: Workspace, { merge }: RoundWords, world: World): string[] {
  const ids = new Set(forms.flatMap(({ form }) => form.plans));
  const asOf = newest(forms.map(({ form }) => form.asOf));
  const lang = languageOfTool(world);
  const isAsked = ({ id }: { id: string }): boolean => ids.has(id);
  const asked = statusForms(new Snapshot(workspace, viewOn(asOf, workspace.settings, world)), workspace.plans.filter(isAsked), workspace.networks.filter(isAsked), lang);
  return silentOwners(asked, forms.map(({ form }) => form)).map(({ owner, why }) => merge.silent[why](owner && nameIn(owner, lang)));
}
