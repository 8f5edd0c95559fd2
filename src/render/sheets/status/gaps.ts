import type { PlanStatus } from '../../../analysis/status.ts';
import { idOf } from '../../reports/item-cells.ts';
import type { Sheet } from '../../sheet.ts';
import { filledSheet, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

interface Gap {
  gap: string;
  ref: string;
  title: string;
}

/** What the plan and its log leave unsaid, one row for each thing to go and say. */
export const gapSheet = (plans: readonly PlanStatus[], words: TableWords): Sheet[] =>
  filledSheet(
    words.sheets.gaps,
    ofPlans(plans, (plan) => gapsOf(plan, words)),
    columnsOf<Gap>(plans, [text('gap', ({ gap }) => gap), text('title', ({ title }) => title), text('id', ({ ref }) => idOf(ref))]),
    words,
  );

function gapsOf({ gaps, items, kpis }: PlanStatus, { columns, words }: TableWords): Gap[] {
  const titles = new Map(items.map(({ ref, title }) => [ref, title]));
  const of = (gap: string, refs: readonly string[]): Gap[] => refs.map((ref) => ({ gap, ref, title: titles.get(ref) ?? '' }));
  return [
    ...of(columns.noOwner, gaps.noOwner),
    ...of(columns.noDeadline, gaps.noDeadline),
    ...of(words.labels.status['not-reported'], gaps.notReported),
    ...kpis.filter(({ judgement }) => judgement === 'cannot-be-measured').map(({ ref, title }) => ({ gap: words.labels.judgement['cannot-be-measured'], ref, title })),
  ];
}
