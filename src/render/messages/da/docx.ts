import type { DocxWords } from '../docx.ts';

export const docx: DocxWords = {
  contents: 'Indhold',
  page: 'Side',
  pageOf: 'af',
  blank: (number, all, under) => [`Felt ${number} af ${all}`, ...under].join(' · '),
  belongs: (what) => `Her skal stå: ${what}`,
  fill: 'Klik på det gule felt og skriv. Slet så kommentaren.',
};
