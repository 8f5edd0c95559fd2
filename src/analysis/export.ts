import type { ExportContext, ExportValue } from './export/column.ts';
import { decision } from './export/decision.ts';
import { input } from './export/input.ts';
import { item } from './export/item.ts';
import { kpi } from './export/kpi.ts';
import { kpiValue } from './export/kpi-value.ts';
import { logEntry } from './export/log-entry.ts';
import { plan } from './export/plan.ts';
import { product } from './export/product.ts';
import { risk } from './export/risk.ts';
import type { ExportScope, Rows } from './export/rows.ts';
import { Locator } from './run-checks.ts';
import type { Snapshot } from './snapshot.ts';

export type { ColumnType, ExportValue } from './export/column.ts';

/**
 * Every kind of row there is, in the order they are given, with its columns. These are a contract: a column may be
 * added, but none is renamed or taken away.
 */
export const rowKinds = { plan, item, log_entry: logEntry, kpi, kpi_value: kpiValue, product, decision, risk, input } as const satisfies Record<string, Rows>;

export type RowKind = keyof typeof rowKinds;

/** A flat row; `row` says of which kind it is, and so which other columns it has. */
export type ExportRow = Readonly<Record<string, ExportValue>> & { readonly row: RowKind };

/** The rows of some plans and networks as they stood on a day, each made when it is asked for; names in `lang`. */
export function* exportRows(snapshot: Snapshot, scope: ExportScope, wanted: readonly RowKind[], lang: string): Generator<ExportRow> {
  const locator = new Locator(snapshot.workspace.sources);
  const context: ExportContext = { snapshot, lang, lineOf: (place) => locator.locate(place).line };
  for (const row of wanted) for (const values of rowKinds[row].make(context, scope)) yield { row, ...values };
}
