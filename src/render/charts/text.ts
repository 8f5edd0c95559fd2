import { reveal } from '../display.ts';
import { graphemes } from '../graphemes.ts';
import { fontWidths } from './font-widths.ts';

export interface Font {
  /** In pixels. */
  size: number;
  bold?: boolean;
  /** Room that is added because a browser may take another font; 1 for none. */
  slack?: number;
}

/** Other sans-serifs of our readers' machines are up to this much wider than the shipped one. */
const usualSlack = 1.16;
/** Nothing is known of a character: as wide as an ideograph or an emoji. */
const unknownWidth = 1300;
/** Nobody reads a longer label, and taking text apart has its price. */
const longest = 300;

type Weight = keyof typeof fontWidths;
const tables = new Map<Weight, ReadonlyMap<number, number>>();

function widthsOf(weight: Weight): ReadonlyMap<number, number> {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Map(
    fontWidths[weight].flatMap(([first, widths]) => widths.split(' ').map((width, at) => [first + at, Number.parseInt(width, 36)] as const)),
  );
  tables.set(weight, table);
  return table;
}

/** The pixels that a line of text takes, with some to spare. */
export function widthOf(text: string, { size, bold = false, slack = usualSlack }: Font): number {
  const widths = widthsOf(bold ? 'bold' : 'regular');
  let sum = 0;
  for (const character of text) sum += widths.get(character.codePointAt(0) ?? 0) || unknownWidth;
  return (sum * size * slack) / 1000;
}

/** Text as it is drawn, and the whole of it where that is longer. */
export interface Label {
  lines: string[];
  full: string | null;
}

/** A text on one line, and without anything that does not show. */
export const oneLine = (text: string): string => reveal(text).replaceAll(/\s+/gu, ' ').trim();

/** Breaks a text at spaces and hyphens, a word that is longer than a line anywhere; what finds no room becomes an ellipsis. */
export function fit(text: string, room: number, most: number, font: Font): Label {
  const whole = oneLine(text);
  const read = whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => widthOf(words.trimEnd(), font) <= room;
  const endLine = (end = ''): void => {
    if (line.trim() !== '') lines.push(line.trimEnd() + end);
    line = '';
  };
  for (const piece of piecesOf(read)) {
    if (!fits(line + piece) && (fits(piece) || !fits(`${line}${piece.slice(0, leastBegun)}-`))) endLine();
    if (fits(line + piece)) line += piece;
    else {
      const [begun = '', ...others] = wordParts(piece, (words, at) => fits(`${at === 0 ? line : ''}${words}-`));
      line += begun;
      for (const part of others) {
        endLine();
        line = part;
      }
    }
  }
  endLine();
  if (lines.length <= most && read === whole) return { lines, full: null };
  return { lines: [...lines.slice(0, most - 1), shortened(lines.slice(most - 1, most + 1).join(' '), room, font)], full: whole };
}

/** A word in parts that fit, each but the last with a hyphen; by the rule of thumb that one consonant goes with the vowel behind it. */
function wordParts(word: string, fits: (words: string, part: number) => boolean): string[] {
  const parts: string[] = [];
  let rest = graphemes(word);
  while (rest.length > 1 && !fits(rest.join('').trimEnd(), parts.length)) {
    let most = 1;
    while (most < rest.length - 1 && fits(rest.slice(0, most + 1).join(''), parts.length)) most += 1;
    const at = breakBefore(rest, most);
    const part = rest.slice(0, at).join('');
    parts.push(/\p{L}$/u.test(part) && /^\p{L}/u.test(rest[at] ?? '') ? `${part}-` : part);
    rest = rest.slice(at);
  }
  return [...parts, rest.join('')];
}

const vowel = /^[aeiouyæøåäöéü]/i;
const leastPart = 3;
/** Letters that a long word begins with behind other words, else it begins a line of its own. */
const leastBegun = 6;

function breakBefore(letters: readonly string[], most: number): number {
  const last = Math.min(most, letters.length - leastPart);
  for (let at = last; at >= Math.max(leastPart, last - 5); at -= 1) {
    if (isConsonant(letters[at]) && vowel.test(letters[at + 1] ?? '')) return at;
  }
  return most;
}

const isConsonant = (letter = ''): boolean => /^\p{L}/u.test(letter) && !vowel.test(letter);

/** Words, each with the space or the hyphen behind it. */
const piecesOf = (text: string): string[] => text.match(/[^\s\-/]*(?:[-/]+|\s+|$)/gu)?.filter((piece) => piece !== '') ?? [];

function shortened(text: string, room: number, font: Font): string {
  let kept = '';
  let used = widthOf('…', font);
  for (const letter of graphemes(text)) {
    used += widthOf(letter, font);
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
