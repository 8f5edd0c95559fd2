/** As a shell counts them: 128 and the number of the signal. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
export type Signal = keyof typeof exitCodes;

/** Somebody asked the program to end while it was writing. What it had begun is finished or undone. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;

  constructor(signal: Signal) {
    super(`ended by ${signal}`);
    this.exitCode = exitCodes[signal];
  }
}
