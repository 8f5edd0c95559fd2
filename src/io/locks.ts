/** Locks of files that are held together. */
export class Locks {
  readonly #held = new Map<string, () => void>();

  holds(path: string): boolean {
    return this.#held.has(path);
  }

  /** @param unlock what gives the lock back */
  keep(path: string, unlock: () => void): void {
    this.#held.set(path, unlock);
  }

  /** Gives all of them back, the last first. */
  release(): void {
    for (const unlock of [...this.#held.values()].toReversed()) unlock();
    this.#held.clear();
  }
}
