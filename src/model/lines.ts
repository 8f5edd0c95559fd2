/** A place as people and editors count it. */
export interface LineColumn {
  /** From 1. */
  line: number;
  /** From 1, in Unicode code points; a byte order mark at the start of the file counts for nothing. */
  column: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Turns offsets into lines and columns. Lines end in LF, CRLF or a lone CR.
 * The index is built at the first question, so a text without findings never pays for it.
 */
export class Lines {
  readonly #text: string;
  #starts: number[] | null = null;
  /** Without surrogates an offset is a column; with them code points have to be counted. */
  #wide = false;
  /** Where the last count stood, so that many questions about one long line stay linear. */
  #last = { offset: 0, column: 1 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Number of lines; a final line end does not start another one. */
  get count(): number {
    const starts = this.#index();
    const last = starts.at(-1) ?? 0;
    return last === this.#text.length && starts.length > 1 ? starts.length - 1 : starts.length;
  }

  /** @param offset UTF-16 offset; one outside the text counts as the nearest end of it. */
  place(offset: number): LineColumn {
    const starts = this.#index();
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = lastAtMost(starts, inside);
    const start = this.#firstOf(line, starts);
    const column = this.#wide ? this.#countedColumn(start, inside) : Math.max(inside - start, 0) + 1;
    return { line: line + 1, column };
  }

  /** The text of a line without its line end and without a byte order mark; empty for a line that is not there. */
  lineText(line: number): string {
    const starts = this.#index();
    if (starts[line - 1] === undefined) return '';
    const raw = this.#text.slice(this.#firstOf(line - 1, starts), starts[line]);
    return raw.replace(/\r\n?|\n/, '');
  }

  #index(): number[] {
    if (this.#starts) return this.#starts;
    this.#starts = lineStarts(this.#text);
    this.#wide = /[\ud800-\udbff]/.test(this.#text);
    return this.#starts;
  }

  #firstOf(line: number, starts: number[]): number {
    return line === 0 && this.#text.startsWith(BYTE_ORDER_MARK) ? 1 : (starts[line] ?? 0);
  }

  #countedColumn(start: number, offset: number): number {
    const known = this.#last.offset >= start && this.#last.offset <= offset;
    let at = known ? this.#last.offset : start;
    let column = known ? this.#last.column : 1;
    while (at < offset) {
      const width = (this.#text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
      if (at + width > offset) break;
      at += width;
      column += 1;
    }
    this.#last = { offset: at, column };
    return column;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // A search for one character is many times faster than one for any line end.
  if (text.includes('\r')) for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  else for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** Index of the last number in an ascending list that is not above the limit. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
