import { beyond, type Cursor, DASH, SPACE } from './read-fast-cursor.ts';

const [LITERAL, FOLDED] = [124, 62] as const;

export const isTextHeader = (sign: number): boolean => sign === LITERAL || sign === FOLDED;

/**
 * Reads the literal (`|`) or folded (`>`) text whose header is at the cursor, and leaves the cursor at what follows it.
 * @param inside the column of the map or list that it stands in
 */
export function blockText(cursor: Cursor, inside: number): { value: string; end: number } {
  const folds = cursor.sign() === FOLDED;
  const strips = cursor.sign(1) === DASH;
  if (cursor.pastSpaces(cursor.at + (strips ? 2 : 1)) < cursor.lineEnd) beyond();
  const { lines, end } = textLines(cursor, inside);
  cursor.finishText(end);
  return { value: (folds ? foldedText(lines) : lines.join('\n')) + (strips ? '' : '\n'), end };
}

/** The lines without what they are all indented by, up to the last that is not empty. */
function textLines(cursor: Cursor, inside: number): { lines: string[]; end: number } {
  const { text } = cursor;
  const lines: string[] = [];
  let margin = -1;
  let empty = 0;
  let deepestEmpty = 0;
  let end = 0;
  for (let start = cursor.nextLine(); start < text.length; start = cursor.nextLine()) {
    cursor.enterLineOf(start);
    const at = cursor.pastSpaces(start);
    if (at >= cursor.lineEnd) {
      // Without a line end it is not a line to the reference.
      if (at === text.length) beyond();
      deepestEmpty = Math.max(deepestEmpty, at - start);
      empty += 1;
      continue;
    }
    if (margin < 0) margin = at - start;
    if (margin <= inside) beyond();
    if (at - start < margin) break;
    for (; empty > 0; empty -= 1) lines.push('');
    lines.push(text.slice(start + margin, cursor.lineEnd));
    end = cursor.nextLine();
  }
  // The spaces of an empty line that is longer than the margin belong to the text. Without a line there is no margin.
  if (deepestEmpty > margin) beyond();
  return { lines, end };
}

/** Lines that are not further in than the first flow together; empty lines between them are line ends. */
function foldedText(lines: readonly string[]): string {
  let folded = '';
  let gap = '';
  let furtherIn = false;
  for (const line of lines) {
    if (line === '') {
      if (gap === ' ') gap = '\n';
      else folded += '\n';
    } else if (line.charCodeAt(0) === SPACE) {
      if (gap === ' ') gap = '\n';
      else if (!furtherIn) gap = '\n\n';
      folded += gap + line;
      gap = '\n';
      furtherIn = true;
    } else {
      folded += gap + line;
      gap = ' ';
      furtherIn = false;
    }
  }
  return folded;
}
