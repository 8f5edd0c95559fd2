import { BuilderElement, CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Span } from '../document.ts';
import type { DocxWords } from '../messages/docx.ts';
import { clean, pieces } from './text.ts';

/**
 * Places where a person must write. Each is a field of its own that goes away when somebody writes in it, and has a
 * comment that says what belongs there, so that the list of comments leads from one to the next.
 */
export class Blanks {
  readonly #words: DocxWords;
  readonly #all: { what: string; under: readonly string[] }[] = [];

  constructor(words: DocxWords) {
    this.#words = words;
  }

  /** @param under the heading, and the term or column, that it stands under */
  next({ text }: Span, under: readonly string[]): ParagraphChild[] {
    const what = clean(text);
    const known = under.filter((one) => one !== '').map((one) => clean(one));
    const id = this.#all.push({ what, under: known });
    return [new CommentRangeStart(id), field(id, known.at(-1) ?? '', what), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  }

  comments(): ICommentOptions[] {
    return this.#all.map(({ what, under }, at) => ({
      id: at + 1,
      author: 'planspor',
      initials: 'ps',
      children: [
        said(this.#words.blank(at + 1, this.#all.length, under), true),
        said(this.#words.belongs(what)),
        said(this.#words.fill),
      ],
    }));
  }
}

const said = (text: string, bold = false): Paragraph =>
  new Paragraph({ style: 'CommentText', children: [new TextRun({ children: pieces(text), bold })] });

/** A content control whose text is only a placeholder: a click selects all of it, and the first letter replaces it. */
function field(id: number, name: string, what: string): BuilderElement {
  return element('w:sdt', [
    element('w:sdtPr', [
      // Word takes no longer name.
      valued('w:alias', Array.from(name).slice(0, 32).join('')),
      valued('w:tag', `blank-${id}`),
      valued('w:id', String(id)),
      element('w:temporary'),
      element('w:showingPlcHdr'),
    ]),
    element('w:sdtContent', [new TextRun({ children: pieces(`[${what}]`), highlight: 'yellow', italics: true })]),
  ]);
}

const element = (name: string, children: ConstructorParameters<typeof BuilderElement>[0]['children'] = []): BuilderElement =>
  new BuilderElement({ name, children });

const valued = (name: string, value: string): BuilderElement =>
  new BuilderElement<{ value: string }>({ name, attributes: { value: { key: 'w:val', value } } });
