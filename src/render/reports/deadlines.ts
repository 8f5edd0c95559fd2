import type { DeadlinesResult } from '../../analysis/deadlines.ts';
import type { DeadlineEntry, DeadlineGroup } from '../../analysis/deadline-entry.ts';
import { type Block, type Cell, type Column, type Document, heading, type Lang, muted, paragraph, type Table } from '../document.ts';
import { deadlinesTimeline } from './figures/deadlines-timeline.ts';
import { entryTitle, idOf } from './item-cells.ts';
import { dueOverview, firstRows, mostInARow, portfolioBlocks } from './portfolio.ts';
import { timeBlocks } from './reading.ts';
import { filled } from './rows.ts';
import { asWritten, dayCell, interval } from './times.ts';
import { joined, type Words, wordsIn } from './words.ts';

/** One column of a group: its heading and what each entry shows in it. */
interface Shown {
  column: Column;
  cell(entry: DeadlineEntry, words: Words): Cell;
}

/** Every day that matters, in the order a coordinator acts: what is late, what is near, what has no day at all. */
export function deadlinesReport(result: DeadlinesResult, lang: Lang): Document {
  const words = wordsIn(lang, lang);
  const columns = columnsOf(words);
  const groups = (Object.keys(columns) as DeadlineGroup[]).filter((group) => result[group].length > 0);
  const none = result.overdue.length > 0 ? [] : [paragraph(words.deadlines.noneOverdue)];
  const { portfolio } = result;
  const folded = portfolio !== null && portfolio.plans.length > mostInARow;
  const overview = portfolio ? portfolioBlocks(portfolio, dueOverview(portfolio, ['overdue', 'dueSoon', 'undated'], words), words) : [];
  const chapters = groups.map((group) => ({ group, title: words.deadlines.groups[group](result.within), table: () => tableOf(result[group], columns[group], lang) }));
  if (folded) {
    const all = chapters.map(({ group, title, table }) => ({ id: group, title: [title], summary: [words.language.number(result[group].length)], blocks: () => firstRows(table(), words) }));
    return {
      lang,
      title: words.deadlines.title(words.language.date(result.asOf)),
      subtitle: [words.portfolio.count(portfolio.plans.length)],
      blocks: [...none, ...overview],
      parts: { title: words.portfolio.entries, hint: [words.portfolio.entriesHint], all },
    };
  }
  const files = new Map(groups.flatMap((group) => result[group]).map(({ of, language }) => [of, wordsIn(lang, language).own(of)]));
  return {
    lang,
    title: words.deadlines.title(words.language.date(result.asOf)),
    ...(files.size > 0 && { subtitle: joined([...files.values()].map((title) => [title]), ' · ') }),
    blocks: [
      ...none,
      ...(groups.length === 0 ? [paragraph(words.deadlines.nothing)] : []),
      ...overview,
      ...deadlinesTimeline(result, groups, words),
      ...chapters.flatMap(({ title, table }): Block[] => [heading(2, title), table()]),
      ...timeBlocks(result, words),
    ],
  };
}

function tableOf(entries: readonly DeadlineEntry[], columns: readonly Shown[], lang: Lang): Table {
  return filled({
    kind: 'table',
    columns: columns.map(({ column }) => column),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry, wordsIn(lang, entry.language)))),
  });
}

function columnsOf({ common, deadlines, status: { what } }: Words): Record<DeadlineGroup, Shown[]> {
  const date: Shown = {
    column: { title: common.date },
    cell: ({ deadline, daysLeft }, words) =>
      deadline?.to ? dayCell(deadline.to, words, { clock: deadline.clock, daysLeft }) : [muted(words.deadlines.notReviewed)],
  };
  const title: Shown = {
    column: { title: what, flex: true, rowHeader: true },
    cell: (entry, words) => [...entryTitle({ ...entry, number: null }, words), ...(entry.kind === 'meeting' ? [] : [' ', muted(`(${idOf(entry.ref)})`)])],
  };
  const owner: Shown = { column: { title: common.owner, flex: true, filter: 'owner' }, cell: (entry, words) => (entry.owner.length > 0 ? [entry.owner.join(', ')] : [muted(words.common.notStated)]) };
  const said: Shown = { column: { title: common.asWritten }, cell: ({ deadline }, words) => asWritten(deadline, words) };
  const status: Shown = { column: { title: common.status }, cell: (entry, words) => (entry.status === null ? [] : [words.labels.status[entry.status]]) };
  const between: Shown = { column: { title: deadlines.between }, cell: ({ deadline }, words) => [(deadline && interval(deadline, words)) ?? '–'] };
  const ongoing: Shown = { column: { title: common.deadline }, cell: ({ continuous }, words) => [continuous ? words.common.continuous : muted(words.common.noDeadline)] };
  return {
    overdue: [date, title, owner, said, status],
    dueSoon: [date, title, owner, said],
    later: [date, title, owner, said],
    windows: [between, title, owner, said],
    forecasts: [date, title, owner, said],
    undated: [title, owner, ongoing, status],
    open: [between, title, owner, said],
    review: [date, title, owner, said],
  };
}
