import type { PlanStatus } from '../../../analysis/status.ts';
import { text, type TableColumn, within } from '../table.ts';

/** A row of one of several plans, which a column names. */
export interface OfPlan<Row> {
  plan: PlanStatus;
  row: Row;
}

export const ofPlans = <Row>(plans: readonly PlanStatus[], rows: (plan: PlanStatus) => readonly Row[]): OfPlan<Row>[] =>
  plans.flatMap((plan) => rows(plan).map((row) => ({ plan, row })));

/** One plan needs no name in every row. */
const planColumn = <Row>(plans: readonly PlanStatus[]): TableColumn<OfPlan<Row>>[] =>
  plans.length > 1 ? [text('plan', ({ plan }) => plan.title)] : [];

export const columnsOf = <Row>(plans: readonly PlanStatus[], columns: readonly TableColumn<Row>[]): TableColumn<OfPlan<Row>>[] => [
  ...planColumn<Row>(plans),
  ...within(({ row }: OfPlan<Row>) => row, columns),
];
