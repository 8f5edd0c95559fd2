import { columnsOf } from '../columns.ts';
import { display, type DisplayOptions } from '../display.ts';
import { type Inline, type Span, toSpan } from '../document.ts';
import { graphemes } from '../graphemes.ts';
import { arePlainLines, isPlain } from '../plain-text.ts';
import type { Paint, Theme } from './theme.ts';

/** One line for the screen: its text with colours, and the columns it fills. */
export interface Line {
  text: string;
  width: number;
}

/** The smallest piece that is never split, what a reader sees as one character; or plain letters in a row. */
interface Atom {
  text: string;
  width: number;
  paint: Paint | undefined;
  /** Several characters of one column each, which are taken apart where their word has to be cut. */
  letters?: true;
  /** White space where a line may break. */
  space?: true;
}

/** Breaks text at spaces so that no line is wider than `width`; a word that is wider still is cut. */
export function wrap(inlines: readonly Inline[], width: number, theme: Theme, options?: DisplayOptions): Line[] {
  const short = inlines.length === 1 ? shortLine(inlines[0] ?? '', width, theme, options) : null;
  if (short) return [short];
  return fill(inlines.flatMap((inline) => atoms(inline, theme, options)), width).map(toLine);
}

/** The columns that text fills when nothing wraps it, and those of its longest word. */
export function measure(inlines: readonly Inline[], theme: Theme): { whole: number; word: number } {
  const alone = inlines.length === 1 ? plainly(inlines[0] ?? '', { newlines: 'keep' }) : null;
  if (alone !== null) return { whole: longestOf(alone.split('\n')), word: longestOf(alone.split(/[ \n]/)) };
  const most = { whole: 0, word: 0 };
  let line = 0;
  let word = 0;
  const add = (width: number, breaks: boolean, ends: boolean): void => {
    line = ends ? 0 : line + width;
    word = breaks ? 0 : word + width;
    most.whole = Math.max(most.whole, line);
    most.word = Math.max(most.word, word);
  };
  for (const { text, width, space } of inlines.flatMap((inline) => atoms(inline, theme))) add(width, space ?? false, text === '\n');
  return most;
}

const longestOf = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

/** The text of an inline that is nothing but text whose characters each fill a column; else null. */
function plainly(inline: Inline, options: DisplayOptions): string | null {
  const span = toSpan(inline);
  if (span.blank || span.light) return null;
  const text = display(span.text, options);
  return arePlainLines(text) ? text : null;
}

/** Breaks, spaces at the ends, and what may have to be guarded. */
const needsCare = /[\n:[]|^\s|\s$|^$/;

/** Most cells of a table are a few words that fit: there is no need to take them apart. */
function shortLine(inline: Inline, width: number, theme: Theme, options: DisplayOptions = { newlines: 'keep' }): Line | null {
  const text = plainly(inline, options);
  if (text === null || text.length > width || needsCare.test(text)) return null;
  const paint = paintOf(toSpan(inline), theme);
  return { text: paint ? paint(text) : text, width: text.length };
}

function atoms(inline: Inline, theme: Theme, options: DisplayOptions = { newlines: 'keep' }): Atom[] {
  const span = toSpan(inline);
  const text = display(span.text, options);
  const plain = paintOf(span, theme);
  if (span.blank) return split(`[${text}]`, theme.blank);
  if (!span.light) return split(text, plain);
  const paint = theme.light[span.light];
  // The shape never parts from its word.
  return [...split(theme.shape(span.light), paint), { text: ' ', width: 1, paint }, ...split(text, paint)];
}

const paintOf = (span: Span, theme: Theme): Paint | undefined => (span.strong && theme.strong) ?? (span.code && theme.code) ?? (span.muted && theme.muted);

const breakable = /^[^\S\u00a0\u2007\u202f]/u;

function split(text: string, paint: Paint | undefined): Atom[] {
  if (isPlain(text) && !guarded.test(text)) {
    const parts = text.match(/ |[^ ]+/g) ?? [];
    return parts.map((part) => (part === ' ' ? { text: part, width: 1, paint, space: true } : { text: part, width: part.length, paint, letters: true }));
  }
  // The segmenter takes the square of its text in time, so it gets a word at a time, and long ones in parts.
  return (text.match(/\s|\S{1,200}/gu) ?? []).flatMap(graphemes).map((one) => atom(one, columnsOf(one), paint));
}

/** What a guard looks for, by character. */
const guarded = /[:[#]/;

function atom(text: string, width: number, paint: Paint | undefined): Atom {
  return breakable.test(text) ? { text, width, paint, space: true } : { text, width, paint };
}

function fill(all: readonly Atom[], width: number): Atom[][] {
  const lines: Atom[][] = [[]];
  let used = 0;
  let gap: Atom[] = [];
  let word: Atom[] = [];

  const place = (piece: readonly Atom[]) => {
    lines.at(-1)?.push(...piece);
    used += widthOf(piece);
  };
  const newLine = () => {
    lines.push([]);
    used = 0;
  };
  const endWord = () => {
    if (word.length === 0) return;
    const safe = guard(word);
    const needed = widthOf(safe);
    if (used > 0 && used + widthOf(gap) + needed > width) newLine();
    else if (used > 0) place(gap);
    for (const [at, piece] of (needed > width ? cut(safe, width) : [safe]).entries()) {
      if (at > 0) newLine();
      place(piece);
    }
    word = [];
    gap = [];
  };

  for (const next of all) {
    if (!next.space) word.push(next);
    else {
      endWord();
      if (next.text === '\n') newLine();
      else gap.push(next);
    }
  }
  endWord();
  return lines;
}

const backslash: Atom = { text: '\\', width: 1, paint: undefined };

// Where texts join or a word is cut, `::` and `##[` can meet anew: what `display` does to one text is done again.
function guard(word: readonly Atom[]): readonly Atom[] {
  if (!word.some(({ text }) => text.startsWith(':') || text.startsWith('['))) return word;
  return word.flatMap((each, at) => {
    const joins = each.text.startsWith('[') && endsInTwoHashes(word, at);
    return joins || (at === 0 && startsCommand(word, at)) ? [backslash, each] : [each];
  });
}

const startsCommand = (word: readonly Atom[], at: number) =>
  `${word[at]?.text}${word[at + 1]?.text}`.startsWith('::');

const endsInTwoHashes = (word: readonly Atom[], at: number) =>
  `${word[at - 2]?.text}${word[at - 1]?.text}`.endsWith('##');

function cut(word: readonly Atom[], width: number): Atom[][] {
  const pieces: Atom[][] = [[]];
  let used = 0;
  const characters = word.flatMap((each) => (each.letters ? Array.from(each.text, (letter) => atom(letter, 1, each.paint)) : [each]));
  for (const [at, each] of characters.entries()) {
    if (used > 0 && used + each.width > width) {
      const commands = startsCommand(characters, at);
      pieces.push(commands ? [backslash] : []);
      used = commands ? 1 : 0;
    }
    pieces.at(-1)?.push(each);
    used += each.width;
  }
  return pieces;
}

function widthOf(piece: readonly Atom[]): number {
  let width = 0;
  for (const each of piece) width += each.width;
  return width;
}

function toLine(line: readonly Atom[]): Line {
  let text = '';
  for (let from = 0; from < line.length; ) {
    const paint = line[from]?.paint;
    let to = from;
    while (to < line.length && line[to]?.paint === paint) to += 1;
    const run = line.slice(from, to).map((each) => each.text).join('');
    text += paint ? paint(run) : run;
    from = to;
  }
  return { text, width: widthOf(line) };
}
