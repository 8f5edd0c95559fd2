import type { DeadlinesResult } from '../../analysis/deadlines.ts';
import type { DeadlineEntry, DeadlineGroup } from '../../analysis/deadline-entry.ts';
import { type Lang, plainText } from '../document.ts';
import { entryTitle } from '../reports/item-cells.ts';
import type { Workbook } from '../sheet.ts';
import { day, light, number, sheetOf, text } from './table.ts';
import { tableWordsIn } from './words.ts';

/** Every day that matters in one table, group by group. */
export function deadlineSheets(result: DeadlinesResult, lang: Lang): Workbook {
  const spoken = tableWordsIn(lang);
  const { words } = spoken;
  const { labels, deadlines } = words;
  const groups = Object.keys(deadlines.groups) as DeadlineGroup[];
  const rows = groups.flatMap((group) => result[group].map((entry) => ({ group: deadlines.groups[group](result.within), entry })));
  const sheet = sheetOf<{ group: string; entry: DeadlineEntry }>(
    spoken.sheets.deadlines,
    rows,
    [
      text('group', ({ group }) => group),
      day('day', ({ entry }) => (entry.deadline?.kind === 'open' ? null : entry.deadline?.to)),
      text('clock', ({ entry }) => entry.deadline?.clock),
      number('daysLeft', ({ entry }) => entry.daysLeft),
      text('written', ({ entry }) => entry.deadline?.text),
      text('basis', ({ entry: { deadline } }) => deadline?.basis && labels.basis[deadline.basis]),
      day('from', ({ entry }) => entry.deadline?.from),
      day('to', ({ entry }) => entry.deadline?.to),
      text('kind', ({ entry }) => labels.kind[entry.kind]),
      text('title', ({ entry }) => plainText(entryTitle(entry, words))),
      text('id', ({ entry }) => entry.ref),
      text('partOf', ({ entry }) => entry.of),
      text('owner', ({ entry }) => entry.owner.join('; ')),
      text('status', ({ entry: { status } }) => status && labels.status[status]),
      light('light', ({ entry }) => entry.light, spoken),
    ],
    spoken,
  );
  return { title: deadlines.title(words.language.date(result.asOf)), asOf: result.asOf, sheets: [sheet] };
}
