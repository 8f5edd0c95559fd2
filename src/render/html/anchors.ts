import { type Block, plainText } from '../document.ts';

/** The ids of a page's headings and tables, each once, in the words of the heading where it has no id of its own. */
export class Anchors {
  readonly #ids = new Map<Block, string>();
  readonly #taken = new Set<string>(['content', 'contents']);

  /** @param kept ids that nothing else may have */
  constructor(blocks: readonly Block[], kept: readonly string[] = []) {
    for (const id of kept) this.#taken.add(id);
    this.add(blocks);
  }

  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') for (const id of block.rowIds ?? []) if (id !== null) this.#taken.add(id);
    }
    for (const block of blocks) {
      if (block.kind === 'heading') this.#ids.set(block, this.#free(block.id ?? slug(plainText(block.text))));
      if (block.kind === 'figure') this.#ids.set(block, this.#free(block.id));
      if (block.kind === 'table') this.#ids.set(block, this.#free(block.id ?? 'table'));
    }
  }

  of(block: Block): string {
    return this.#ids.get(block) ?? '';
  }

  #free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${wanted}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

export function slug(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[æøå]/g, (letter) => letters[letter] ?? '').normalize('NFD');
  return plain.replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'del';
}
