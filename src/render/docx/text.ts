import { NoBreakHyphen } from 'docx';
import { reveal, type DisplayOptions } from '../display.ts';

/** Text that any part of the file can hold: nothing hidden in it, and nothing that XML 1.0 forbids. */
export const clean = (text: string, options?: DisplayOptions): string =>
  reveal(text, options).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');

/**
 * Clean text in the pieces that a run is made of. A date never breaks at its hyphens. Until a file is packed its pictures
 * are names in braces, which the library looks for in the whole of the text; so no piece goes on after a brace.
 */
export const pieces = (text: string): (string | NoBreakHyphen)[] =>
  text
    .split(/(?<=\{)|(?<=\b\d{4}|\b\d{4}-\d\d)(-)(?=\d\d\b)/)
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (part === '-' ? new NoBreakHyphen() : part));

/** A language as Office wants it; null for what is no tag of a language. */
export function tagOf(lang: string): string | null {
  if (lang === 'da') return 'da-DK';
  if (lang === 'en') return 'en-GB';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : null;
}
