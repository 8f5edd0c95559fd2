import type { PlanStatus } from '../../../analysis/status.ts';
import type { WaitingResult } from '../../../analysis/waiting.ts';
import { plainText } from '../../document.ts';
import { idOf, titleCell } from '../../reports/item-cells.ts';
import type { Sheet } from '../../sheet.ts';
import { filledSheet, light, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

/** What cannot be finished before something else is, and how it goes with that. */
export const waitingSheet = (plans: readonly PlanStatus[], spoken: TableWords): Sheet[] => {
  const { labels, status } = spoken.words;
  return filledSheet(
    spoken.sheets.waiting,
    ofPlans(plans, ({ waiting }) => waiting),
    columnsOf<WaitingResult>(plans, [
      text('title', (one) => plainText(titleCell(one, spoken.words))),
      text('id', ({ ref }) => idOf(ref)),
      text('waitsFor', ({ awaits }) => plainText(titleCell(awaits, spoken.words))),
      text('basis', ({ basis }) => (basis === 'stated' ? null : labels.basis[basis])),
      text('status', ({ awaits }) => (awaits.status === null ? status.outside : labels.status[awaits.status])),
      light('light', ({ awaits }) => awaits.light, spoken),
    ]),
    spoken,
  );
};
