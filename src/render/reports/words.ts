import type { Inline, Lang } from '../document.ts';
import type { Labels } from '../messages/labels.ts';
import type { Language } from '../messages/language.ts';
import type { ReportWords } from '../messages/reports.ts';
import { labels as daLabels } from '../messages/da/labels.ts';
import { language as da } from '../messages/da/language.ts';
import { reports as daReports } from '../messages/da/reports.ts';
import { labels as enLabels } from '../messages/en/labels.ts';
import { language as en } from '../messages/en/language.ts';
import { reports as enReports } from '../messages/en/reports.ts';

/** Everything a report needs to speak: the reader's language, and how to quote what an author wrote in another. */
export interface Words extends ReportWords {
  lang: Lang;
  language: Language;
  labels: Labels;
  /** Text as its author wrote it. */
  own(text: string): Inline;
}

const spoken = {
  da: { lang: 'da', language: da, labels: daLabels, ...daReports },
  en: { lang: 'en', language: en, labels: enLabels, ...enReports },
} as const satisfies Record<Lang, Omit<Words, 'own'>>;

/** @param content the language that the authors wrote in */
export const wordsIn = (lang: Lang, content: string): Words => ({
  ...spoken[lang],
  own: (text) => (content === lang ? text : { text, lang: content }),
});

/** Words of a table's cell in the middle of a sentence. */
export const inSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Groups of inlines as one, with the same words between them; empty ones leave no trace. */
export const joined = (groups: readonly (readonly Inline[])[], between: string): Inline[] =>
  groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : [between, ...group]));
