import type { Workspace } from '../model/workspace.ts';

export interface FirstLanguage {
  language: string;
  /** The less, the earlier. */
  place: number;
}

/** The language of the first plan, else of the first network or register, in the order of the files. */
export class ContentLanguage {
  readonly #places: ReadonlyMap<string, number>;
  /** Null while there is none of them. */
  first: FirstLanguage | null = null;

  constructor(files: readonly string[]) {
    this.#places = new Map(files.map((file, at) => [file, at]));
  }

  get language(): string | null {
    return this.first?.language ?? null;
  }

  add({ plans, networks = [], registers = [] }: Pick<Workspace, 'plans'> & Partial<Workspace>): void {
    for (const [rank, contents] of [plans, networks, registers].entries()) {
      for (const { file, language } of contents) this.take({ language, place: rank * this.#places.size + (this.#places.get(file) ?? 0) });
    }
  }

  /** Of what was read elsewhere. */
  take(other: FirstLanguage | null): void {
    if (other && (!this.first || other.place < this.first.place)) this.first = other;
  }
}
