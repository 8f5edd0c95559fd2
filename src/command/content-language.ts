import type { Workspace } from '../model/workspace.ts';

/** The language of the first plan, else of the first network or register, in the order of the files. */
export class ContentLanguage {
  readonly #places: ReadonlyMap<string, number>;
  #place = Infinity;
  /** Null while there is none of them. */
  language: string | null = null;

  constructor(files: readonly string[]) {
    this.#places = new Map(files.map((file, at) => [file, at]));
  }

  add({ plans, networks = [], registers = [] }: Pick<Workspace, 'plans'> & Partial<Workspace>): void {
    for (const [rank, contents] of [plans, networks, registers].entries()) {
      for (const { file, language } of contents) {
        const place = rank * this.#places.size + (this.#places.get(file) ?? 0);
        if (place < this.#place) [this.#place, this.language] = [place, language];
      }
    }
  }
}

