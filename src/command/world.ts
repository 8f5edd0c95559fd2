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
  /** Other threads that work at the same time; absent where there is only this one. */
  threads?: Threads;
  /** What is typed or piped in; absent where nobody can say anything. */
  stdin?: Input;
  stdout: Stream;
  stderr: Stream;
}

export interface Threads {
  /** How many there may be beside this one. */
  most: () => number;
  /** Groups of files that it pays to begin one for: each has to warm up. */
  worth: number;
  /** Hands a job, which is plain data, to a thread of its own. */
  start: (job: object) => Thread;
}

export interface Thread {
  /** What comes back, plain data too. Rejects where the thread could not do its job, whatever the reason. */
  done: Promise<unknown>;
  /** Nobody waits for it any more. */
  end: () => void;
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
