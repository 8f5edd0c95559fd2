import type { FigureResult, PlanStatus } from '../../../analysis/status.ts';
import type { Sheet } from '../../sheet.ts';
import { sourceColumn } from '../source-column.ts';
import { decimal, filledSheet, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

export const figureSheet = (plans: readonly PlanStatus[], words: TableWords): Sheet[] =>
  filledSheet(
    words.sheets.figures,
    ofPlans(plans, ({ figures }) => figures),
    columnsOf<FigureResult>(plans, [
      text('measure', ({ measure }) => measure),
      text('approx', ({ approx }) => approx),
      decimal('figure', ({ value }) => value),
      text('unit', ({ unit }) => unit),
      text('asOf', ({ on }) => on?.text),
      sourceColumn(({ sources }) => sources, words),
    ]),
    words,
  );
