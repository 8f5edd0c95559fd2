import type { DocumentResult } from '../../../analysis/reading.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import type { Sheet } from '../../sheet.ts';
import { filledSheet, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

/** What the short names of sources stand for. */
export const documentSheet = (plans: readonly PlanStatus[], spoken: TableWords): Sheet[] =>
  filledSheet(
    spoken.sheets.documents,
    ofPlans(plans, ({ documents }) => documents),
    columnsOf<DocumentResult>(plans, [
      text('source', ({ id }) => id),
      text('title', ({ title }) => title),
      text('day', ({ date }) => date?.text),
      text('file', ({ file }) => file),
    ]),
    spoken,
  );
