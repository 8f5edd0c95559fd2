import type { Token } from './tokens.ts';
import type { TimeContext } from './types.ts';

/** Phrases of one or more words that mean the same, by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrases(...texts: string[]): Phrases {
  const split = texts.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[][]>();
  for (const words of split) byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  return byFirst;
}

/** A place in the tokens. A rule takes what it understands; where it fails, `attempt` puts the place back. */
export class Reader {
  readonly context: TimeContext;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[], context: TimeContext) {
    this.#tokens = tokens;
    this.context = context;
  }

  get done(): boolean {
    return this.#at === this.#tokens.length;
  }

  get rest(): readonly Token[] {
    return this.#tokens.slice(this.#at);
  }

  attempt<T>(rule: (reader: Reader) => T | null): T | null {
    const start = this.#at;
    const result = rule(this);
    if (result === null) this.#at = start;
    return result;
  }

  first<T>(rules: readonly ((reader: Reader) => T | null)[]): T | null {
    for (const rule of rules) {
      const result = this.attempt(rule);
      if (result !== null) return result;
    }
    return null;
  }

  phrase(choices: Phrases): boolean {
    const found = choices
      .get(this.#tokens[this.#at]?.text ?? '')
      ?.find((words) => words.every((word, i) => this.#tokens[this.#at + i]?.text === word));
    this.#at += found?.length ?? 0;
    return found !== undefined;
  }

  /** What the next word stands for in a vocabulary. */
  word<T>(vocabulary: ReadonlyMap<string, T>): T | null {
    const token = this.#tokens[this.#at];
    const meaning = token?.is === 'word' ? vocabulary.get(token.text) : undefined;
    if (meaning === undefined) return null;
    this.#at += 1;
    return meaning;
  }

  number(digits: { least: number; most: number }): number | null {
    const token = this.#tokens[this.#at];
    if (token?.is !== 'number' || token.text.length < digits.least || token.text.length > digits.most) return null;
    this.#at += 1;
    return Number(token.text);
  }

  /** Takes the next character when it is one of those in `choices`. */
  mark(choices: string): string | null {
    const token = this.#tokens[this.#at];
    if (token?.is !== 'mark' || !choices.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }

  get nextIsNumber(): boolean {
    return this.#tokens[this.#at]?.is === 'number';
  }

  nextIsMark(choices: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.is === 'mark' && choices.includes(token.text);
  }
}
