import { reveal } from '../display.ts';
import { lightShapes, toSpan, type Inline, type Span } from '../document.ts';
import { escape, lineStart } from './escape.ts';

interface Piece {
  strong: boolean;
  parts: string[];
}

/** Inlines as Markdown; a line break stays a bare `\n`. */
function inlineMarkdown(inlines: readonly Inline[]): string {
  const pieces: Piece[] = [];
  let fenced = false;
  for (const span of inlines.map(toSpan)) {
    const strong = Boolean(span.strong ?? span.blank);
    for (const { text, code } of stretches(span)) {
      if (text === '') continue;
      // Two code spans that touch would run into each other.
      const fence: boolean = code && !fenced;
      const markdown = fence ? `\`${text}\`` : escape(text).replace(/^@/, '\\@');
      fenced = fence;
      const last = pieces.at(-1);
      if (last?.strong === strong) last.parts.push(markdown);
      else pieces.push({ strong, parts: [markdown] });
    }
  }
  const texts = pieces.map(({ parts }) => parts.join(''));
  return texts
    .reduce<string[]>((done, text, at) => {
      done.push(pieces[at]?.strong ? emphasise(done.at(-1) ?? '', text, texts[at + 1] ?? '') : text);
      return done;
    }, [])
    .join('');
}

/** Inlines as whole lines of Markdown, each break a hard one. */
export function linesOfMarkdown(inlines: readonly Inline[]): string {
  const lines = trimmedLines(inlines).map(lineStart);
  return lines.filter((line) => line !== '').join('\\\n');
}

/** Inlines as the text of a table's cell, which has to stay on one line. */
export function cellOfMarkdown(inlines: readonly Inline[]): string {
  return trimmedLines(inlines).join('<br>');
}

function trimmedLines(inlines: readonly Inline[]): string[] {
  return inlineMarkdown(inlines).trim().split('\n').map((line) => line.trim());
}

/** Inlines as one line, for a heading. */
export function oneLineOfMarkdown(inlines: readonly Inline[]): string {
  return trimmedLines(inlines).join(' ');
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
  const words = markdown.trim();
  const [lead = '', trail = ''] = words === '' ? [] : markdown.split(words, 2);
  const opens = lead !== '' || /(?:^|[\s(])$/.test(before) || (/^[\p{L}\p{N}]/u.test(words) && !/[*`]$/.test(before));
  const closes = trail !== '' || /^(?:$|[\s).,;:])/.test(after) || (/[\p{L}\p{N}]$/u.test(words) && !after.startsWith('*'));
  const whole = words !== '' && !words.includes('\n');
  return whole && opens && closes ? `${lead}**${words}**${trail}` : markdown;
}
