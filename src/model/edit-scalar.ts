/** Words that some reader of YAML 1.1 or 1.2 takes for yes, no, nothing or a number (`e0`). */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;
/** Begins with a letter, so it is no number and no day; holds only what means nothing to any reader, in a list too. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N}./()+%&;'-]| (?=[^ #]))*$/u;
/** Not to be seen, or not allowed to stand by themselves; JSON escapes only some of them. */
const HIDDEN = /[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text as one YAML value on one line. Quoted whenever a reader of YAML 1.1 or 1.2 would read it as something else,
 * such as `no`, `010`, `12:30` or `2017-10-03`.
 */
export function scalarText(text: string): string {
  return PLAIN.test(text) && !TAKEN.test(text) ? text : quoted(text);
}

/** In double quotes, with every character that cannot be seen as an escape. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text of a value in the quotes that its author chose. */
export function inStyleOf(written: string, text: string): string {
  if (written.startsWith('"')) return quoted(text);
  // Between single quotes nothing can be escaped.
  if (written.startsWith("'") && /^[\p{L}\p{N} ./:-]*$/u.test(text)) return `'${text}'`;
  return scalarText(text);
}
