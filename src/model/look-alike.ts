/** Letters of other alphabets that look like small Latin ones, as they stand in names typed on another keyboard. */
const likeLatin: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', п: 'n', о: 'o', р: 'p',
  ԛ: 'q', г: 'r', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y',
  α: 'a', ϲ: 'c', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w',
  ı: 'i', ȷ: 'j', ɡ: 'g', ɑ: 'a',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '／': '/', '⁄': '/', '∕': '/',
};

const foreign = new RegExp(`[${Object.keys(likeLatin).join('')}]`, 'giu');

export interface LookAlike {
  /** `U+0430` */
  codePoint: string;
  letter: string;
  /** The letter that it is taken for. */
  like: string;
}

/** The first character of an id or a key that only looks as it should; undefined where all are what they seem. */
export function lookAlikeIn(word: string): LookAlike | undefined {
  const letter = word.match(foreign)?.[0];
  if (letter === undefined) return undefined;
  const hex = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { codePoint: `U+${hex}`, letter, like: plainLetter(letter) };
}

/** The word as it looks, in plain letters. */
export const asItLooks = (word: string): string => word.replaceAll(foreign, plainLetter);

const plainLetter = (letter: string): string => likeLatin[letter.toLowerCase()] ?? letter;
