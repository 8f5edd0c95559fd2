import { aboutLetters } from '../model/letters.ts';

/** Abbreviations, ordinals and figures whose full stop ends no sentence. */
const STOPS = aboutLetters(
  String.raw`(?<![\p{L}\d])(?:bl\.a|m\.fl|m\.m|m\.v|mv|o\.l|f\.eks|fx|d\.v\.s|dvs|osv|jf|jvf|ca|pct|mio|mia|kr|kl|nr|pkt|stk|st|afs|inkl|ekskl|evt|tlf|hhv|pga|vedr|e\.g|i\.e|etc|approx|no|[\p{L}]|\d+)\.(?!\s+$)`,
  'gi',
);
const WORD = aboutLetters(String.raw`[\p{L}][\p{L}\p{M}'’-]*`, 'g');
const SENTENCE = aboutLetters(String.raw`[\p{L}][^.!?]*(?:[.!?]|$)`, 'g');

export interface Readability {
  lix: number;
  words: number;
}

/**
 * LIX: words in a sentence plus the percentage of words of more than six letters. Easy up to 34, hard from 45.
 * Only a pointer, and only for running text.
 */
export function readabilityOf(text: string): Readability {
  const plain = text.replaceAll(STOPS(text), (stop) => stop.replaceAll('.', ' '));
  const words = plain.match(WORD(plain)) ?? [];
  // Where there is a word, there is a sentence.
  const sentences = plain.match(SENTENCE(plain)) ?? [];
  if (words.length === 0) return { lix: 0, words: 0 };
  const long = words.filter((word) => [...word].length > 6).length;
  return { lix: Math.round(words.length / sentences.length + (100 * long) / words.length), words: words.length };
}

/** LIX says too little of texts with fewer words than this. */
export const fewestWords = 20;

export function lixOf(text: string): number | null {
  const { lix, words } = readabilityOf(text);
  return words < fewestWords ? null : lix;
}
