/**
 * What nearly every text is made of: Latin letters, figures, signs, and the shapes of reports. Each is seen, is one character
 * by itself and fills one column. What asks more of Unicode than this set takes milliseconds to load.
 */
const plain = String.raw`\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e●▲■○→−`;
const plainText = new RegExp(`^[${plain}]*$`);
const plainLines = new RegExp(String.raw`^[\n${plain}]*$`);

export const isPlain = (text: string): boolean => plainText.test(text);
/** The same of a text in which lines may break. */
export const arePlainLines = (text: string): boolean => plainLines.test(text);
