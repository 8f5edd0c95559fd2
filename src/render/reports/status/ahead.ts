import type { AheadEntry } from '../../../analysis/ahead.ts';
import type { StatusResult } from '../../../analysis/status.ts';
import { type Block, type Cell, heading, type Inline, paragraph, plainText, type Table } from '../../document.ts';
import { entryTitle } from '../item-cells.ts';
import { filled } from '../rows.ts';
import { aheadWords, dayCell } from '../times.ts';
import { joined, type Words } from '../words.ts';

/** What the days ahead bring to one plan, by date. */
export function aheadBlocks({ id }: { id: string }, { ahead }: StatusResult, words: Words, level: 2 | 3): Block[] {
  const entries = ahead.entries.filter(({ ref }) => ref.startsWith(`${id}/`));
  const head = heading(level, words.status.ahead(ahead.within));
  return [head, entries.length > 0 ? aheadTable(entries, words) : paragraph(words.status.nothingAhead(ahead.within))];
}

const statusOf = ({ status, event }: AheadEntry, { labels }: Words): Cell => {
  if (status === null) return [];
  return event && status === 'not-reported' ? [] : [labels.status[status]];
};

/** Things that share a day, its words and a status share a row. */
export function aheadTable(entries: readonly AheadEntry[], words: Words): Table {
  const rows = new Map<string, { titles: Inline[][]; others: [Cell, Cell, Cell] }>();
  for (const entry of entries) {
    const others: [Cell, Cell, Cell] = [
      dayCell(entry.date, words, { clock: entry.deadline?.clock }),
      aheadWords(entry, words),
      statusOf(entry, words),
    ];
    const key = others.map(plainText).join('\n');
    const row = rows.get(key) ?? { titles: [], others };
    row.titles.push(entryTitle(entry, words));
    rows.set(key, row);
  }
  return filled({
    kind: 'table',
    columns: [
      { title: words.common.date },
      { title: words.status.what, rowHeader: true, flex: true },
      { title: words.common.asWritten },
      { title: words.common.status },
    ],
    rows: [...rows.values()].map(({ titles, others: [day, said, status] }) => [day, joined(titles, '\n'), said, status]),
  });
}
