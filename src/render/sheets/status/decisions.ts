import type { DecisionResult, PlanStatus, RiskResult } from '../../../analysis/status.ts';
import { idOf } from '../../reports/item-cells.ts';
import type { Sheet } from '../../sheet.ts';
import { day, filledSheet, number, text } from '../table.ts';
import type { TableWords } from '../words.ts';
import { columnsOf, ofPlans } from './of-plans.ts';

const named = (refs: readonly string[]): string => refs.map(idOf).join('; ');

/** What the readers are asked to decide, discuss or note. */
export const decisionSheet = (plans: readonly PlanStatus[], words: TableWords): Sheet[] =>
  filledSheet(
    words.sheets.decisions,
    ofPlans(plans, ({ decisions }) => decisions),
    columnsOf<DecisionResult>(plans, [
      text('kind', ({ kind }) => words.words.labels.decision[kind]),
      text('decision', (one) => one.text),
      text('proposal', ({ proposal }) => proposal),
      day('due', ({ due }) => due?.to),
      text('dueWritten', ({ due }) => due?.text),
      text('overdue', ({ overdue }) => (overdue ? words.yes : null)),
      text('items', ({ items }) => named(items)),
      text('id', ({ ref }) => idOf(ref)),
    ]),
    words,
  );

/** The risks in the order of the plan; Excel sorts them as its reader likes. */
export const riskSheet = (plans: readonly PlanStatus[], words: TableWords): Sheet[] =>
  filledSheet(
    words.sheets.risks,
    ofPlans(plans, ({ risks }) => risks),
    columnsOf<RiskResult>(plans, [
      text('risk', (one) => one.text),
      number('probability', ({ probability }) => probability),
      number('impact', ({ impact }) => impact),
      text('mitigation', ({ mitigation }) => mitigation),
      text('owner', ({ owner }) => owner.join('; ')),
      text('status', ({ status }) => status && words.words.labels.status[status]),
      text('items', ({ items }) => named(items)),
      text('id', ({ ref }) => idOf(ref)),
    ]),
    words,
  );
