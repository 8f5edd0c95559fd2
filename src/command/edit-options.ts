import { type Command, Option } from 'commander';
import { always, type View } from '../analysis/view.ts';
import { dayAt } from '../io/clock.ts';
import type { Locks } from '../io/locks.ts';
import type { Day } from '../model/common.ts';
import type { Settings } from '../model/settings.ts';
import { nearest } from '../model/nearest.ts';
import { readable, readDay } from '../model/time/index.ts';
import { unwantedIn } from '../model/unwanted-characters.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import type { EditWords } from '../render/messages/edit.ts';
import { languages, loadEdit } from '../render/messages/index.ts';
import type { ReadOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Options of the commands that add entries. */
export interface EntryOptions extends ReadOptions {
  on?: string;
  known?: string;
  source?: string[];
  dryRun?: boolean;
  /** What a second try holds already. */
  locks?: Locks;
}

export const several = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** The options of everything that writes: no report comes out, so there is no form to choose. */
export function writeOptions(command: Command, words: CommandMessages, force: 'force' | 'force-locked' = 'force-locked'): Command {
  return command
    .optionsGroup(words.helpTitles.common)
    .option('-C, --directory <dir>', words.options.directory)
    .option('--config <file>', words.options.config)
    .option('--force', words.options[force])
    .addOption(new Option('--lang <lang>', words.options.spoken).choices(languages))
    .addOption(new Option('--color <when>', words.options.color).choices(['auto', 'always', 'never']).default(undefined, 'auto'))
    .option('--quiet', words.options.quiet)
    .option('--verbose', words.options.verbose)
    .optionsGroup('');
}

/** A refusal in the words of the commands that write. */
export const refusal = (sentence: (words: EditWords) => string): Refusal =>
  new Refusal(async ({ lang }) => sentence(await loadEdit(lang)));

export const todayIn = ({ timeZone }: Settings, world: World): Day => dayAt(world.now, timeZone);

/** All that has been told, as of a day. */
export const viewOn = (asOf: Day, settings: Settings, world: World): View => ({ asOf, knownBy: always, today: todayIn(settings, world) });

/** The day of an option; today where it is not given. */
export function dayOf(option: string, text: string | undefined, settings: Settings, world: World): Day {
  if (text === undefined) return todayIn(settings, world);
  const { conventions, timeZone, fiscalYearStart } = settings;
  const result = readDay(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  if (result.ok) return result.day;
  throw new Refusal((words) => words.refused.day(option, text, readable[words.lang].slice(0, 2)));
}

/** Refuses words that cannot be written as they are, and says which character is in the way. */
export function mayBeWritten(words: Readonly<Record<string, string | readonly string[] | undefined>>): void {
  for (const [option, given] of Object.entries(words)) {
    for (const text of [given ?? []].flat()) {
      const name = unwantedIn(text);
      if (name !== null) throw refusal(({ refused }) => refused.character(option, name));
    }
  }
}

/** One of the format's words, said in Danish or English. */
export function wordOf<Word extends string>(option: string, text: string, { words, sayings, meant }: Vocabulary<Word>): Word {
  const word = meant(text);
  if (word !== null) return word;
  throw refusal(({ refused }) => refused.word(option, text, words, nearest(text, sayings)));
}
