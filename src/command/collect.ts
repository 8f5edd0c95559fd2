import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { type StatusForm, statusForms } from '../analysis/round/forms.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import { existsSync } from '../io/exists.ts';
import { inFolder } from '../io/make-folder.ts';
import { type Replacement, replaceFiles } from '../io/replace.ts';
import { tableBytes } from '../io/read-table.ts';
import { nameIn } from '../model/localised.ts';
import { Ids } from '../model/table/ids.ts';
import type { Lang } from '../render/document.ts';
import { display } from '../render/display.ts';
import { languages, loadRound } from '../render/messages/index.ts';
import type { RoundWords } from '../render/messages/round.ts';
import type { CommandModule } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfReport, languageOfTool } from './language.ts';
import { load, nameFrom } from './load.ts';
import { planOption, type ReportOptions, viewFrom } from './options.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans } from './chosen-plans.ts';
import { refuseDamaged } from './damage.ts';

interface CollectOptions extends ReportOptions {
  to?: string;
}

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command
      .argument('[paths...]', words.arguments.paths)
      .option('--as-of <day>', words.options['as-of'])
      .option('--known-by <day>', words.options['known-by'])
      .option('--to <dir>', words.options.to);
    planOption(command, words)
      .option('--all', words.options.all)
      .optionsGroup(words.helpTitles.common)
      .option('-C, --directory <dir>', words.options.directory)
      .option('--config <file>', words.options.config)
      .option('--force', words.options.force)
      .addOption(new Option('--lang <lang>', words.options['form-lang']).choices(languages))
      .option('--quiet', words.options.quiet)
      .option('--verbose', words.options.verbose)
      .optionsGroup('');
  },

  async run({ world, paths, options: given }) {
    const options = given as CollectOptions;
    const loaded = await load(paths, options, world);
    const { workspace, asked } = loaded;
    const view = viewFrom(options, workspace.settings, world);
    refuseDamaged(loaded, view);
    const plans = chosenPlans(loaded, options, view);
    const networks = options.plan ? [] : workspace.networks.filter(({ file }) => asked.has(file));
    const lang = languageOfReport(options.lang, workspace.settings.language, plans[0]?.language);
    const forms = statusForms(new Snapshot(workspace, view), plans, networks, lang);
    if (forms.length === 0) throw refusal(({ collect }) => collect.nothing);

    const cwd = resolve(world.cwd, options.directory ?? '.');
    const folder = nameFrom(cwd, resolve(cwd, options.to ?? 'forms'));
    const named = namesFor(forms, lang).map((name, at) => ({ form: forms[at] as StatusForm, name: folder === '.' ? name : join(folder, name), path: resolve(cwd, folder, name) }));
    const there = named.filter(({ path }) => existsSync(cwd, path));
    if (there.length > 0 && !options.force) throw refusal(({ collect }) => collect.exists(there[0]?.name ?? '', there.length - 1));

    const { statusForm } = await import('../render/forms/status-form.ts');
    const words = await loadRound(lang);
    const replacements: Replacement[] = [];
    for (const { form, name, path } of named) {
      replacements.push({ path, name, before: existsSync(cwd, path) ? tableBytes(path, name) : null, after: await statusForm(form, view.asOf, lang, words) });
    }
    await inFolder(resolve(cwd, folder), () => replaceFiles(replacements, { force: options.force ?? false }));
    if (!options.quiet) await world.stdout.write(said(named, folder, await loadRound(languageOfTool(world))));
    return exitCodes.done;
  },
};

const refusal = (sentence: (words: RoundWords) => string): Refusal => new Refusal(async ({ lang }) => sentence(await loadRound(lang)));

/** Names that Windows keeps for devices, whatever the ending. */
const devices = ['con', 'prn', 'aux', 'nul', ...Array.from({ length: 10 }, (_, at) => [`com${at}`, `lpt${at}`]).flat()];

/** A file name for each form, made of its owner's name: ASCII, and no two alike wherever capitals do not count. */
function namesFor(forms: readonly StatusForm[], lang: Lang): string[] {
  const none = { da: 'uden-ejer', en: 'no-owner' }[lang];
  const ids = new Ids(...devices, none);
  return forms.map(({ owner }) => `${owner ? ids.of(nameIn(owner, lang), { da: 'ejer', en: 'owner' }[lang]) : none}.xlsx`);
}

function said(named: readonly { form: StatusForm; name: string }[], folder: string, { collect }: RoundWords): string {
  const count = (parts: StatusForm['parts'], key: 'items' | 'kpis'): number => parts.reduce((sum, part) => sum + part[key].length, 0);
  const lines = [...named.map(({ form: { parts }, name }) => collect.wrote(name, count(parts, 'items'), count(parts, 'kpis'))), collect.next(folder)];
  return lines.map((line) => `${display(line)}\n`).join('');
}
