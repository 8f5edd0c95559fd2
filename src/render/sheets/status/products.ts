import type { PlanStatus, ProductResult } from '../../../analysis/status.ts';
import { idOf } from '../../reports/item-cells.ts';
import type { Sheet } from '../../sheet.ts';
import { day, filledSheet, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

/** What the cycle promises, and whether it has come. */
export const productSheet = (plans: readonly PlanStatus[], words: TableWords): Sheet[] =>
  filledSheet(
    words.sheets.products,
    ofPlans(plans, ({ products }) => products),
    columnsOf<ProductResult>(plans, [
      text('product', ({ title, kind }) => title ?? words.words.labels.product[kind]),
      text('receiver', ({ to }) => to.join('; ')),
      day('deadlineDay', ({ due }) => due),
      text('deadlineWritten', ({ deadline }) => deadline?.text),
      text('recurring', ({ recurring }) => recurring),
      day('delivered', ({ delivered }) => delivered),
      text('status', ({ status }) => words.words.labels.productStatus[status]),
      text('id', ({ ref }) => idOf(ref)),
    ]),
    words,
  );
