import { lookAlikeIn } from '../../../../model/look-alike.ts';
import { quoted } from '../../quoted.ts';

/** What a reference can lead to. */
export const referentKinds: Readonly<Record<string, string>> = {
  plan: 'plan',
  network: 'netværk',
  register: 'register',
  section: 'afsnit',
  area: 'indsatsområde',
  initiative: 'initiativ',
  deliverable: 'leverance',
  'follow-up': 'opfølgning',
  goal: 'delmål',
  kpi: 'KPI',
  'target-group': 'målgruppe',
  organisation: 'organisation',
  product: 'produkt',
  risk: 'risiko',
  decision: 'beslutning',
  figure: 'tal',
  document: 'kilde',
  meeting: 'møde',
  input: 'tilbagemelding',
  programme: 'program',
  'programme-initiative': 'initiativ i et program',
  principle: 'princip',
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'tekst',
  enum: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et sæt felter',
  record: 'et sæt felter',
  null: 'ingenting',
};

/** A value's type in words; a word of the format stands for itself. */
export const typeWord = (type: string): string => typeWords[type] ?? type;

/** What an eye cannot see of a word that is not found; empty where it is what it seems. */
export function lookAlike(word: string, before = ' '): string {
  const found = lookAlikeIn(word);
  if (!found) return '';
  const { codePoint, like } = found;
  return `${before}Tegnet ${codePoint} ligner et ${quoted(like)}, men er et andet`;
}
