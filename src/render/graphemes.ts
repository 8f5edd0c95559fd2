import { arePlainLines } from './plain-text.ts';

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as single characters. Takes the square of its text in time, so give it short pieces. */
export function graphemes(text: string): string[] {
  if (arePlainLines(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
