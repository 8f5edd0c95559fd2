import type { PageWords } from '../../html/page-words.ts';

export const page: PageWords = {
  lang: 'da',
  skip: 'Gå til indholdet',
  contents: 'Indhold',
  data: 'Tallene bag figuren',
  filters: { title: 'Vis kun nogle rækker', owner: 'Ejer', light: 'Trafiklys', all: 'Alle', sort: 'Sortér efter denne kolonne', shown: '# af # vises' },
};
