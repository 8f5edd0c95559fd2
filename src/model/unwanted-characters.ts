import { invisiblesFrom } from './read-characters.ts';

/** Characters that no plan may hold. */
const forbidden = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/** The first character of a text that may not stand in a plan or that nobody sees, as U+200B; null where there is none. */
export function unwantedIn(text: string): string | null {
  for (const line of text.split('\n')) {
    const at = forbidden.exec(line)?.index ?? invisiblesFrom(line, 0)[0];
    const codePoint = at === undefined ? undefined : line.codePointAt(at);
    if (codePoint !== undefined) return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}
