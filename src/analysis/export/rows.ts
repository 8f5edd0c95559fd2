import type { Place } from '../../model/common.ts';
import type { Network } from '../../model/network.ts';
import type { Plan } from '../../model/plan.ts';
import { type ColumnType, type ExportColumn, type ExportContext, type ExportValue, headColumns, type Home, tailColumns } from './column.ts';

/** What the rows are made of. */
export interface ExportScope {
  plans: readonly Plan[];
  networks: readonly Network[];
}

/** One kind of row, ready to be made and to be documented. */
export interface Rows {
  about: string;
  /** In their order; every row has them all. */
  columns: readonly { name: string; type: ColumnType; about: string }[];
  make: (context: ExportContext, scope: ExportScope) => Iterable<Readonly<Record<string, ExportValue>>>;
}

/** What every row knows of its thing. */
interface Located {
  ref: string;
  home: Home;
  place: Place;
  context: ExportContext;
}

/** A kind of row from its own columns and the things it is made of. */
export function rowsOf<Thing extends Located>(kind: {
  about: string;
  columns: Readonly<Record<string, ExportColumn<Thing>>>;
  things: (context: ExportContext, scope: ExportScope) => Iterable<Thing>;
}): Rows {
  const columns: [string, ExportColumn<Thing>][] = Object.entries({ ...headColumns, ...kind.columns, ...tailColumns });
  return {
    about: kind.about,
    columns: columns.map(([name, { type, about }]) => ({ name, type, about })),
    *make(context, scope) {
      for (const thing of kind.things(context, scope)) {
        yield Object.fromEntries(columns.map(([name, { of }]) => [name, of(thing) ?? null]));
      }
    },
  };
}
