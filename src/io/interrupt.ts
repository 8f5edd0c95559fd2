/** Until `stop`, Ctrl-C and a request to end are told of and no longer end the process by themselves. */
export interface Interrupts {
  /** The exit code that says how it was ended: 130 or 143. */
  ended: Promise<number>;
  stop: () => void;
}

export function interrupts(): Interrupts {
  let stop = (): void => {};
  const ended = new Promise<number>((done) => {
    const interrupted = (): void => done(130);
    const terminated = (): void => done(143);
    process.on('SIGINT', interrupted);
    process.on('SIGTERM', terminated);
    stop = () => {
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', terminated);
    };
  });
  return { ended, stop };
}
