import type { DocxWords } from '../docx.ts';

export const docx: DocxWords = {
  contents: 'Contents',
  page: 'Page',
  pageOf: 'of',
  blank: (number, all, under) => [`Blank ${number} of ${all}`, ...under].join(' · '),
  belongs: (what) => `What belongs here: ${what}`,
  fill: 'Click the yellow field and write. Then delete this comment.',
};
