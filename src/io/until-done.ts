import { setImmediate as nextTurn } from 'node:timers/promises';
import { exitCodes, Interrupted, type Signal } from './interrupted.ts';

const signals = Object.keys(exitCodes) as Signal[];

/**
 * Does work that must not be cut off in the middle. A signal to end waits until the work calls `pause`, which then
 * throws `Interrupted` so that the work can clean up; one that comes after the last `pause` is obeyed at the end.
 * Outside this function signals do what they always do.
 */
export async function untilDone<Result>(work: (pause: () => Promise<void>) => Promise<Result> | Result): Promise<Result> {
  let came: Signal | undefined;
  const note = (signal: Signal): void => {
    came ??= signal;
  };
  for (const signal of signals) process.on(signal, note);
  const pause = async (): Promise<void> => {
    // A signal is told at the next poll of the event loop, which for some callers is a turn further away.
    await nextTurn();
    await nextTurn();
    if (came) throw new Interrupted(came);
  };
  try {
    const result = await work(pause);
    await pause();
    return result;
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
}
