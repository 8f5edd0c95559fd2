import { type Inline, lightShapes, plainText, toSpan } from '../document.ts';

// Widths in Calibri, in thousandths of the size of the letters. Near enough to share out a page.
const classes: readonly [RegExp, number][] = [
  [/[ijl.,:;'|!()[\]ftrI-]/, 300],
  [/[mwMW@%—]/, 830],
  [/[A-ZÆØÅ]/, 600],
  [/[\u1100-\uffff]/, 1000],
];
const usual = 515;
const space = 226;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const width = known.get(letter) ?? (letter === ' ' ? space : (classes.find(([some]) => some.test(letter))?.[1] ?? usual));
  known.set(letter, width);
  return width;
}

/** Of a text in DXA, on one line. @param size of its letters, in half points as Word has it */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return (width * size) / 100;
}

export interface Measured {
  /** Of the longest line when nothing wraps. */
  whole: number;
  /** Of the longest word. */
  word: number;
  /** Of all lines on end. */
  sum: number;
}

/** How much room some text takes, in DXA. @param size of its letters, in half points */
export function measure(inlines: readonly Inline[], size: number, bold = false): Measured {
  const scale = bold ? 1.1 : 1;
  const text = plainText(inlines.map((inline) => {
    const span = toSpan(inline);
    return span.light ? `${lightShapes[span.light].shape}\u00a0${span.text}` : span.text;
  }));
  const lines = text.split('\n').map((line) => widthOf(line, size) * scale);
  const words = text.split(/[ \n]/).map((word) => widthOf(word, size) * scale);
  return { whole: Math.max(...lines), word: Math.max(...words), sum: lines.reduce((sum, one) => sum + one, 0) };
}
