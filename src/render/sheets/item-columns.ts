import type { ItemResult } from '../../analysis/results.ts';
import { idOf, type ItemLookup, shortName } from '../reports/item-cells.ts';
import { day, light, number, text, type TableColumn } from './table.ts';
import type { TableWords } from './words.ts';

/** Which item it is. */
export const nameColumns = ({ words }: TableWords): TableColumn<ItemResult>[] => [
  text('kind', ({ kind }) => words.labels.kind[kind]),
  text('number', (item) => item.number),
  text('title', ({ title }) => title),
  text('id', ({ ref }) => idOf(ref)),
];

/** Who owes it and when, and how it stands; each fact in a column of its own. */
export function stateColumns(items: ItemLookup, spoken: TableWords): TableColumn<ItemResult>[] {
  const { labels } = spoken.words;
  const deadline = (item: ItemResult) => item.judgedDeadline?.deadline ?? item.deadline;
  const assessment = ({ assessments }: ItemResult) => assessments.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return [
    text('owner', ({ owner }) => owner.join('; ')),
    text('ownerBasis', ({ ownerBasis }) => (ownerBasis === null || ownerBasis === 'stated' ? null : labels.basis[ownerBasis])),
    day('deadlineDay', (item) => {
      const due = deadline(item);
      return due?.kind === 'open' ? null : due?.to;
    }),
    text('deadlineWritten', (item) => deadline(item)?.text ?? (item.continuous ? spoken.words.common.continuous : null)),
    text('deadlineBasis', (item) => {
      const basis = deadline(item)?.basis;
      return basis && labels.basis[basis];
    }),
    text('deadlineOf', ({ judgedBy }) => judgedBy && shortName(judgedBy, items)),
    text('original', ({ original, moves, deadline: latest }) => (moves > 0 || latest === null ? original?.text : null)),
    number('moves', ({ moves }) => moves || null),
    day('forecastDay', ({ forecast }) => forecast?.to),
    text('forecastWritten', ({ forecast }) => forecast?.text),
    day('windowFrom', ({ window }) => window?.from),
    day('windowTo', ({ window }) => window?.to),
    text('status', (item) => (item.event && item.status === 'not-reported' ? labels.event : labels.status[item.status])),
    light('light', (item) => item.light, spoken),
    text('lightReason', (item) => (item.override ? spoken.words.common.setBy(item.override.by.join(', '), item.override.reason) : labels.lightReason[item.lightReason])),
    text('lightFrom', ({ lightFrom }) => lightFrom && shortName(lightFrom, items)),
    number('daysLate', ({ daysLate }) => daysLate || null),
    text('completion', ({ completion }) => completion && labels.completion[completion]),
    number('progress', ({ progress }) => progress),
    number('reached', ({ count }) => count?.reached),
    number('planned', ({ count }) => count?.planned),
    text('unit', ({ count }) => count?.unit),
    day('lastReported', ({ lastReported }) => lastReported),
    text('assessment', (item) => {
      const latest = assessment(item);
      return latest && `${latest.by.join(', ')}: ${latest.scale ?? labels.assessment[latest.result]}`;
    }),
    text('note', ({ notes }) => notes.at(-1)?.text),
    day('noteOn', ({ notes }) => notes.at(-1)?.on),
  ];
}
