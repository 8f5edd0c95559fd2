import type { AheadEntry } from '../../../analysis/ahead.ts';
import type { StatusResult } from '../../../analysis/status.ts';
import { type Block, type Cell, heading, type Inline, paragraph, plainText, type Table } from '../../document.ts';
import { entryTitle } from '../item-cells.ts';
import { filled } from '../rows.ts';
import { aheadWords, dayCell } from '../times.ts';
import { joined, type Words } from '../words.ts';

/** What the days ahead bring to one plan, by date. */
export function aheadBlocks({ id }: { id: string }, { ahead }: StatusResult, words: Words, level: 2 | 3): Block[] {
  const entries = entriesOf(id, ahead);
  const head = heading(level, words.status.ahead(ahead.within));
  return [head, entries.length > 0 ? aheadTable(entries, words) : paragraph(words.status.nothingAhead(ahead.within))];
}

const byFile = new WeakMap<StatusResult['ahead'], ReadonlyMap<string, AheadEntry[]>>();

/** Those of one plan or network. Asked for each of them, so sorted once for all. */
export function entriesOf(file: string, ahead: StatusResult['ahead']): AheadEntry[] {
  const known = byFile.get(ahead);
  if (known) return known.get(file) ?? [];
  const sorted = new Map<string, AheadEntry[]>();
  for (const entry of ahead.entries) {
    const [of = ''] = entry.ref.split('/');
    // A meeting has the reference of its network itself.
    if (of === entry.ref) continue;
    const before = sorted.get(of);
    if (before) before.push(entry);
    else sorted.set(of, [entry]);
  }
  byFile.set(ahead, sorted);
  return sorted.get(file) ?? [];
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
