import { type Command, Option } from 'commander';
import type { CommandMessages } from '../render/messages/commands.ts';
import { daysOption, type OutputOptions } from './options.ts';
import type { Output } from './outputs.ts';
import { Refusal } from './refusal.ts';

/** Options that belong to one format, on the commands that have it. */
export function dataOptions(command: Command, words: CommandMessages, formats: readonly string[]): Command {
  if (formats.includes('csv')) command.addOption(new Option('--csv <kind>', words.options.csv).choices(['plain', 'da']).default(undefined, 'plain'));
  if (formats.includes('ics')) command.option('--remind <days>', words.options.remind).option('--todo', words.options.todo);
  if (formats.includes('pdf')) command.option('--browser <program>', words.options.browser);
  return command;
}

const belongs = { csv: 'csv', remind: 'ics', todo: 'ics', browser: 'pdf' } as const;

/**
 * Refuses an option whose format is not asked for: it would be as if it had not been given.
 * @returns days before at which a calendar reminds; null for no reminder
 */
export function dataOptionsOf(options: OutputOptions, outputs: readonly Output[]): number | null {
  for (const option of ['csv', 'remind', 'todo', 'browser'] as const) {
    const format = belongs[option];
    if (options[option] !== undefined && !outputs.some((one) => one.format.id === format)) {
      throw new Refusal((words) => words.refused.needs(`--${option}`, `--format ${format}`));
    }
  }
  return options.remind === undefined ? null : daysOption('--remind', options.remind);
}
