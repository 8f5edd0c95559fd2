import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { type Inline, lightShapes, type Span, toSpan } from '../document.ts';
import { lightColours } from './palette.ts';
import { clean, pieces, tagOf } from './text.ts';
import type { Writing } from './writing.ts';

/** Inlines as runs of one paragraph; a line break in a text breaks the line there. */
export function runsOf(inlines: readonly Inline[], writing: Writing, base: IRunOptions = {}): ParagraphChild[] {
  return inlines.map(toSpan).flatMap((span): ParagraphChild[] => {
    if (span.blank) return writing.blanks.next(span, [writing.under.heading, writing.under.within]);
    const look = { ...base, ...lookOf(span) };
    if (!span.light) return broken(span.text, look);
    // The shape never parts from its word.
    const shape = { ...look, color: lightColours[span.light] };
    return [new TextRun({ ...shape, children: [`${lightShapes[span.light].shape}\u00a0`] }), ...broken(span.text, look)];
  });
}

/** The same, with each line of the text by itself. */
export function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const span of inlines.map(toSpan)) {
    if (span.blank) lines.at(-1)?.push(span);
    else {
      for (const [at, text] of clean(span.text, { newlines: 'keep' }).split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (text !== '') lines.at(-1)?.push({ ...span, text });
      }
    }
  }
  return lines;
}

function broken(text: string, look: IRunOptions): TextRun[] {
  return clean(text, { newlines: 'keep' })
    .split('\n')
    .map((line, at) => new TextRun({ ...look, children: pieces(line), ...(at > 0 && { break: 1 }) }));
}

function lookOf({ strong, code, muted, lang }: Span): IRunOptions {
  const tag = lang === undefined ? null : tagOf(lang);
  const style = (code && 'Code') ?? (muted && 'Muted');
  return {
    ...(style && { style }),
    ...(strong && { bold: true }),
    ...(tag !== null && { language: { value: tag, eastAsia: tag, bidirectional: tag } }),
  };
}
