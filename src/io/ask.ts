import type { Input } from './input.ts';

/** Reads what somebody types, a line at a time. */
export class TypedLines {
  readonly #stop: () => void;
  readonly #waiting: ((line: string | null) => void)[] = [];
  readonly #lines: string[] = [];
  readonly #decoder = new TextDecoder();
  #rest = '';
  #ended = false;

  constructor(input: Input) {
    this.#stop = input.listen(
      (bytes) => {
        const parts = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split(/\r?\n/);
        this.#rest = parts.pop() ?? '';
        this.#lines.push(...parts);
        this.#hand();
      },
      () => {
        this.#ended = true;
        this.#hand();
      },
    );
  }

  /** The next line; null when nobody says any more. */
  next(): Promise<string | null> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#hand();
    });
  }

  close(): void {
    this.#stop();
  }

  #hand(): void {
    while (this.#waiting.length > 0 && (this.#lines.length > 0 || this.#ended)) this.#waiting.shift()?.(this.#lines.shift() ?? null);
  }
}
