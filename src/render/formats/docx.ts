import type { Picture } from '../charts/png.ts';
import { type Document, type Figure, unfolded } from '../document.ts';
import { loadDocx } from '../messages/index.ts';
import type { RenderOptions } from './format.ts';

/** Word itself grows slow over chapters of more plans than this. */
const mostParts = 50;

/**
 * A document for Word and LibreOffice. Headings, lists and tables are real ones; a blank is a field that a click
 * selects, with a comment that says what belongs there.
 */
export async function render(whole: Document, { picture }: Pick<RenderOptions, 'picture'>): Promise<Uint8Array> {
  const document = unfolded(whole, mostParts);
  const pictures = await picturesOf(document, picture);
  // What writes the file takes its time to load, and the pictures are drawn meanwhile.
  const { fileOf } = await import('../docx/file.ts');
  return fileOf(document, await loadDocx(document.lang), pictures);
}

/** All are drawn at the same time, and while the file is written. */
async function picturesOf({ blocks, lang }: Document, picture: RenderOptions['picture']): Promise<ReadonlyMap<Figure, Picture>> {
  if (!picture) return new Map();
  const figures = blocks.filter((block) => block.kind === 'figure');
  return new Map(await Promise.all(figures.map(async (figure) => {
    const { id, caption, alt, chart } = figure;
    return [figure, await picture(chart, { id, title: caption, description: alt, lang })] as const;
  })));
}
