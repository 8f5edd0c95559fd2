import type { Signal } from './interrupted.ts';

/** Until `stop`, Ctrl-C and a request to end are told of and no longer end the process by themselves. */
export interface Interrupts {
  ended: Promise<Signal>;
  stop: () => void;
}

export function interrupts(): Interrupts {
  let stop = (): void => {};
  const ended = new Promise<Signal>((done) => {
    const interrupted = (): void => done('SIGINT');
    const terminated = (): void => done('SIGTERM');
    process.on('SIGINT', interrupted);
    process.on('SIGTERM', terminated);
    stop = () => {
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', terminated);
    };
  });
  return { ended, stop };
}
