import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { Document } from '../document.ts';
import type { DocxWords } from '../messages/docx.ts';
import { page } from './page.ts';
import { clean, pieces, tagOf } from './text.ts';

/** The one section of a file: A4, the title above every page but the first, and the number of the page below. */
export function sectionOf({ title, titleLang }: Document, words: DocxWords, children: ISectionOptions['children']): ISectionOptions {
  const tag = titleLang === undefined ? null : tagOf(titleLang);
  const running = new TextRun({ children: pieces(clean(title)), ...(tag !== null && { language: { value: tag } }) });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: page.width, height: page.height },
        margin: { top: page.margin.top, bottom: page.margin.bottom, left: page.margin.side, right: page.margin.side, header: 567, footer: 510 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
      default: new Header({ children: [new Paragraph({ style: 'Header', children: [running] })] }),
    },
    footers: { first: footerOf(words), default: footerOf(words) },
    children,
  };
}

const footerOf = ({ page: said, pageOf }: DocxWords): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${said} `, PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
