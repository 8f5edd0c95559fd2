const PLAIN = /^[ -~\xa0-\xac\xae-\u024f\u2010-\u2027]*$/;

/**
 * Whether a text is what nearly every text is: Latin letters, figures and signs, each of them to be seen and one character
 * by itself. What asks more of Unicode than that takes milliseconds to load.
 */
export const isPlainLatin = (text: string): boolean => PLAIN.test(text);
