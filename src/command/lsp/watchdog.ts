import type { InitializeParams, WatchDog } from 'vscode-languageserver/node';
import { isRunning } from '../../io/running.ts';
import { exitCodes } from '../exit-code.ts';

/** Milliseconds between two looks at whether the client is there. */
const every = 3000;

/** Ends the server with its client, whether that says goodbye or not. */
export class ClientWatch implements WatchDog {
  shutdownReceived = false;
  readonly ended: Promise<number>;
  #end: (code: number) => void = () => {};
  #look: NodeJS.Timeout | undefined;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  initialize({ processId }: InitializeParams): void {
    this.follow(processId);
  }

  follow(pid: number | null): void {
    if (pid === null || !Number.isInteger(pid) || pid <= 0) return;
    clearInterval(this.#look);
    this.#look = setInterval(() => {
      if (!isRunning(pid)) this.left();
    }, every);
    this.#look.unref();
  }

  exit(code: number): void {
    clearInterval(this.#look);
    this.#end(code === 0 ? exitCodes.done : exitCodes.findings);
  }

  /** Without a word; whoever asked to shut down first was done. */
  left(): void {
    this.exit(this.shutdownReceived ? 0 : 1);
  }
}
