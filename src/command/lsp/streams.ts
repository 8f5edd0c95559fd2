import { type Disposable, type MessageReader, type MessageWriter, ReadableStreamMessageReader, WriteableStreamMessageWriter } from 'vscode-languageserver/node';
import type { Input } from '../../io/input.ts';
import type { Stream } from '../world.ts';

const nothing: Disposable = { dispose: () => {} };

/** The program's own streams as the protocol's library wants them. */
export function messagesOver(input: Input, output: Stream, ended: () => void): { reader: MessageReader; writer: MessageWriter; stop: () => void } {
  let onData: (bytes: Uint8Array) => void = () => {};
  let stop: () => void = () => {};
  const reader = new ReadableStreamMessageReader({
    onData: (listener) => {
      onData = listener;
      stop = input.listen((bytes) => onData(bytes), ended);
      return nothing;
    },
    onClose: () => nothing,
    onError: () => nothing,
    onEnd: () => nothing,
  });
  const writer = new WriteableStreamMessageWriter({
    onClose: () => nothing,
    onError: () => nothing,
    onEnd: () => nothing,
    // A client that does not listen any more has gone.
    write: (data: Uint8Array | string) => output.write(data).catch(ended),
    end: () => {},
  });
  return { reader, writer, stop: () => stop() };
}
