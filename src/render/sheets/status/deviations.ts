import type { StatusResult } from '../../../analysis/status.ts';
import { plainText } from '../../document.ts';
import { deviationRows } from '../../reports/status/deviations.ts';
import type { Sheet } from '../../sheet.ts';
import { filledSheet, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

/** The deviations in the words of the report. */
export const deviationSheet = ({ plans, asOf }: StatusResult, words: TableWords): Sheet[] =>
  filledSheet(
    words.sheets.deviations,
    ofPlans(plans, (plan) => deviationRows(plan, asOf, words.words).map((row) => row.map(plainText))),
    columnsOf<string[]>(plans, [text('title', ([what]) => what), text('deviation', ([, said]) => said), text('source', ([, , source]) => source)]),
    words,
  );
