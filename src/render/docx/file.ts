import { Document as File, Paragraph, type Table } from 'docx';
import type { Picture } from '../charts/png.ts';
import type { Document, Figure } from '../document.ts';
import type { DocxWords } from '../messages/docx.ts';
import { Blanks } from './blanks.ts';
import { blockOf, needsGap } from './blocks.ts';
import { contentsOf, contentsTable } from './contents.ts';
import { numbering } from './numbering.ts';
import { pack } from './pack.ts';
import { runsOf } from './runs.ts';
import { sectionOf } from './section.ts';
import { stylesIn } from './styles.ts';
import { clean, tagOf } from './text.ts';
import type { Writing } from './writing.ts';

/** The file of a document, with the pictures that others draw meanwhile. */
export function fileOf(document: Document, words: DocxWords, pictures: ReadonlyMap<Figure, Picture>): Promise<Uint8Array> {
  const writing: Writing = { words, blanks: new Blanks(words), pictures, under: { heading: '', within: '' }, list: 0, drawn: [] };
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
