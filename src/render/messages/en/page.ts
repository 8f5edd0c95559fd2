import type { PageWords } from '../../html/page-words.ts';

export const page: PageWords = {
  lang: 'en',
  skip: 'Skip to the content',
  contents: 'Contents',
  data: 'The figures behind the picture',
  filters: { title: 'Show only some rows', owner: 'Owner', light: 'Traffic light', all: 'All', sort: 'Sort by this column', shown: '# of # shown' },
};
