import { hiddenCharacters } from '../display.ts';

/**
 * Any data as JSON in two-space steps, with a line break at the end. Keys stand in the order given. Characters
 * that are not seen, or that act on a terminal, are written as `\uXXXX`, so the file can be printed safely.
 */
export function render(data: unknown): string {
  // `undefined` as a whole has no JSON.
  return `${shown(JSON.stringify(data, null, 2) ?? 'null')}\n`;
}

/** JSON text in which nothing is hidden and nothing commands a build. */
export function shown(json: string): string {
  const seen = json.replace(hiddenCharacters, (found) => (found === '\n' ? found : escape(found)));
  // Only a string can hold it, and the runner of GitHub Actions would obey it in the middle of a line.
  return seen.replaceAll('##[', String.raw`##\u005b`);
}

// By UTF-16 unit, as JSON wants it.
function escape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
