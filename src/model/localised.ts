import type { Localised, Party } from './common.ts';

/** A name in the wanted language, else in the first one it has; `lang` says which. */
export function inLanguage(name: Localised, lang: string): { text: string; lang: string } {
  const wanted = name[lang];
  if (wanted !== undefined) return { text: wanted, lang };
  const [other] = Object.entries(name);
  return other ? { text: other[1], lang: other[0] } : { text: '', lang };
}

export const nameIn = (party: Party, lang: string): string => inLanguage(party.name, lang).text;
