import type { WriteStream } from 'node:tty';
import { codeOf } from './cannot.ts';

/** Output could not be written. A reader that has gone away is `closed`, which is no error. */
export class CannotPrint extends Error {
  override readonly name = 'CannotPrint';
  readonly closed: boolean;
  readonly code: string | undefined;

  constructor(cause: unknown) {
    super('cannot print', { cause });
    this.code = codeOf(cause);
    this.closed = this.code === 'EPIPE' || this.code === 'ERR_STREAM_DESTROYED';
  }
}

/** One of the process's streams; every write waits until the text is out, so that nothing is cut off at the end. */
export function streamOf(stream: WriteStream): {
  isTTY: boolean;
  columns: number | undefined;
  colors: 0 | 1 | 2 | 3;
  write(text: string | Uint8Array): Promise<void>;
} {
  // Without a listener an error would end the process with a trace; `write` reports it.
  stream.on('error', () => {});
  return {
    // Undefined in a pipe, whatever the type says.
    isTTY: stream.isTTY ?? false,
    columns: stream.columns,
    colors: stream.isTTY ? colorLevel(stream.getColorDepth()) : 0,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(new CannotPrint(error)) : resolve()));
      }),
  };
}

function colorLevel(bits: number): 0 | 1 | 2 | 3 {
  if (bits >= 24) return 3;
  if (bits >= 8) return 2;
  return bits >= 4 ? 1 : 0;
}
