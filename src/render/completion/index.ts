import { bash } from './bash.ts';
import type { CommandLine } from './command-line.ts';
import { fish } from './fish.ts';
import { zsh } from './zsh.ts';

/** Every shell there is a script for. */
export const shells = { bash, zsh, fish } as const satisfies Record<string, (line: CommandLine) => string>;
