import { Command, type CommanderError, Option } from 'commander';
import { existsSync } from '../io/exists.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { nearest } from '../model/nearest.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import { languages } from '../render/messages/index.ts';
import { helpAfter, helpIn, helpWidth } from './help.ts';
import type { CommandModule } from './command.ts';
import { commands } from './index.ts';
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
  const program = topOf(words).addHelpText('after', `\n${words.more}`).helpCommand(false).enablePositionalOptions();
  let chosen = program;
  dress(program, world, words, (text) => {
    printed += text;
  });

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
    command.addHelpText('after', helpAfter(command, words));
    command.action(async () => {
      const options = { ...program.opts(), ...command.opts() };
      exitCode = await module.run({ world, paths: command.args, options, program: () => wholeProgram(words) });
    });
  }
  return { program, chosen, printed: () => printed, exitCode: () => exitCode };
}

/** Everything commander would say or do by itself is said in the reader's language, or not done. */
function dress(command: Command, world: World, words: CommandMessages, print: (text: string) => void): void {
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .addHelpOption(helpOption(command, words))
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? helpWidth, helpWidth),
      getOutHasColors: () => false,
    })
    .configureHelp(helpIn(words));
}

function helpOption(command: Command, words: CommandMessages): Option {
  const option = new Option('-h, --help', words.help);
  return command.parent ? option.helpGroup(words.helpTitles.common) : option;
}

const topOf = (words: CommandMessages): Command =>
  new Command('planspor')
    .description(words.about)
    .version(packageJson.version, '-V, --version', words.version)
    .addOption(new Option('--lang <lang>', words.options.lang).choices(languages).argParser((lang) => lang));

/** Every command with its arguments and options, for what is written from them. */
async function wholeProgram(words: CommandMessages): Promise<Command> {
  const program = topOf(words).helpOption('-h, --help', words.help).helpCommand(false);
  for (const { name, load } of commands) {
    const command = program.command(name).summary(words.summaries[name] ?? '').helpOption('-h, --help', words.help);
    const module: CommandModule = await load();
    module.configure(command, words);
  }
  return program;
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
