import { reveal } from '../display.ts';
import { lightShapes, toSpan, type Inline, type Span } from '../document.ts';
import { escape, lineStart } from './escape.ts';

interface Piece {
  markdown: string;
  strong: boolean;
}

/** Inlines as Markdown; a line break stays a bare `\n`. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  const pieces: Piece[] = [];
  for (const span of inlines.map(toSpan)) {
    const strong = Boolean(span.strong ?? span.blank);
    for (const { text, code } of stretches(span)) {
      // Two code spans that touch would run into each other.
      const fenced = code && !pieces.at(-1)?.markdown.endsWith('`');
      const markdown = fenced ? `\`${text}\`` : code ? escape(text).replace(/^@/, '\\@') : escape(text);
      const last = pieces.at(-1);
      if (last?.strong === strong) last.markdown += markdown;
      else if (markdown !== '') pieces.push({ markdown, strong });
    }
  }
  return pieces.reduce((before, piece, at) => before + (piece.strong ? emphasise(before, piece.markdown, pieces[at + 1]?.markdown ?? '') : piece.markdown), '');
}

/** Inlines as whole lines of Markdown, each break a hard one. */
export function linesOfMarkdown(inlines: readonly Inline[]): string {
  const lines = inlineMarkdown(inlines).split('\n').map((line) => lineStart(line.trim()));
  return lines.filter((line) => line !== '').join('\\\n');
}

/** Inlines as one line, for a heading. */
export function oneLineOfMarkdown(inlines: readonly Inline[]): string {
  return inlineMarkdown(inlines).replace(/\s*\n\s*/g, ' ').trim();
}

/** The parts of a span that are text and those that are code. A mention is code, since no other form keeps it from calling people. */
function stretches(span: Span): { text: string; code: boolean }[] {
  const text = reveal(span.text, { newlines: span.blank ? 'space' : 'keep' });
  const shown = span.blank ? `[${text}]` : span.light ? `${lightShapes[span.light].shape} ${text}` : text;
  // A code span knows no escapes, so it holds only what needs none.
  if (span.code && !/[`|\\\n]|##\[|^\s|\s$|^$/.test(shown)) return [{ text: shown, code: true }];
  return shown
    .split(/((?<![\w.+-])@[a-z0-9][\w-]*(?:\/[\w-]+)*)/i)
    .map((part, at) => ({ text: part, code: at % 2 === 1 }));
}

/** Strong where Markdown can say so: asterisks between a letter and a sign would show as asterisks. */
function emphasise(before: string, markdown: string, after: string): string {
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdown) ?? [];
  const opens = lead !== '' || /(?:^|[\s(])$/.test(before) || (/^[\p{L}\p{N}]/u.test(words) && !/[*`]$/.test(before));
  const closes = trail !== '' || /^(?:$|[\s).,;:])/.test(after) || (/[\p{L}\p{N}]$/u.test(words) && !after.startsWith('*'));
  const whole = words !== '' && !words.includes('\n');
  return whole && opens && closes ? `${lead}**${words}**${trail}` : markdown;
}
