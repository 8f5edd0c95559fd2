import type { Figure } from '../document.ts';
import type { DocxWords } from '../messages/docx.ts';
import type { Blanks } from './blanks.ts';

/** What the parts of one file share while it is written, from its first block to its last. */
export interface Writing {
  words: DocxWords;
  blanks: Blanks;
  /** The picture of each figure, as PNG, where there is one. */
  pictures: ReadonlyMap<Figure, Uint8Array>;
  /** The heading, and the term or the column, that the next text stands under. */
  under: { heading: string; within: string };
  /** The next number of a list that counts from 1. */
  list: number;
  /** The next number of a picture, from 1. */
  picture: number;
}
