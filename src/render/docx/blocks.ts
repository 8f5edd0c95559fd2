import { BookmarkEnd, BookmarkStart, Paragraph, type Table, TextRun } from 'docx';
import { type Block, type Callout, type Heading, type List, type Listing, plainText } from '../document.ts';
import type { Entry } from './contents.ts';
import { factsOf } from './facts.ts';
import { figureOf } from './figure.ts';
import { bullets, numbers } from './numbering.ts';
import { runsOf } from './runs.ts';
import { tableOf } from './table.ts';
import { clean, pieces } from './text.ts';
import type { Writing } from './writing.ts';

/** What a block stands among. */
export interface Around {
  /** What the table of contents calls a heading. */
  entry: Entry | undefined;
  next: Block | undefined;
}

export function blockOf(block: Block, writing: Writing, { entry, next }: Around): (Paragraph | Table)[] {
  if (block.kind !== 'heading') writing.under.within = '';
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, writing, entry)];
    case 'paragraph':
      return [new Paragraph({ keepNext: next !== undefined && introduced.has(next.kind), children: runsOf(block.text, writing) })];
    case 'list':
      return listOf(block, writing);
    case 'facts':
      return factsOf(block, writing);
    case 'table':
      return tableOf(block, writing);
    case 'figure':
      return figureOf(block, writing);
    case 'callout':
      return [calloutOf(block, writing)];
    case 'blank':
      return [new Paragraph({ children: runsOf([{ text: block.text, blank: true }], writing) })];
    case 'listing':
      return [listingOf(block)];
  }
}

/** A paragraph stays with these, since it mostly says what they are. */
const introduced: ReadonlySet<Block['kind']> = new Set(['list', 'facts', 'table']);

/** Whether two tables would become one, or text would stick to the table above it. */
export const needsGap = (block: Block, next: Block | undefined): boolean =>
  (block.kind === 'table' || block.kind === 'figure' || block.kind === 'facts') && next?.kind !== 'heading';

function headingOf({ level, text }: Heading, writing: Writing, entry: Entry | undefined): Paragraph {
  writing.under = { heading: plainText(text), within: '' };
  const runs = runsOf(text, writing);
  const style = `Heading${level - 1}`;
  if (!entry) return new Paragraph({ style, children: runs });
  return new Paragraph({ style, children: [new BookmarkStart(entry.bookmark, entry.id), ...runs, new BookmarkEnd(entry.id)] });
}

function listOf({ items, ordered }: List, writing: Writing): Paragraph[] {
  // Each list that counts starts from 1 again.
  const numbering = ordered ? { reference: numbers, level: 0, instance: (writing.list += 1) } : { reference: bullets, level: 0 };
  return items.map((item, at) => {
    const spacing = at === items.length - 1 ? { spacing: { after: 140 } } : {};
    return new Paragraph({ style: 'ListParagraph', numbering, ...spacing, children: runsOf(item, writing) });
  });
}

const calloutStyles = { decision: 'CalloutDecision', missing: 'CalloutMissing', note: 'CalloutNote' } as const;

const calloutOf = ({ tone, label, text }: Callout, writing: Writing): Paragraph =>
  new Paragraph({ style: calloutStyles[tone], children: runsOf([{ text: `${label}:`, strong: true }, ' ', ...text], writing) });

const listingOf = ({ text }: Listing): Paragraph =>
  new Paragraph({
    style: 'Listing',
    children: text
      .trimEnd()
      .split(/\r?\n/)
      .map((line, at) => new TextRun({ children: pieces(clean(line)), ...(at > 0 && { break: 1 }) })),
  });
