import { type Command, Option } from 'commander';
import { dayAt } from '../io/clock.ts';
import type { Day } from '../model/day.ts';
import type { Settings } from '../model/settings.ts';
import { readable, readDay } from '../model/time/index.ts';
import type { Lang } from '../render/document.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import { languages } from '../render/messages/index.ts';
import { type Audience, audiences } from '../analysis/edition.ts';
import { always, type View } from '../analysis/view.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Options that every command that prints something has. */
export interface OutputOptions {
  lang?: Lang;
  format?: string[];
  output?: string[];
  force?: boolean;
  color?: 'auto' | 'always' | 'never';
  width?: string;
  quiet?: boolean;
  verbose?: boolean;
  csv?: 'plain' | 'da';
  todo?: boolean;
  remind?: string;
  browser?: string;
}

/** Options of the commands that read plans. */
export interface ReadOptions extends OutputOptions {
  directory?: string;
  config?: string;
  asOf?: string;
  knownBy?: string;
}

/** Options of the commands that choose among plans. */
export interface ReportOptions extends ReadOptions {
  plan?: string[];
  all?: boolean;
  audience?: Audience;
  sources?: boolean;
}

const several = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/**
 * @param formats the usual one first
 * @param lang what is said of the language
 */
export function outputOptions(command: Command, words: CommandMessages, formats: readonly string[], lang = words.options.lang): Command {
  return command
    .optionsGroup(words.helpTitles.common)
    .addOption(new Option('-f, --format <format>', words.options.format).choices(formats).default(undefined, formats[0]).argParser(several))
    .addOption(new Option('-o, --output <file>', words.options.output).argParser(several))
    .option('--force', words.options.force)
    .addOption(new Option('--lang <lang>', lang).choices(languages))
    .addOption(new Option('--color <when>', words.options.color).choices(['auto', 'always', 'never']).default(undefined, 'auto'))
    .option('--width <columns>', words.options.width)
    .option('--quiet', words.options.quiet)
    .option('--verbose', words.options.verbose)
    .optionsGroup('');
}

/** @param paths what the paths are to this command */
export function readOptions(command: Command, words: CommandMessages, paths = words.arguments.paths): Command {
  return command
    .argument('[paths...]', paths)
    .option('--as-of <day>', words.options['as-of'])
    .optionsGroup(words.helpTitles.common)
    .option('-C, --directory <dir>', words.options.directory)
    .option('--config <file>', words.options.config)
    .optionsGroup('');
}

export function planOptions(command: Command, words: CommandMessages): Command {
  return audienceOption(planOption(command.option('--known-by <day>', words.options['known-by']), words).option('--all', words.options.all), words)
    .option('--sources', words.options.sources);
}

export const planOption = (command: Command, words: CommandMessages): Command =>
  command.addOption(new Option('--plan <id>', words.options.plan).argParser(several));

export const audienceOption = (command: Command, words: CommandMessages): Command =>
  command.addOption(new Option('--audience <audience>', words.options.audience).choices(audiences).default('steering'));

/** The day and the knowledge that a report is looked at with; today is the real day in the settings' time zone. */
export function viewFrom(options: ReadOptions, settings: Settings, world: World): View {
  const today = dayAt(world.now, settings.timeZone);
  return {
    asOf: options.asOf === undefined ? today : dayOption('--as-of', options.asOf, settings),
    knownBy: options.knownBy === undefined ? always : dayOption('--known-by', options.knownBy, settings),
    today,
  };
}

function dayOption(name: string, text: string, settings: Settings): Day {
  const { conventions, timeZone, fiscalYearStart } = settings;
  const result = readDay(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  if (result.ok) return result.day;
  throw new Refusal((words) => words.refused.day(name, text, readable.da.slice(0, 2)));
}

/** "30", "30d" or "4w" as days. */
export function daysOption(name: string, text: string): number {
  const [, digits, unit] = /^(\d{1,5})([dw]?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) throw new Refusal((words) => words.refused.days(name, text));
  return Number(digits) * (unit === 'w' ? 7 : 1);
}

export function numberOption(name: string, text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new Refusal((words) => words.refused.number(name, text));
  return Number(text);
}

export function listOption(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').map((word) => word.trim()).filter((word) => word !== '');
}
