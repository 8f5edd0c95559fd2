import type { Problem } from './problem.ts';
import type { Comment } from './read-comments.ts';
import { Places } from './read-places.ts';

export const [LF, CR, SPACE, DOUBLE_QUOTE, HASH, QUOTE, COMMA, DASH, COLON, BACKSLASH] = [10, 13, 32, 34, 35, 39, 44, 45, 58, 92] as const;
export const [LIST_START, LIST_END, MAP_START, MAP_END] = [91, 93, 123, 125] as const;

/** Deeper than any plan; what goes on below is for the reference to judge. */
const MAX_DEPTH = 32;

/** Thrown where a text leaves the part of YAML that the fast reader knows: the reference reads it then, or says what is wrong. */
export class Beyond extends Error {}

export function beyond(): never {
  throw new Beyond();
}

/**
 * Where the fast reader is in a text, and what it has noted on its way.
 * Carriage returns stand only before line feeds, and there are no tabs: such texts do not get this far.
 */
export class Cursor {
  readonly file: string;
  readonly text: string;
  readonly places = new Places();
  readonly problems: Problem[] = [];
  readonly comments: Comment[] = [];
  /** Where the next thing begins; the length of the text after the last. */
  at = 0;
  /** The column that it begins in when it is the first on its line; -1 after the last. */
  indent = -1;
  lineStart = 0;
  /** Where the line ends, without its line end. */
  lineEnd = 0;
  /** Where what was read last ends, with its line end and the comments that belong to it, as the reference counts it. */
  end = 0;
  /** Lines without anything, and whether there were comments, between what was read last and `at`. */
  blanks = 0;
  commented = false;
  /** The deepest column among those comments that do not belong to what was read last; -1 without any. */
  #loose = -1;
  #depth = 0;

  /** @param from where the first line starts */
  constructor(file: string, text: string, from: number) {
    this.file = file;
    this.text = text;
    this.#advance(text.charCodeAt(0) === 0xfe_ff ? 1 : from, -1, false);
  }

  /** The character `ahead` of the next thing; NaN at the end of the text. */
  sign(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  /** Whether a `-` or `:` before an offset is a sign by itself and not part of a word. */
  standsAlone(after: number): boolean {
    return after >= this.lineEnd || this.text.charCodeAt(after) === SPACE;
  }

  /** The first offset from another on that holds no space. */
  pastSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  /**
   * Goes on from the end of something to what begins on a later line; only a comment may follow on this one.
   * @param inside the column of the map or list that it stands in: comments further in belong to it
   */
  finishLine(from: number, inside: number): void {
    const at = this.pastSpaces(from);
    const commented = at < this.lineEnd;
    if (commented) {
      if (this.text.charCodeAt(at) !== HASH || at === from) beyond();
      this.comments.push({ start: at, end: this.lineEnd, alone: false });
    }
    this.end = this.nextLine();
    this.#advance(this.end, inside, true);
    this.commented ||= commented;
  }

  /** Goes on from a line start; nothing that follows belongs to what was read last. */
  finishText(lineStart: number): void {
    this.end = lineStart;
    this.#advance(lineStart, -1, false);
  }

  /** What was read last ends there, and no comment is left over. */
  endAt(end: number): void {
    this.end = end;
    this.#loose = -1;
  }

  /** Whatever may be spread over lines, between brackets: on to its next sign. */
  skipGap(inside: number): void {
    this.at = this.pastSpaces(this.at);
    while (this.at >= this.lineEnd) {
      const start = this.nextLine();
      if (start >= this.text.length) beyond();
      this.#enterLine(start, this.pastSpaces(start));
      if (this.at < this.lineEnd && this.indent <= inside) beyond();
    }
  }

  open(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) beyond();
  }

  /** A map or list in brackets ends where it says. */
  closeAt(node: number, end: number): void {
    this.#depth -= 1;
    this.places.close(node, end);
  }

  /** Any other ends with its last value; comments after that, in its column or further in, still belong to it. */
  close(node: number, column: number): void {
    this.closeAt(node, this.end);
    if (column > 0 && this.#loose >= column) this.endAt(this.at);
  }

  /** After something that is spread over lines. */
  enterLineOf(offset: number): void {
    this.#enterLine(this.text.lastIndexOf('\n', offset) + 1, offset);
  }

  /** Where the line after this one starts. */
  nextLine(): number {
    if (this.lineEnd >= this.text.length) return this.text.length;
    return this.lineEnd + (this.text.charCodeAt(this.lineEnd) === CR ? 2 : 1);
  }

  #enterLine(start: number, at: number): void {
    const { text } = this;
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    this.lineStart = start;
    this.lineEnd = text.charCodeAt(end - 1) === CR ? end - 1 : end;
    this.at = at;
    this.indent = at - start;
  }

  /** From a line start to the first line with something on it that is no comment. */
  #advance(from: number, inside: number, attach: boolean): void {
    let belongs = attach;
    this.blanks = 0;
    this.commented = false;
    this.#loose = -1;
    for (let start = from; start < this.text.length; start = this.nextLine()) {
      this.#enterLine(start, this.pastSpaces(start));
      if (this.at >= this.lineEnd) {
        this.blanks += 1;
      } else if (this.sign() === HASH) {
        this.commented = true;
        this.comments.push({ start: this.at, end: this.lineEnd, alone: true });
        belongs &&= this.indent > inside;
        if (belongs) this.end = this.nextLine();
        else this.#loose = Math.max(this.#loose, this.indent);
      } else {
        return;
      }
    }
    this.at = this.text.length;
    this.lineEnd = this.text.length;
    this.indent = -1;
  }
}
