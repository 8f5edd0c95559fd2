import type { Lang } from '../document.ts';
import { data as da } from '../messages/da/data.ts';
import type { DataWords } from '../messages/data.ts';
import { data as en } from '../messages/en/data.ts';
import { type Words, wordsIn } from '../reports/words.ts';

const spoken: Readonly<Record<Lang, DataWords>> = { da, en };

/** What tables and calendars say, with the words of the reports beside them. */
export interface TableWords extends DataWords {
  words: Words;
}

export const tableWordsIn = (lang: Lang): TableWords => ({ ...spoken[lang], words: wordsIn(lang, lang) });
