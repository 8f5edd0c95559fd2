/** The command line as a shell completes it; made from the commands themselves. */
export interface CommandLine {
  options: readonly OptionWords[];
  commands: readonly CommandWords[];
  checks: readonly string[];
}

export interface CommandWords {
  name: string;
  summary: string;
  options: readonly OptionWords[];
  arguments: readonly ArgumentWords[];
}

export interface OptionWords {
  /** `-f` and `--format`. */
  flags: readonly string[];
  description: string;
  /** Null where the option stands alone. */
  value: Value | null;
}

export interface ArgumentWords {
  name: string;
  value: Value;
  /** The last argument may be repeated. */
  variadic: boolean;
}

/** What can be written in a place: one of these words, or something of a kind. */
export type Value = readonly string[] | ValueKind;

/** `checks` is several with commas between; `items`, `kpis` and `plans` are asked of the plans when they are wanted. */
export type ValueKind = 'anything' | 'files' | 'plan-files' | 'folders' | 'checks' | 'check' | 'items' | 'kpis' | 'plans';

/** Text between single quotes in bash and zsh. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A line for each command, and one for the program itself, whose name is empty. */
export const everyCommand = ({ options, commands }: CommandLine): CommandWords[] => [
  { name: '', summary: '', options, arguments: [] },
  ...commands,
];
