import type { Lang } from '../document.ts';

/** What a page says of itself, beside what the report says. */
export interface PageWords {
  lang: Lang;
  skip: string;
  contents: string;
  /** Opens the figures behind a picture. */
  data: string;
  /** What the script of the page says. */
  filters: { title: string; owner: string; light: string; all: string; sort: string; shown: string };
}
