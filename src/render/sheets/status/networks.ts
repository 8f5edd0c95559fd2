import type { ItemResult } from '../../../analysis/results.ts';
import type { StatusResult } from '../../../analysis/status.ts';
import { idOf, lookupOf } from '../../reports/item-cells.ts';
import type { Sheet } from '../../sheet.ts';
import { nameColumns, stateColumns } from '../item-columns.ts';
import { day, filledSheet, text, within } from '../table.ts';
import type { TableWords } from '../words.ts';

/** What the networks wait for: follow-ups, suggestions nobody has answered, the meetings to come. */
export function networkSheets({ networks }: StatusResult, words: TableWords): Sheet[] {
  const each = <Part>(parts: (network: (typeof networks)[number]) => readonly Part[]) =>
    networks.flatMap((network) => parts(network).map((part) => ({ network: network.title, part })));
  const network = text<{ network: string }>('network', (row) => row.network);
  const items = lookupOf(networks.flatMap(({ followUps }) => followUps));
  return [
    ...filledSheet(
      words.sheets.followUps,
      each(({ followUps }) => followUps),
      [network, ...within(({ part }: { network: string; part: ItemResult }) => part, [...nameColumns(words).slice(1), ...stateColumns(items, words)])],
      words,
    ),
    ...filledSheet(
      words.sheets.inputs,
      each(({ openInputs }) => openInputs),
      [network, text('input', ({ part }) => part.text), text('for', ({ part }) => part.for && idOf(part.for)), text('id', ({ part }) => idOf(part.ref))],
      words,
    ),
    ...filledSheet(
      words.sheets.meetings,
      each(({ next }) => next),
      [
        network,
        day('from', ({ part }) => part.when.from),
        day('to', ({ part }) => part.when.to),
        text('written', ({ part }) => part.when.text),
        text('status', ({ part }) => (part.dateFixed ? null : words.dateOpen)),
      ],
      words,
    ),
  ];
}
