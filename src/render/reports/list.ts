import type { ListItem, ListResult } from '../../analysis/list.ts';
import { type Block, type Cell, code, type Document, type Inline, type Lang, light, muted, paragraph, type Table } from '../document.ts';
import { idOf, ownerCell } from './item-cells.ts';
import { readingBlocks } from './reading.ts';
import { aside, written } from './times.ts';
import { joined, type Words, wordsIn } from './words.ts';

/** Items in one table, with their ids to go on with. */
export function listReport(result: ListResult, lang: Lang): Document {
  const { items, asOf } = result;
  const words = wordsIn(lang, lang);
  const title = words.list.title(items.length, result.filter.kind ?? 'initiative', words.language.date(asOf));
  if (items.length === 0) return { lang, title, blocks: [paragraph(words.list.nothing)] };
  const homes = new Map(items.map(({ of, language }) => [of, wordsIn(lang, language).own(of)]));
  const blocks: Block[] = [tableOf(items, words), ...readingBlocks(result, words)];
  return { lang, title, subtitle: joined([...homes.values()].map((home): Inline[] => [home]), ' · '), blocks };
}

function tableOf(items: readonly ListItem[], { lang, common }: Words): Table {
  return {
    kind: 'table',
    columns: [
      { title: common.title, rowHeader: true, flex: true },
      { title: common.owner, flex: true, filter: 'owner' },
      { title: common.deadline, flex: true },
      { title: common.status },
      { title: common.light, filter: 'light' },
    ],
    rows: items.map((item) => rowOf(item, wordsIn(lang, item.language))),
    rowIds: items.map(({ ref }) => ref.replace('/', '-')),
  };
}

/** The bare facts; `show` tells why. */
const rowOf = (item: ListItem, words: Words): Cell[] => [
  [words.own(item.title), ' (', code(idOf(item.ref)), ')'],
  ownerCell(item, words),
  deadlineOf(item, words),
  [words.labels.status[item.status], ...aside(item.inferred && words.labels.basis.inferred)],
  [light(item.light, words.labels.light[item.light])],
];

function deadlineOf({ deadline, judgedDeadline, continuous }: ListItem, words: Words): Cell {
  const shown = judgedDeadline?.deadline ?? deadline;
  if (shown) return written(shown, words);
  return [continuous ? words.common.continuous : muted(words.common.noDeadline)];
}
