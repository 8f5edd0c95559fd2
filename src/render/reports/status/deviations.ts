import type { ItemResult } from '../../../analysis/results.ts';
import type { PlanStatus, ProductResult } from '../../../analysis/status.ts';
import type { Day } from '../../../model/common.ts';
import { daysBetween } from '../../../model/day.ts';
import { type Block, type Cell, heading, paragraph, type Table } from '../../document.ts';
import { decisionText, titleCell } from '../item-cells.ts';
import { filled } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside } from '../times.ts';
import { inSentence, type Words } from '../words.ts';

/** Where the work differs from the plan: missed deadlines first, then what reporters have told. */
export function deviationBlocks(plan: PlanStatus, asOf: Day, words: Words, level: 2 | 3): Block[] {
  const { status, common } = words;
  const rows = deviationRows(plan, asOf, words);
  const head = heading(level, status.deviations);
  if (rows.length === 0) return [head, paragraph(status.noDeviations)];
  const table: Table = {
    kind: 'table',
    columns: [
      { title: status.what, rowHeader: true, flex: true },
      { title: status.deviation, flex: true },
      { title: common.source },
    ],
    rows,
  };
  return [head, filled(table)];
}

/** What differs, how, and where that is said. */
export const deviationRows = ({ items, products }: PlanStatus, asOf: Day, words: Words): Cell[][] => [
  ...products.flatMap((product) => lateProduct(product, asOf, words)),
  ...items.filter((item) => item.overdue && item.judgedBy === null).map((item) => missedRow(item, words)),
  ...items.flatMap((item) => slipRows(item, words)),
  ...items.flatMap((item) => toldRows(item, words)),
];

function lateProduct({ title, kind, due, status }: ProductResult, asOf: Day, words: Words): Cell[][] {
  if (status !== 'overdue' || due === null) return [];
  const late = words.status.deadlinePassed(due, daysBetween(due, asOf));
  return [[[title === null ? words.labels.product[kind] : words.own(title)], [`${words.labels.deviation.time}: ${late}`], []]];
}

function missedRow(item: ItemResult, words: Words): Cell[] {
  const { status, labels } = words;
  const day = item.deadline?.to ?? '';
  const late = status.deadlinePassed(day, item.daysLate);
  const unknown = item.status === 'not-reported' ? `, ${inSentence(labels.status['not-reported'])}` : '';
  return [titleCell(item, words), [`${labels.deviation.time}: ${late}${unknown}`], sourceCell(item.sources, words)];
}

/** Work that was or will be finished too late, and deadlines that were moved or withdrawn. */
function slipRows(item: ItemResult, words: Words): Cell[][] {
  const { common, labels } = words;
  const deadline = item.deadline?.text ?? '';
  const row = (text: string, ...notes: (string | null)[]): Cell[] => [
    titleCell(item, words),
    [`${labels.deviation.time}: ${text}`, ...aside(...notes)],
    sourceCell(item.sources, words),
  ];
  return [
    ...(item.finishedLate ? [row(common.finishedLate(item.finishedLate.on, item.finishedLate.days, deadline))] : []),
    ...(item.expectedLate && !item.overdue ? [row(common.expectedAfter(item.forecast?.text ?? '', deadline))] : []),
    ...item.decisions.map((one) => row(decisionText(one, words), one.on, one.reason, one.by.join(', '))),
  ];
}

const toldRows = (item: ItemResult, words: Words): Cell[][] =>
  item.deviations.map(({ kind, text, sources }) => [
    titleCell(item, words),
    [`${words.labels.deviation[kind]}: `, words.own(text)],
    sourceCell(sources, words),
  ]);
