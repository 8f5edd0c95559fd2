/** What is only said in a word processor. */
export interface DocxWords {
  /** Above the table of contents. */
  contents: string;
  /** In front of the number of a page, and between it and the number of pages. */
  page: string;
  pageOf: string;
  /** The first line of a comment on a blank: which of how many, and the heading, term or column that it stands under. */
  blank: (number: number, all: number, under: readonly string[]) => string;
  /** What belongs in a blank, in its comment. */
  belongs: (what: string) => string;
  /** How a blank is filled, in its comment. */
  fill: string;
}
