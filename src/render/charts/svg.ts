import type { Chart } from './chart.ts';

/** What a picture is called and what is to be seen in it, for those who do not see it. */
export interface Described {
  /** Unique in its page. */
  id: string;
  title: string;
  description: string;
  lang: string;
}

/** A picture as SVG of its own. The same chart gives the same text everywhere. @param width in pixels */
export function svgOf(_chart: Chart, { id, title, description, lang }: Described, width = 720): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${lang}" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} 0"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc></svg>`;
}
