import { Argument, type Command, type Option } from 'commander';
import { checks } from '../analysis/checks/index.ts';
import { namesOf } from '../analysis/names.ts';
import { references } from '../analysis/show.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import { nearest } from '../model/nearest.ts';
import type { CommandLine, CommandWords, OptionWords, Value, ValueKind } from '../render/completion/command-line.ts';
import { shells } from '../render/completion/index.ts';
import { display } from '../render/display.ts';
import type { Call, CommandModule } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfTool } from './language.ts';
import { load } from './load.ts';
import { viewFrom } from './options.ts';
import { Refusal } from './refusal.ts';

/** What the scripts ask while somebody types: words that stand in the plans. */
const asked = new Set(['items', 'kpis', 'plans']);

export const { configure, run }: CommandModule = {
  configure(command, words) {
    // An unknown shell is told of below, where the words that the scripts use are known too.
    command.addArgument(new Argument('<shell>', words.arguments.shell).choices(Object.keys(shells)).argParser((word) => word));
  },

  async run(call) {
    const [shell = ''] = call.paths;
    await call.world.stdout.write(asked.has(shell) ? await inPlans(call, shell) : await scriptFor(shell, call));
    return exitCodes.done;
  },
};

async function scriptFor(shell: string, call: Call): Promise<string> {
  const known = Object.keys(shells);
  if (!Object.hasOwn(shells, shell)) throw new Refusal((words) => words.refused.choice('completion', shell, known, nearest(shell, known)));
  return shells[shell as keyof typeof shells](commandLineOf(await call.program()));
}

/** `id<tab>title` a line. A shell that completes has no room for complaints: what cannot be read is left out. */
async function inPlans({ world }: Call, what: string): Promise<string> {
  const loaded = await load([], {}, world).catch(() => null);
  if (!loaded) return '';
  const { workspace } = loaded;
  const nameOf = namesOf(workspace, languageOfTool(world));
  const line = (id: string, title: string): string => `${id}\t${display(title)}\n`;
  if (what === 'plans') return workspace.plans.map(({ id, title }) => line(id, title)).join('');
  const kpis = new Set(workspace.plans.flatMap((plan) => plan.kpis.map(({ ref }) => ref)));
  const refs = references(new Snapshot(workspace, viewFrom({}, workspace.settings, world))).filter(({ ref }) => what === 'items' || kpis.has(ref));
  return [
    ...refs.filter(({ current }) => current).map(({ ref }) => line(ref.slice(ref.indexOf('/') + 1), nameOf(ref).text)),
    ...refs.map(({ ref }) => line(ref, nameOf(ref).text)),
  ].join('');
}

const commandLineOf = (program: Command): CommandLine => ({
  options: optionsOf(program),
  commands: program.commands.map(
    (command): CommandWords => ({
      name: command.name(),
      summary: command.summary(),
      options: optionsOf(command),
      arguments: command.registeredArguments.map((one) => ({
        name: one.name(),
        value: one.argChoices ?? kindOf(one.name()),
        variadic: one.variadic,
      })),
    }),
  ),
  checks: checks.map(({ id }) => id),
});

const optionsOf = (command: Command): OptionWords[] =>
  command.createHelp().visibleOptions(command).map((option) => ({
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    value: valueOf(option),
  }));

function valueOf({ flags, argChoices }: Option): Value | null {
  const [, placeholder] = /[<[]([^>\].]+)/.exec(flags) ?? [];
  return placeholder === undefined ? null : (argChoices ?? kindOf(placeholder));
}

/** What is wanted where help says `<…>`. */
const kinds: Readonly<Record<string, ValueKind>> = {
  file: 'files',
  forms: 'files',
  dir: 'folders',
  paths: 'plan-files',
  checks: 'checks',
  check: 'check',
  id: 'plans',
  ref: 'items',
  kpi: 'kpis',
};
const kindOf = (placeholder: string): ValueKind => kinds[placeholder] ?? 'anything';
