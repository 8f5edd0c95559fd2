import { readTime } from '../model/time/index.ts';
import { followingId, followingPeriod, idsIn, nextPlanOf, type NextOptions, type NextPeriod } from '../analysis/next.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { slugPattern } from '../model/schema/parts.ts';
import { nextDraft } from '../render/drafts/next.ts';
import { loadDrafts } from '../render/messages/index.ts';
import type { CommandModule } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfReport } from './language.ts';
import { load, type Loaded } from './load.ts';
import { outputOptions, readOptions, type ReadOptions, viewFrom } from './options.ts';
import { deliver, outputsOf } from './outputs.ts';
import { planNamed } from './plan-named.ts';
import { Refusal } from './refusal.ts';
import { refuseDamaged } from './damage.ts';

interface NextCommandOptions extends ReadOptions {
  id?: string;
  title?: string;
  period?: string;
}

const formats = ['yaml'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('<plan>', words.arguments.plan);
    readOptions(command, words)
      .option('--known-by <day>', words.options['known-by'])
      .option('--id <id>', words.options.id)
      .option('--title <title>', words.options.title)
      .option('--period <time>', words.options.period);
    outputOptions(command, words, formats);
  },

  async run({ world, paths: [asked = '', ...paths], options: given }) {
    const options = given as NextCommandOptions;
    const outputs = outputsOf('next', formats, options);
    const loaded = await load(paths, options, world);
    const { workspace } = loaded;
    const view = viewFrom(options, workspace.settings, world);
    refuseDamaged(loaded, view);
    const plan = planNamed(asked, workspace);
    const lang = languageOfReport(options.lang, workspace.settings.language, plan.language);
    const next = nextPlanOf(plan, new Snapshot(workspace, view), optionsFor(plan, options, loaded), lang);
    const said = await loadDrafts(lang);
    await deliver(outputs, { draft: () => nextDraft(next, said) }, options, lang, world, loaded.paths);
    return exitCodes.done;
  },
};

function optionsFor(plan: Plan, { id: wanted, title, period: words }: NextCommandOptions, { workspace }: Loaded): NextOptions {
  const period = words === undefined ? followingPeriod(plan) : periodFrom(words, workspace.settings);
  if (!period) throw new Refusal((said) => said.refused.periodNeeded(plan.id));
  const id = wanted ?? followingId(plan, period);
  if (id === null) throw new Refusal((said) => said.refused.idNeeded(plan.id));
  if (!slugPattern.test(id)) throw new Refusal((said) => said.refused.noSlug(id));
  const inPlan = idsIn(plan, workspace).has(id) ? plan : undefined;
  const taken = [...workspace.plans, ...workspace.networks, ...workspace.registers].find((one) => one.id === id) ?? inPlan;
  if (taken) throw new Refusal((said) => said.refused.idTaken(id, taken.file));
  return { id, title: title ?? null, period };
}

function periodFrom(text: string, { conventions, timeZone, fiscalYearStart }: Settings): NextPeriod {
  const result = readTime(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  const from = result.ok ? result.time.from : null;
  if (!result.ok || from === null) throw new Refusal((words) => words.refused.period(text));
  return { from, to: result.time.to, inferred: false };
}
