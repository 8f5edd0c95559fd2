import { isatty } from 'node:tty';

/** Bytes that come from outside, as they come. */
export interface Input {
  /** Somebody sits at the other end. */
  readonly isTTY?: boolean;
  /** Hands over every chunk until there are no more, or until what it returns is called. */
  listen(onBytes: (bytes: Uint8Array) => void, onEnd: () => void): () => void;
}

/** Standard input; asked for only by who listens, since Node opens it at the first question. */
export function inputOf(stream: () => NodeJS.ReadStream): Input {
  return {
    get isTTY() {
      return isatty(0);
    },
    listen(onBytes, onEnd) {
      const from = stream();
      from.on('data', onBytes).on('end', onEnd).on('error', onEnd);
      return () => {
        from.off('data', onBytes).off('end', onEnd);
        from.destroy();
      };
    },
  };
}
