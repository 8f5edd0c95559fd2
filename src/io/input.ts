/** Bytes that come from outside, as they come. */
export interface Input {
  /** Hands over every chunk until there are no more, or until what it returns is called. */
  listen(onBytes: (bytes: Uint8Array) => void, onEnd: () => void): () => void;
}

/** A stream of the process; asked for only by who listens, since Node opens it at the first question. */
export function inputOf(stream: () => NodeJS.ReadStream): Input {
  return {
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
