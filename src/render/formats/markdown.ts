import { display } from '../display.ts';
import { type Block, type Document, type Facts, type Inline, type List, type Listing, type Table, unfolded } from '../document.ts';
import { cellOfMarkdown, linesOfMarkdown, oneLineOfMarkdown } from '../markdown/inline.ts';

/** Chapters of more plans than this are a file that nobody reads. */
const mostParts = 200;

/**
 * A document as GitHub-flavoured Markdown. Whatever a text holds comes back as that plain text: it makes no
 * heading, link, table cell or mention of its own.
 */
export function render(whole: Document): string {
  const document = unfolded(whole, mostParts);
  const parts = [`# ${headingText([document.title])}`.trimEnd()];
  if (document.subtitle) parts.push(linesOfMarkdown(document.subtitle));
  let lists = 0;
  for (const block of document.blocks) {
    lists = block.kind === 'list' || block.kind === 'facts' ? lists + 1 : 0;
    parts.push(blockMarkdown(block, lists % 2 === 0 ? otherMark : firstMark));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockMarkdown(block: Block, mark: Mark): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(block.text)}`.trimEnd();
    case 'paragraph':
      return linesOfMarkdown(block.text);
    case 'list':
      return listMarkdown(block, mark);
    case 'facts':
      return factsMarkdown(block, mark);
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return block.repeats ? '' : tableMarkdown({ ...block.table, caption: block.caption });
    case 'callout':
      return prefixed('> ', '> ', linesOfMarkdown([{ text: `${block.label}:`, strong: true }, ' ', ...block.text]));
    case 'blank':
      return linesOfMarkdown([{ text: block.text, blank: true }]);
    case 'listing':
      return listingMarkdown(block);
  }
}

interface Mark {
  bullet: string;
  number: string;
}

// Two lists on end would be one to a reader of Markdown, so every second one takes another mark.
const firstMark: Mark = { bullet: '-', number: '.' };
const otherMark: Mark = { bullet: '*', number: ')' };

function listMarkdown({ items, ordered }: List, { bullet, number }: Mark): string {
  return items
    .map((item, at) => {
      const mark = `${ordered ? `${at + 1}${number}` : bullet} `;
      return prefixed(mark, ' '.repeat(mark.length), linesOfMarkdown(item));
    })
    .join('\n');
}

function factsMarkdown({ rows }: Facts, { bullet }: Mark): string {
  return rows
    .map(({ term, value }) => [{ text: `${term}:`, strong: true as const }, ' ', ...value])
    .map((text) => prefixed(`${bullet} `, '  ', linesOfMarkdown(text)))
    .join('\n');
}

function tableMarkdown({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${columns.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  const table = [
    row(columns.map(({ title }) => cellOfMarkdown([title]))),
    row(columns.map(({ align }) => (align ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(cellOfMarkdown))),
  ].join('\n');
  return caption ? `${linesOfMarkdown([{ text: caption, strong: true }])}\n\n${table}` : table;
}

function listingMarkdown({ language, text }: Listing): string {
  const shown = text.split(/\r?\n/).map((line) => display(line)).join('\n').trimEnd();
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}

// A heading may end in hashes that do not show; these do.
const headingText = (text: readonly Inline[]) => oneLineOfMarkdown(text).replace(/#$/, '\\#');

function prefixed(first: string, others: string, text: string): string {
  return text.split('\n').map((line, at) => ((at === 0 ? first : others) + line).trimEnd()).join('\n');
}
