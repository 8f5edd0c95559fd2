import type { Input } from '../io/input.ts';

/** What the program is given from outside; a test hands in its own. */
export interface World {
  /** Without the runtime and the program's own name. */
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970, read once. */
  now: number;
  /** The time now, for what goes on; `now` where the world stands still. */
  clock?: () => number;
  /** What the running program is, told from its code: another for every change of it. Undefined or absent where nobody knows. */
  build?: () => string | undefined;
  /** What is typed or piped in; absent where nobody can say anything. */
  stdin?: Input;
  stdout: Stream;
  stderr: Stream;
}

export interface Stream {
  isTTY: boolean;
  /** Columns of the terminal; undefined in a pipe. */
  columns: number | undefined;
  /** How many colours it shows, as chalk counts them. */
  colors: 0 | 1 | 2 | 3;
  /** @throws {CannotPrint} when the text could not be written whole */
  write(text: string | Uint8Array): Promise<void>;
}
