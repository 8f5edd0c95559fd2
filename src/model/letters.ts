/** The letters below U+0250, which are those of the Latin alphabets. */
const LATIN = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f`;
/** No other letters, and none of the marks that combine with one. */
const ONLY_LATIN = /^[\0-\u024f\u2000-\u206f]*$/;

/**
 * A pattern about letters, written as for the flag `u`, where `\p{L}` and `\p{M}` stand in brackets. To a text in Latin
 * letters it is asked with those alone: V8 takes milliseconds to build the sets of all alphabets, as long as a plan takes
 * to be read.
 */
export function aboutLetters(pattern: string, flags: string): (text: string) => RegExp {
  const latin = new RegExp(pattern.replaceAll(String.raw`\p{L}`, LATIN).replaceAll(String.raw`\p{M}`, ''), flags);
  let any: RegExp | undefined;
  return (text) => (ONLY_LATIN.test(text) ? latin : (any ??= new RegExp(pattern, `${flags}u`)));
}
