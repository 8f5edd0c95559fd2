import type { Lang } from '../document.ts';
import type { OpenReason, WriteReason } from './reasons.ts';

/** The words of the command line itself: help, and what it says when it cannot do the job. */
export interface CommandMessages {
  lang: Lang;
  about: string;
  /** One line for each command, by name. */
  summaries: Readonly<Record<string, string>>;
  /** Real examples, shown at the end of a command's help. */
  examples: Readonly<Record<string, readonly string[]>>;
  helpTitles: { usage: string; arguments: string; options: string; commands: string; examples: string };
  help: string;
  version: string;
  choices: string;
  defaults: string;
  arguments: { paths: string; ref: string };
  /** By the option's long name without dashes. */
  options: Readonly<Record<OptionName, string>>;
  more: string;

  refused: {
    unknownCommand: (name: string, nearest: string | null) => string;
    unknownOption: (option: string, nearest: string | null, file: string | null) => string;
    optionValue: (option: string) => string;
    missingArgument: (name: string) => string;
    tooManyArguments: () => string;
    noCommand: () => string;
    choice: (option: string, value: string, allowed: readonly string[], nearest: string | null) => string;
    day: (option: string, text: string, examples: readonly string[]) => string;
    days: (option: string, text: string) => string;
    number: (option: string, text: string) => string;
    open: (path: string, reason: OpenReason) => string;
    write: (path: string, reason: WriteReason) => string;
    print: (code: string) => string;
    noWorkspace: (folder: string) => string;
    noPlans: (where: string) => string;
    noPlanFiles: (files: readonly string[]) => string;
    noCurrentPlan: (day: string, nearest: { title: string; file: string; asOf: string } | null) => string;
    noPlanOfYear: (year: number, years: readonly number[]) => string;
    unknownPlan: (id: string, nearest: string | null, ids: readonly string[]) => string;
    unknownRef: (ref: string, nearest: string | null, candidates: readonly string[]) => string;
    ambiguousRef: (ref: string, candidates: readonly string[]) => string;
    damaged: (place: string, message: string, more: number) => string;
    settings: (place: string, message: string) => string;
    format: (format: string, command: string, allowed: readonly string[]) => string;
    formatUnknown: (file: string, endings: readonly string[]) => string;
    pairs: () => string;
    exists: (file: string) => string;
    isInput: (file: string) => string;
    internal: (detail: string) => string;
  };
  wrote: (file: string) => string;
}

export type OptionName =
  | 'as-of' | 'known-by' | 'lang' | 'format' | 'output' | 'force' | 'color' | 'width' | 'quiet' | 'verbose' | 'directory'
  | 'config' | 'plan' | 'all' | 'fail-on' | 'fail-on-overdue' | 'only' | 'except' | 'within' | 'owner' | 'year'
  | 'area' | 'target-group' | 'status' | 'light' | 'kind';
