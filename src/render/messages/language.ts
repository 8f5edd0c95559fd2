import type { Day } from '../../model/day.ts';
import type { Lang } from '../document.ts';

/** How a language writes days, numbers and lists; the same on every machine. */
export interface Language {
  lang: Lang;
  /** "3. oktober 2017", "3 October 2017". */
  date: (day: Day) => string;
  /** "kl. 12.00", "12:00". */
  clock: (clock: string) => string;
  /** A decimal text with the language's own marks: "1.234,5", "1,234.5". Nothing is rounded. */
  number: (decimal: string | number) => string;
  /** "4,2 pct.", "4.2 per cent". */
  percent: (decimal: string | number) => string;
  /** "a, b og c", "a, b and c". */
  and: (words: readonly string[]) => string;
  or: (words: readonly string[]) => string;
  /** The noun for a count: `one` for exactly 1. */
  plural: (count: number, one: string, many: string) => string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: (number: number) => string;
  /** Names of the months, from January. */
  months: readonly string[];
  /** Orders words as the language does: æ, ø, å last in Danish. */
  compare: (a: string, b: string) => number;
}

export interface LanguageWords {
  lang: Lang;
  months: readonly string[];
  weekdays: readonly string[];
  dayMonth: (day: number, month: string, year: number) => string;
  clock: (clock: string) => string;
  decimalMark: string;
  groupMark: string;
  percent: (number: string) => string;
  and: string;
  or: string;
}

export function languageOf(words: LanguageWords): Language {
  const joined = (list: readonly string[], last: string): string =>
    list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${last} ${list.at(-1) ?? ''}`;
  const number = (decimal: string | number): string => {
    const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal)) ?? [];
    if (whole === '') return String(decimal);
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, words.groupMark);
    return `${sign}${grouped}${fraction && words.decimalMark + fraction}`;
  };
  // Costs more than the rest of a check, and only lists ask for it.
  let collator: Intl.Collator | undefined;
  return {
    lang: words.lang,
    date: (day) => words.dayMonth(Number(day.slice(8)), words.months[Number(day.slice(5, 7)) - 1] ?? '', Number(day.slice(0, 4))),
    clock: words.clock,
    number,
    percent: (decimal) => words.percent(number(decimal)),
    and: (list) => joined(list, words.and),
    or: (list) => joined(list, words.or),
    plural: (count, one, many) => (count === 1 ? one : many),
    weekday: (day) => words.weekdays[day - 1] ?? '',
    months: words.months,
    compare: (a, b) => {
      collator ??= new Intl.Collator(words.lang);
      return collator.compare(a, b);
    },
  };
}

/** Words as a sentence that another may follow. */
export const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
