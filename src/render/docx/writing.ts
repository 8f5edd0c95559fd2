import type { Picture } from '../charts/png.ts';
import type { Figure } from '../document.ts';
import type { DocxWords } from '../messages/docx.ts';
import type { Blanks } from './blanks.ts';

/** What the parts of one file share while it is written, from its first block to its last. */
export interface Writing {
  words: DocxWords;
  blanks: Blanks;
  /** The picture of each figure, where there is one. */
  pictures: ReadonlyMap<Figure, Picture>;
  /** The heading, and the term or the column, that the next text stands under. */
  under: { heading: string; within: string };
  /** The next number of a list that counts from 1. */
  list: number;
  /** What has been put in so far of the pictures; others are at work on it until the file is packed. */
  drawn: Promise<Uint8Array>[];
}
