import { Chance } from '../random.ts';

const keys = ['id', 'title', 'owner', 'deadline', 'number', '"9.2"', "'it''s'", 'mål', 'målgruppe', 'two words', 'a-b', 'null', '1', 'constructor', 'text'] as const;
const plain = ['x', 'Erhvervsstyrelsen', '2017-10-03', 'primo 2018', 'no', '9.1', '010', '12345678901234567890', '-5', '1e3', '.nan', 'true', '~', '12:30', "KPI'erne", 'a#b', 'a:b', '-x', '50 %', 'æ, ø', '🎯 mål', 'sentence with  two spaces'] as const;
const quoted = ['""', '"x"', '"a: b # c"', "'it''s'", '"\\"q\\""', '"tab\\t\\u00e6"', "''"] as const;
/** What is wrong, or is read by the reference alone. */
const odd = ['- x', '*x', '&a x', '!t x', 'a: b', '?', '- ', '{', '[', 'x:', '"x', "'", '"\\e"', '"\\q"', '%x', '|x', '@', '\t', 'a\tb'] as const;
const spaces = ['', '', '', ' ', '  '] as const;

/** A YAML text as a person may write it, odd but mostly right; the same for the same seed. */
export function writtenYaml(seed: number): string {
  const writer = new Writer(new Chance(seed));
  return writer.text();
}

class Writer {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** A value on one line. */
  #word(): string {
    if (this.#chance.once(150)) return this.#chance.oneOf(odd);
    return this.#chance.once(3) ? this.#chance.oneOf(quoted) : this.#chance.oneOf(plain);
  }

  text(): string {
    const chance = this.#chance;
    const indent = chance.once(20) ? 2 : 0;
    const body = (chance.once(15) ? '---\n' : '') + this.#between(0) + (chance.once(4) ? this.#list(indent, 2) : this.#map(indent, 3));
    const cut = chance.once(8) ? body.replace(/\s+$/, '') : body;
    const text = chance.once(40) ? `\uFEFF${cut}` : cut;
    return chance.once(6) ? text.replaceAll('\n', '\r\n') : text;
  }

  #map(indent: number, depth: number): string {
    const used = new Set<string>();
    const pairs = [0, ...this.#chance.some(4, Number)].map(() => {
      let key: string = this.#chance.oneOf(keys);
      if (used.has(key) && !this.#chance.once(20)) key = `${key.replaceAll(/["']/g, '')}${used.size}`;
      used.add(key);
      return `${' '.repeat(indent)}${key}${this.#chance.once(20) ? ' ' : ''}:${this.#value(indent, depth)}`;
    });
    return pairs.join('');
  }

  #list(indent: number, depth: number): string {
    return [0, ...this.#chance.some(4, Number)].map(() => `${' '.repeat(indent)}-${this.#item(indent, depth)}`).join('');
  }

  #item(indent: number, depth: number): string {
    if (depth === 0 || this.#chance.once(3)) return this.#value(indent, depth);
    const gap = this.#chance.once(8) ? 3 : 1;
    const column = indent + 1 + gap;
    const inner = this.#chance.once(6) ? this.#list(column, depth - 1) : this.#map(column, depth - 1);
    return ' '.repeat(gap) + inner.slice(column);
  }

  /** From after the `:` or `-` to the start of the next line with something on it. */
  #value(indent: number, depth: number): string {
    const chance = this.#chance;
    const deeper = indent + chance.oneOf([2, 2, 2, 1, 4]);
    if (depth > 0 && chance.once(3)) {
      const before = this.#lineEnd() + this.#between(deeper);
      if (chance.once(2)) return before + this.#map(deeper, depth - 1);
      return before + this.#list(chance.once(3) ? indent : deeper, depth - 1);
    }
    const styles = [
      () => ` ${this.#word()}${this.#lineEnd()}`,
      () => ` ${chance.oneOf(spaces)}${this.#word()}${this.#lineEnd()}`,
      () => ` ${this.#inBrackets(2, deeper)}${this.#lineEnd()}`,
      () => ` ${chance.once(30) ? chance.oneOf(['|+', '>2', '| # x']) : chance.oneOf(['|', '>', '|-', '>-'])}\n${this.#lines(deeper)}`,
      () => this.#overLines(chance.oneOf(['', '"', "'"]), deeper),
      () => `${this.#lineEnd()}${' '.repeat(deeper)}${this.#word()}${this.#lineEnd()}`,
      () => this.#lineEnd(),
    ] as const;
    return chance.oneOf(styles)() + this.#between(indent);
  }

  #overLines(quote: string, indent: number): string {
    const closing = this.#chance.once(30) ? '"' : quote;
    return ` ${quote}one\n${this.#lines(indent).trimEnd()}${closing}${this.#lineEnd()}`;
  }

  #lines(indent: number): string {
    const line = (position: number): string => {
      const further = position > 0 && this.#chance.once(5) ? 2 : 0;
      const words = this.#chance.once(80) ? this.#chance.oneOf(['# x', 'it: is', "'", '- x']) : this.#chance.oneOf(['words of a text', 'more', 'og så  videre']);
      return `${' '.repeat(indent + further)}${words}\n`;
    };
    const empty = (): string => (this.#chance.once(30) ? '      \n' : this.#chance.oneOf(['', '', '', '\n', ' \n']));
    return Array.from({ length: 1 + this.#chance.below(4) }, (_, position) => empty() + line(position)).join('');
  }

  #inBrackets(depth: number, indent: number): string {
    const chance = this.#chance;
    const gap = (): string => (chance.once(12) ? `\n${' '.repeat(indent)}` : chance.oneOf([' ', ' ', '']));
    const value = (): string =>
      depth > 0 && chance.once(4) ? this.#inBrackets(depth - 1, indent) : this.#word().replaceAll(/,/g, '');
    if (chance.once(2)) return `[${gap()}${chance.some(4, value).join(`,${gap()}`)}${chance.once(40) ? ',' : ''}${gap()}]`;
    return `{${gap()}${chance.some(3, (position) => `${position === 0 ? chance.oneOf(keys) : `key ${position}`}:${chance.once(40) ? '' : ' '}${value()}`).join(`,${gap()}`)}${gap()}}`;
  }

  #lineEnd(): string {
    return `${this.#chance.once(400) ? '#' : this.#chance.oneOf(['', '', '', ' ', ' # a comment', '  # planspor-ignore x: y'])}\n`;
  }

  /** Empty lines and comments. */
  #between(indent: number): string {
    if (!this.#chance.once(4)) return '';
    return this.#chance.some(3, () => this.#chance.oneOf(['\n', '  \n', `${' '.repeat(indent)}# comment\n`, `${' '.repeat(indent + 2)}# comment\n`, '# comment\n'])).join('');
  }
}

/** Texts that are one slip away from another: a character or a line left out, put in twice, or exchanged. */
export function mutants(text: string, seed: number, count: number): string[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => mutant(text, chance));
}

function mutant(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const sign = chance.oneOf([...' :-#\'"[]{},\n|>&*!?%@\t\\~.x1æ'] as [string, ...string[]]);
  const lines = text.split('\n');
  const line = chance.below(lines.length);
  const other = chance.below(lines.length);
  return chance.oneOf([
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + sign + text.slice(at),
    () => text.slice(0, at) + sign + text.slice(at + 1),
    () => text.slice(0, at),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[other] ?? '').join('\n'),
    () => lines.toSpliced(line, 1, `  ${lines[line]}`).join('\n'),
    () => lines.toSpliced(line, 1, (lines[line] ?? '').replace(/^ {1,2}/, '')).join('\n'),
  ] as const)();
}
