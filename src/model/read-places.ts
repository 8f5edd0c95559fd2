import type { Path, Span } from './finding.ts';

/** What stands at a place; only a plain scalar can be read as something else than its author wrote. */
export type Kind = 'map' | 'list' | 'plain' | 'text' | 'nothing';

const KINDS: readonly Kind[] = ['map', 'list', 'plain', 'text', 'nothing'];

/** Numbers kept for each node: kind, value start and end, key start and end, first node after its children. */
const WIDTH = 6;

/** Where a key stands; absent for a list item and for the top of a file. */
export interface KeyPlace extends Span {
  name: string;
}

/**
 * Where everything in one file stands. A reader fills it in document order, once;
 * numbers in a row take a tenth of the room of a parser's tree, which can then be forgotten.
 */
export class Places {
  readonly #numbers: number[] = [];
  readonly #names: string[] = [];
  readonly #children = new Map<number, Map<string | number, number>>();

  /** Notes a node; one with children must be closed after the last of them. */
  add(kind: Kind, start: number, end: number, key?: KeyPlace): number {
    const node = this.#names.length;
    this.#names.push(key ? key.name : '');
    this.#numbers.push(KINDS.indexOf(kind), start, end, key ? key.start : -1, key ? key.end : -1, node + 1);
    return node;
  }

  /** @param end where it ends, when that was not known at its start */
  close(node: number, end = this.#at(node, 2)): void {
    this.#numbers[node * WIDTH + 2] = end;
    this.#numbers[node * WIDTH + 5] = this.#names.length;
  }

  /** The node at a path, or the nearest one above it that exists; undefined in a file without data. */
  find(path: Path): { node: number; exact: boolean } | undefined {
    if (this.#names.length === 0) return undefined;
    let node = 0;
    for (const step of path) {
      const child = this.#childrenOf(node).get(this.kind(node) === 'map' ? String(step) : step);
      if (child === undefined) return { node, exact: false };
      node = child;
    }
    return { node, exact: true };
  }

  /** The path to the smallest thing that an offset lies in or at the end of; undefined outside everything. */
  at(offset: number): { path: (string | number)[]; on: 'key' | 'value' } | undefined {
    if (this.#names.length === 0) return undefined;
    const path: (string | number)[] = [];
    for (let node = 0; ; ) {
      let next: [step: string | number, child: number] | undefined;
      for (const [step, child] of this.#childrenOf(node)) {
        if ((this.key(child) ?? this.value(child)).start <= offset) next = [step, child];
      }
      const end = next && Math.max(this.value(next[1]).end, this.key(next[1])?.end ?? 0);
      if (!next || end === undefined || offset > end) return path.length > 0 ? { path, on: 'value' } : undefined;
      path.push(next[0]);
      node = next[1];
      const key = this.key(node);
      if (key && offset <= key.end) return { path, on: 'key' };
    }
  }

  kind(node: number): Kind {
    return KINDS[this.#at(node, 0)] ?? 'nothing';
  }

  value(node: number): Span {
    return { start: this.#at(node, 1), end: this.#at(node, 2) };
  }

  key(node: number): Span | undefined {
    const start = this.#at(node, 3);
    return start < 0 ? undefined : { start, end: this.#at(node, 4) };
  }

  /** Built for the nodes that somebody asks about, so that many questions about one long list stay linear. */
  #childrenOf(node: number): Map<string | number, number> {
    const known = this.#children.get(node);
    if (known) return known;
    const children = new Map<string | number, number>();
    const named = this.kind(node) === 'map';
    const end = this.#at(node, 5);
    for (let child = node + 1; child < end; child = this.#at(child, 5)) {
      children.set(named ? (this.#names[child] ?? '') : children.size, child);
    }
    this.#children.set(node, children);
    return children;
  }

  #at(node: number, field: number): number {
    return this.#numbers[node * WIDTH + field] ?? 0;
  }
}
