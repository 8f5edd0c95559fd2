import { isCollection, isMap, isScalar, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from './finding.ts';
import type { Problem } from './problem.ts';
import { MOST_ODD_PROBLEMS, oddEscape } from './read-characters.ts';
import { numberOf } from './read-number.ts';
import { type KeyPlace, Places } from './read-places.ts';
import { type Feature, featureProblem, lineOf, MOST_FEATURE_PROBLEMS, MOST_SYNTAX_PROBLEMS, readStream } from './read-stream.ts';

/** What a reader makes of a text; any reader that gives the same can stand behind `readYaml`. */
export interface Reading {
  data: unknown;
  places: Places;
  problems: Problem[];
}

/** The reference reader, on the tree of `yaml`, which it walks once. */
export function readTree(file: string, text: string, lenient = false): Reading {
  const { document, problems } = readStream(file, text, lenient);
  const walk = new Walk(file, text, problems);
  const top: Node | null = document?.contents ?? null;
  const data = top === null || isNothing(top) ? undefined : walk.value(top);
  return { data, places: walk.places, problems };
}

class Walk {
  readonly places = new Places();
  readonly #file: string;
  readonly #text: string;
  readonly #problems: Problem[];
  #emptyKeys = 0;
  #features = 0;
  #oddEscapes = 0;

  constructor(file: string, text: string, problems: Problem[]) {
    this.#file = file;
    this.#text = text;
    this.#problems = problems;
  }

  /** Never follows an alias: what it stands for is not copied, and a loop of aliases is no loop here. */
  value(node: unknown, key?: KeyPlace): unknown {
    if (isScalar(node)) return this.#scalar(node, key);
    if (isCollection(node)) return isMap(node) ? this.#map(node, key) : this.#list(node, key);
    const { start, end } = node ? spanOf(node as Node) : { start: key?.end ?? 0, end: key?.end ?? 0 };
    this.places.add(node ? 'nothing' : 'plain', start, end, key);
    return node ? undefined : null;
  }

  #scalar(node: Scalar, key?: KeyPlace): unknown {
    const { start, end } = spanOf(node);
    const plain = node.type === 'PLAIN';
    this.places.add(plain ? 'plain' : 'text', start, end, key);
    const { value } = node;
    if (typeof value === 'number') return numberOf(this.#file, this.#text.slice(start, end), value, { start, end }, this.#problems);
    // Only an escape or a fold makes the value of a quoted text differ in length from what is written.
    if (node.type === 'QUOTE_DOUBLE' && typeof value === 'string' && value.length !== end - start - 2) this.#escapes(value, { start, end });
    return value;
  }

  #escapes(value: string, at: Span): void {
    const problem = oddEscape(this.#file, value, at);
    if (!problem) return;
    this.#oddEscapes += 1;
    if (this.#oddEscapes <= MOST_ODD_PROBLEMS) this.#problems.push(problem);
  }

  #list(node: YAMLSeq, key?: KeyPlace): unknown[] {
    const { start, end } = spanOf(node);
    const place = this.places.add('list', start, end, key);
    const list = node.items.map((item) => this.value(item));
    this.places.close(place);
    return list;
  }

  #map(node: YAMLMap, key?: KeyPlace): Record<string, unknown> {
    const { start, end } = spanOf(node);
    const place = this.places.add('map', start, end, key);
    const map: Record<string, unknown> = {};
    let firsts: Map<string, Span> | undefined;
    for (const pair of node.items) {
      const name = this.#key(pair.key as Node);
      if (!name) continue;
      if (Object.hasOwn(map, name.name)) {
        firsts ??= firstKeys(node);
        this.#duplicate(name, firsts.get(name.name));
      } else {
        put(map, name.name, this.value(pair.value, name));
      }
    }
    this.places.close(place);
    return map;
  }

  /** The name a key gives in the data; undefined for a key that plans do not have. */
  #key(node: Node): KeyPlace | undefined {
    const { start, end } = spanOf(node);
    if (isCollection(node)) return this.#refuse('complex-key', lineOf(this.#text.slice(0, end), start), start);
    if (!isScalar(node)) return undefined;
    if (isNothing(node)) return this.#emptyKey({ start, end });
    if (node.value === '<<' && node.type === 'PLAIN') return this.#refuse('merge-key', '<<', start);
    return { name: nameOf(node), start, end };
  }

  #refuse(feature: Feature, text: string, start: number): undefined {
    this.#features += 1;
    if (this.#features <= MOST_FEATURE_PROBLEMS) this.#problems.push(featureProblem(this.#file, feature, text, start));
  }

  #emptyKey(at: Span): undefined {
    this.#emptyKeys += 1;
    if (this.#emptyKeys > MOST_SYNTAX_PROBLEMS) return;
    const facts = { code: 'EMPTY_KEY', detail: 'There is no key before the colon' };
    this.#problems.push({ check: 'yaml-syntax', file: this.#file, at, facts });
  }

  #duplicate({ name, start, end }: KeyPlace, first: Span | undefined): void {
    const place = { file: this.#file, on: 'key' as const };
    const related = first ? [{ ...place, at: first, note: 'first' as const }] : [];
    this.#problems.push({ check: 'duplicate-key', ...place, at: { start, end }, facts: { key: name }, related });
  }
}

/** Where each key of a map stands first; only a map with a duplicate needs to know. */
function firstKeys(map: YAMLMap): Map<string, Span> {
  const firsts = new Map<string, Span>();
  for (const { key } of map.items) {
    if (isScalar(key) && !firsts.has(nameOf(key))) firsts.set(nameOf(key), spanOf(key));
  }
  return firsts;
}

/** Composed, so that `é` is one key however it was typed. */
function nameOf(key: Scalar): string {
  return String(key.value).normalize('NFC');
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** Nothing at all is written there: an empty value, an empty key, an empty file. */
function isNothing(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

/** Plain assignment to `__proto__` would set the prototype instead of a key. */
function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}
