import { toSpan, type Block, type Callout, type Document, type Inline, type List, type Listing, unfolded } from '../document.ts';
import { chartLines, isLeftOut } from '../terminal/chart.ts';
import { renderFacts } from '../terminal/facts.ts';
import { wrap } from '../terminal/lines.ts';
import { renderTable } from '../terminal/table.ts';
import { themeFor, type Paint, type Theme } from '../terminal/theme.ts';
import type { RenderOptions } from './format.ts';

/** Columns in a pipe, where nobody says. */
const widthOfPipe = 100;
/** Longer lines of running text are hard to read; only tables use a wider screen. */
const widestText = 100;
const leastWidth = 20;

/**
 * A document for a terminal or a pipe: headings stand out to the left, a table has no frame, and no line is wider
 * than `width` (or 20 columns, if that is more) nor ends in a space. With `color: 0` there are no escape codes.
 */
export function render(whole: Document, options: RenderOptions): string {
  const document = unfolded(whole, 0);
  const width = Math.max(leastWidth, options.width ?? widthOfPipe);
  const theme = themeFor(options);
  const text = Math.min(width, widestText);
  let indent = 2;
  const blocks = document.blocks.filter((block) => block.kind !== 'figure' || !isLeftOut(block));
  const parts = blocks.map((block, at) => {
    if (block.kind === 'heading') indent = 2 * (block.level - 1);
    const left = block.kind === 'heading' ? indent - 2 : indent;
    const body = blockLines(block, width - left, width, theme).map((line) => ' '.repeat(left) + line);
    return blocks[at - 1]?.kind === 'heading' ? body : ['', ...body];
  });
  return headingLines([document.title], text, theme.title, theme)
    .concat(document.subtitle ? textLines(document.subtitle, text, theme) : [], parts.flat())
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function blockLines(block: Block, room: number, screen: number, theme: Theme): string[] {
  const width = Math.min(room, widestText);
  switch (block.kind) {
    case 'heading':
      return headingLines(block.text, width, theme.heading, theme);
    case 'paragraph':
      return textLines(block.text, width, theme);
    case 'list':
      return listLines(block, width, theme);
    case 'facts':
      return renderFacts(block.rows, width, theme);
    case 'table':
      return [
        ...(block.caption ? textLines([block.caption], width, theme) : []),
        ...renderTable(block, room, screen, theme),
      ];
    case 'figure':
      return chartLines(block, width, theme) ?? blockLines({ ...block.table, caption: block.caption }, room, screen, theme);
    case 'callout':
      return calloutLines(block, width, theme);
    case 'blank':
      return textLines([{ text: block.text, blank: true }], width, theme);
    case 'listing':
      return listingLines(block, room, theme);
  }
}

function headingLines(text: readonly Inline[], width: number, paint: Paint, theme: Theme): string[] {
  return wrap(text, width, theme, { newlines: 'space' }).map((line) => paint(line.text));
}

function textLines(text: readonly Inline[], width: number, theme: Theme): string[] {
  return wrap(text, width, theme).map((line) => line.text);
}

function listLines({ items, ordered }: List, width: number, theme: Theme): string[] {
  const marks = items.map((_, at) => (ordered ? `${at + 1}.` : theme.bullet));
  const indent = Math.max(0, ...marks.map((mark) => mark.length)) + 1;
  return items.flatMap((item, at) =>
    textLines(item, width - indent, theme).map((line, n) => (n === 0 ? (marks[at] ?? '') : '').padEnd(indent) + line),
  );
}

function calloutLines({ tone, label, text }: Callout, width: number, theme: Theme): string[] {
  const paint = theme.tone[tone];
  const bar = paint(theme.bar);
  const words = [{ ...toSpan(`${label}:`), strong: true as const }, ' ', ...text];
  return textLines(words, width - 2, theme).map((line) => `${bar} ${line}`);
}

/** A line that is too long goes on further in, so that the indentation still tells what belongs to what. */
function listingLines({ text }: Listing, width: number, theme: Theme): string[] {
  return text.trimEnd().split('\n').flatMap((line) => {
    const indent = Math.min(/^ */.exec(line)?.[0].length ?? 0, Math.floor(width / 2));
    const more = indent + 2;
    return wrap([{ text: line.trim(), code: true }], width - more, theme, { newlines: 'space' }).map(
      (part, at) => ' '.repeat(at === 0 ? indent : more) + part.text,
    );
  });
}
