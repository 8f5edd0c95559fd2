import type { Command } from 'commander';
import type { CommandMessages } from '../render/messages/commands.ts';
import type { World } from './world.ts';

/** What a command gets to work with. */
export interface Call {
  world: World;
  /** The words after the options. */
  paths: string[];
  options: Record<string, unknown>;
  /** The program with every command, its arguments and its options, for what is written from them. */
  program: () => Promise<Command>;
}

export interface CommandModule {
  /** Adds arguments and options; the words come in the reader's language. */
  configure: (command: Command, words: CommandMessages) => unknown;
  /** @returns the exit code */
  run: (call: Call) => Promise<number>;
}
