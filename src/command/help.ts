import type { Command, HelpConfiguration } from 'commander';
import type { CommandMessages } from '../render/messages/commands.ts';
import { sentence } from '../render/messages/language.ts';
import { exitCodes } from './exit-code.ts';

/** Help is read in terminals, mails and tickets; more columns than these wrap somewhere. */
export const helpWidth = 80;

/** What commander writes of a command, in the reader's language. */
export function helpIn(words: CommandMessages): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.helpTitles.usage,
    'Arguments:': words.helpTitles.arguments,
    'Options:': words.helpTitles.options,
    'Commands:': words.helpTitles.commands,
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => usageOf(command),
    commandDescription: (command) => asSentence(command.description()),
    argumentDescription: ({ description, argChoices }) => explained(description, argChoices, undefined, words),
    optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) =>
      explained(description, argChoices, defaultValueDescription ?? (defaultValue as unknown), words),
    subcommandTerm: (one) => one.name(),
  };
}

/** Without `[options]`: every command has some, and they are listed below. */
function usageOf(command: Command): string {
  const names = command.parent ? [command.parent.name(), command.name()] : [command.name()];
  const args = command.registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}...` : one.name();
    return one.required ? `<${name}>` : `[${name}]`;
  });
  return [...names, ...(command.commands.length > 0 ? ['<command>'] : args)].join(' ');
}

const asSentence = (text: string): string => sentence(text.charAt(0).toUpperCase() + text.slice(1));

function explained(description: string, choices: readonly string[] | undefined, usual: unknown, words: CommandMessages): string {
  const extra = [
    ...(choices ? [`${words.choices}: ${choices.join(', ')}`] : []),
    ...(typeof usual === 'string' ? [`${words.defaults}: ${usual}`] : []),
  ];
  return extra.length > 0 ? `${description} (${extra.join('; ')})` : description;
}

/** What stands below the options: which exit codes to expect, and examples to copy. */
export function helpAfter(command: Command, words: CommandMessages): string {
  const has = (long: string): boolean => command.options.some((option) => option.long === long);
  const codes: [code: number, meaning: string][] = [
    [exitCodes.done, has('--fail-on') ? words.exitCodes.clean : words.exitCodes.done],
    ...(has('--fail-on') ? [[exitCodes.findings, words.exitCodes.findings] satisfies [number, string]] : []),
    ...(command.name() === 'merge' ? [[exitCodes.findings, words.exitCodes.partly] satisfies [number, string]] : []),
    [exitCodes.refused, words.exitCodes.refused],
    ...(has('--watch') ? [[exitCodes.interrupted, words.exitCodes.interrupted] satisfies [number, string]] : []),
  ];
  return [
    '',
    words.helpTitles.exitCodes,
    ...codes.map(([code, meaning]) => `  ${String(code).padEnd(3)}  ${meaning}`),
    '',
    words.helpTitles.examples,
    ...(words.examples[command.name()] ?? []).map((line) => `  ${line}`),
  ].join('\n');
}
