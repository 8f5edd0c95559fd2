import type { Day } from '../../model/day.ts';
import type { Language } from './language.ts';

/** Longer values are cut: a message quotes enough to be recognised. */
const longest = 60;

/** What stands in a file, in quotation marks, on one line. */
export function quoted(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const points = [...line];
  return `"${points.length > longest ? `${points.slice(0, longest - 1).join('').trimEnd()}…` : line}"`;
}

export const allQuoted = (texts: readonly string[]): string[] => texts.map(quoted);

/** A time as it is written, with its last day where the words are not that day already. */
export const timed = (text: string, day: Day, { date }: Language): string =>
  text === day || text === date(day) ? quoted(text) : `${quoted(text)} (${date(day)})`;

/** References without the name of the file that all of them are in. */
export function shortened(refs: readonly string[]): string[] {
  const files = new Set(refs.map((ref) => ref.split('/', 1)[0]));
  return files.size === 1 ? refs.map((ref) => ref.slice(ref.indexOf('/') + 1)) : [...refs];
}

/** The first of many words, with a sign that there are more. */
export function someOf(texts: readonly string[], most = 16): string {
  return texts.length > most ? `${texts.slice(0, most).join(', ')} …` : texts.join(', ');
}
