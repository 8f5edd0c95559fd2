/** Longer values are cut: a message quotes enough to be recognised. */
const longest = 60;

/** What stands in a file, in quotation marks, on one line. */
export function quoted(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const points = [...line];
  return `"${points.length > longest ? `${points.slice(0, longest - 1).join('').trimEnd()}…` : line}"`;
}

export const allQuoted = (texts: readonly string[]): string[] => texts.map(quoted);

/** The first of many words, with a sign that there are more. */
export function someOf(texts: readonly string[], most = 16): string {
  return texts.length > most ? `${texts.slice(0, most).join(', ')} …` : texts.join(', ');
}
