import type { Moment, Place } from '../../model/common.ts';
import type { Snapshot } from '../snapshot.ts';

export type ExportValue = string | number | boolean | string[] | null;

/** `text` and `decimal` (exact, with a point) are strings, `day` an ISO date, `list` an array of strings. */
export type ColumnType = 'text' | 'day' | 'integer' | 'number' | 'decimal' | 'boolean' | 'list';

/** One column of a kind of row: what it means, for the documentation, and its value. */
export interface ExportColumn<Thing> {
  type: ColumnType;
  about: string;
  of: (thing: Thing) => ExportValue | undefined;
}

/** Everything that a row may need beside its thing. */
export interface ExportContext {
  snapshot: Snapshot;
  lang: string;
  lineOf: (place: Place) => number;
}

/** The plan or network that a thing belongs to. */
export interface Home {
  kind: 'plan' | 'network';
  id: string;
  title: string;
}

const column =
  (type: ColumnType) =>
  <Thing>(about: string, of: (thing: Thing) => ExportValue | undefined): ExportColumn<Thing> => ({ type, about, of });

export const text = column('text');
export const day = column('day');
export const integer = column('integer');
export const number = column('number');
export const decimal = column('decimal');
export const boolean = column('boolean');
export const list = column('list');

/** What every row begins with. */
export const headColumns = {
  ref: text<{ ref: string }>('full reference, `plan/item`; of an entry or a figure, the thing it belongs to', ({ ref }) => ref),
  plan: text<{ home: Home }>('id of the plan it stands in; null in a network', ({ home }) => (home.kind === 'plan' ? home.id : null)),
  plan_title: text<{ home: Home }>('title of that plan', ({ home }) => (home.kind === 'plan' ? home.title : null)),
  network: text<{ home: Home }>('id of the network it stands in; null in a plan', ({ home }) => (home.kind === 'network' ? home.id : null)),
  network_title: text<{ home: Home }>('title of that network', ({ home }) => (home.kind === 'network' ? home.title : null)),
};

/** What every row ends with. */
export const tailColumns = {
  file: text<{ place: Place }>('the file it stands in, as it was named', ({ place }) => place.file),
  line: integer<{ place: Place; context: ExportContext }>('the line there, from 1', ({ place, context }) => context.lineOf(place)),
  as_of: day<{ context: ExportContext }>('the day the row is of', ({ context }) => context.snapshot.view.asOf),
};

/** A time as three columns: its words, and its first and last day. */
export const timeColumns = <Name extends string, Thing>(name: Name, about: string, of: (thing: Thing) => Pick<Moment, 'text' | 'from' | 'to'> | null) =>
  ({
    [`${name}_text`]: text<Thing>(`${about}, as written`, (thing) => of(thing)?.text),
    [`${name}_from`]: day<Thing>(`${about}: its first day; null where open`, (thing) => of(thing)?.from),
    [`${name}_to`]: day<Thing>(`${about}: its last day; null where open`, (thing) => of(thing)?.to),
  }) as Record<`${Name}_${'text' | 'from' | 'to'}`, ExportColumn<Thing>>;
