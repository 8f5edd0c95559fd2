import { Command, type CommanderError, type Option } from 'commander';
import { existsSync } from '../io/exists.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { nearest } from '../model/nearest.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import { type CommandModule, commands } from './index.ts';
import type { World } from './world.ts';

export interface Program {
  program: Command;
  /** The command that was named, with its options; the program itself when none was. */
  chosen: Command;
  /** What commander printed: help or the version. */
  printed(): string;
  exitCode(): number;
}

/** The command line as commander knows it. Only the command that is named is loaded. */
export async function buildProgram(world: World, words: CommandMessages): Promise<Program> {
  let printed = '';
  let exitCode = 0;
  const program = new Command('planspor');
  let chosen = program;
  dress(program, world, words, (text) => {
    printed += text;
  });
  program
    .description(words.about)
    .version(packageJson.version, '-V, --version', words.version)
    .option('--lang <lang>', words.options.lang)
    .addHelpText('after', `\n${words.more}`)
    .helpCommand(false)
    .enablePositionalOptions();

  const named = commandNamed(world.argv);
  for (const { name, load } of commands) {
    const command = program.command(name).summary(words.summaries[name] ?? '').description(words.summaries[name] ?? '');
    dress(command, world, words, (text) => {
      printed += text;
    });
    if (name !== named) continue;
    chosen = command;
    const module: CommandModule = await load();
    module.configure(command, words);
    command.addHelpText('after', examples(words, name));
    command.action(async () => {
      exitCode = await module.run({ world, paths: command.args, options: { ...program.opts(), ...command.opts() } });
    });
  }
  return { program, chosen, printed: () => printed, exitCode: () => exitCode };
}

/** Everything commander would say or do by itself is said in the reader's language, or not done. */
function dress(command: Command, world: World, words: CommandMessages, print: (text: string) => void): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.helpTitles.usage,
    'Arguments:': words.helpTitles.arguments,
    'Options:': words.helpTitles.options,
    'Commands:': words.helpTitles.commands,
  };
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', words.help)
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? 100, 100),
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => optionHelp(option, words),
      subcommandTerm: (one) => one.name(),
    });
}

function optionHelp(option: Option, words: CommandMessages): string {
  const extra = [
    ...(option.argChoices ? [`${words.choices}: ${option.argChoices.join(', ')}`] : []),
    ...(typeof option.defaultValue === 'string' ? [`${words.defaults}: ${option.defaultValue}`] : []),
  ];
  return extra.length > 0 ? `${option.description} (${extra.join('; ')})` : option.description;
}

function examples(words: CommandMessages, name: string): string {
  const lines = words.examples[name] ?? [];
  return `\n${words.helpTitles.examples}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** The first word that is neither an option nor the value of `--lang`. */
const commandNamed = (argv: readonly string[]): string | undefined =>
  argv.find((word, position) => !word.startsWith('-') && argv[position - 1] !== '--lang');

/** What commander found wrong with the words, as one sentence. */
export function usageSentence(error: CommanderError, { program, chosen }: Program, world: World, words: CommandMessages): string {
  const { refused } = words;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return refused.unknownCommand(quoted, nearest(quoted, program.commands.map((command) => command.name())));
    case 'commander.unknownOption': {
      const flags = chosen.options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag !== undefined);
      return refused.unknownOption(quoted, nearest(quoted, flags), existsSync(world.cwd, quoted) ? quoted : null);
    }
    case 'commander.optionMissingArgument':
      return refused.optionValue(quoted.split(' ').find((word) => word.startsWith('--')) ?? quoted);
    case 'commander.missingArgument':
      return refused.missingArgument(quoted);
    case 'commander.excessArguments':
      return refused.tooManyArguments();
    case 'commander.invalidArgument': {
      const [, value = ''] = /argument '([^']*)' is invalid/.exec(error.message) ?? [];
      const option = chosen.options.find(({ long }) => long !== undefined && error.message.includes(long));
      const allowed = option?.argChoices ?? [];
      return refused.choice(option?.long ?? '', value, allowed, nearest(value, allowed));
    }
    case 'commander.help':
      return refused.noCommand();
    default:
      return error.message;
  }
}
