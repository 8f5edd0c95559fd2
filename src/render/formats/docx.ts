import { Document as File, Paragraph, type Table } from 'docx';
import type { Picture } from '../charts/png.ts';
import { type Document, type Figure, unfolded } from '../document.ts';
import { Blanks } from '../docx/blanks.ts';
import { blockOf, needsGap } from '../docx/blocks.ts';
import { contentsOf, contentsTable } from '../docx/contents.ts';
import { numbering } from '../docx/numbering.ts';
import { pack } from '../docx/pack.ts';
import { runsOf } from '../docx/runs.ts';
import { sectionOf } from '../docx/section.ts';
import { stylesIn } from '../docx/styles.ts';
import { clean, tagOf } from '../docx/text.ts';
import type { Writing } from '../docx/writing.ts';
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
  const words = await loadDocx(document.lang);
  const writing: Writing = {
    words,
    blanks: new Blanks(words),
    pictures: await picturesOf(document, picture),
    under: { heading: '', within: '' },
    list: 0,
    drawn: [],
  };
  const children = bodyOf(document, writing);
  const file = new File({
    title: clean(document.title),
    creator: 'planspor',
    lastModifiedBy: 'planspor',
    styles: stylesIn(tagOf(document.lang) ?? document.lang),
    numbering,
    comments: { children: writing.blanks.comments() },
    sections: [sectionOf(document, words, children)],
  });
  return pack(file, writing.drawn);
}

/** The title, what stands before the first chapter, the table of contents, then the chapters. */
function bodyOf({ title, titleLang, subtitle, blocks }: Document, writing: Writing): (Paragraph | Table)[] {
  const contents = contentsOf(blocks);
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const span = titleLang === undefined ? title : { text: title, lang: titleLang };
  const head = [
    new Paragraph({ style: 'Title', children: runsOf([span], writing) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: runsOf(subtitle, writing) })] : []),
  ];
  const parts = blocks.map((block, at) => {
    const gap = needsGap(block, blocks[at + 1]) ? [new Paragraph({ style: 'Gap' })] : [];
    const table = at === first ? contentsTable([...contents.values()], writing.words.contents) : [];
    return [...table, ...blockOf(block, writing, { entry: contents.get(block), next: blocks[at + 1] }), ...gap];
  });
  return [...head, ...parts.flat()];
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
