import type { Day } from '../day.ts';
import { plainNumber } from '../decimal-text.ts';
import { invisiblesFrom } from '../read-characters.ts';
import { slugPattern } from '../schema/parts.ts';
import { readTime, type TimeContext } from '../time/index.ts';
import { vocabularies } from '../vocabulary.ts';
import { addressOf, type Role, roleOf } from './headings.ts';
import { Ids } from './ids.ts';

/** A sheet of a spreadsheet as text. */
export interface Table {
  name: string;
  rows: readonly (readonly string[])[];
}

/** Something in the table that a person must look at. */
export interface Remark {
  cell: string;
  heading: string;
  text: string;
  why: 'column' | 'sheet' | 'above' | 'no-title' | 'status' | 'progress' | 'no-day' | 'twice';
}

export interface TableItem {
  /** Fields of the format, in their order. */
  fields: Record<string, unknown>;
  /** What stands in its row and has no place in the plan yet. */
  remarks: Remark[];
  deliverables: TableItem[];
}

/** What a table says as a plan. */
export interface TablePlan {
  sheet: string;
  /** Null for those of no area; one such alone where the table has none. */
  areas: { title: string | null; id: string; items: TableItem[] }[];
  targetGroups: { id: string; name: string }[];
  /** Owners whose name looks like an id, so that they have to be defined. */
  organisations: { id: string; name: string }[];
  /** Columns and cells that were not read. */
  unread: Remark[];
}

export interface TableOptions {
  planId: string;
  /** The day that status and notes hold; null where nobody has said. */
  on: Day | null;
  /** What log entries give as their source. */
  source: string;
  time: TimeContext;
}

/** How far down the headings are looked for. */
const mostRowsAbove = 30;

/** Reads the first sheet that has a heading for what an initiative is called; null when none has. */
export function planFrom(tables: readonly Table[], options: TableOptions): TablePlan | null {
  for (const table of tables) {
    const header = table.rows.slice(0, mostRowsAbove).findIndex((row) => row.some((cell) => isTitle(roleOf(cell))));
    if (header < 0) continue;
    const plan = new TableReader(table, header, options).plan();
    const others = tables.filter((one) => one !== table && one.rows.some((row) => row.some((cell) => cell.trim() !== '')));
    return { ...plan, unread: [...others.map(({ name }): Remark => ({ cell: name, heading: '', text: '', why: 'sheet' })), ...plan.unread] };
  }
  return null;
}

const isTitle = (role: Role | null): boolean => role === 'title' || role === 'deliverable';
/** What people write in a cell that is empty. */
const nothing = /^(?:[-–—?.;,\s]*|n\/?a)$/i;

type Row = Partial<Record<Role, string>>;

class TableReader {
  readonly #sheet: string;
  readonly #rows: readonly (readonly string[])[];
  readonly #header: number;
  readonly #options: TableOptions;
  readonly #columns = new Map<Role, number>();
  readonly #unmapped: number[] = [];
  readonly #ids: Ids;
  readonly #areas = new Map<string, TablePlan['areas'][number]>();
  readonly #groups = new Map<string, { id: string; name: string }>();
  readonly #organisations = new Map<string, { id: string; name: string }>();
  readonly #unread: Remark[] = [];
  #current: { title: string; area: string; item: TableItem } | null = null;

  constructor(table: Table, header: number, options: TableOptions) {
    this.#sheet = table.name;
    this.#rows = table.rows.map((row) => row.map((text) => (nothing.test(oneLine(text)) ? '' : text.trim())));
    this.#header = header;
    this.#options = options;
    this.#ids = new Ids(options.planId);
  }

  plan(): TablePlan {
    this.#readAbove();
    this.#readHeadings();
    for (let row = this.#header + 1; row < this.#rows.length; row += 1) this.#readRow(row);
    return {
      sheet: this.#sheet,
      areas: [...this.#areas.values()],
      targetGroups: [...this.#groups.values()],
      organisations: [...this.#organisations.values()],
      unread: this.#unread,
    };
  }

  #cell(row: number, column: number): string {
    return this.#rows[row]?.[column] ?? '';
  }

  #remark(row: number, column: number, why: Remark['why']): Remark {
    return { cell: addressOf(row, column), heading: this.#cell(this.#header, column), text: this.#cell(row, column), why };
  }

  #remarks(row: number, columns: Iterable<number>, why: Remark['why']): Remark[] {
    return [...columns].filter((column) => this.#cell(row, column) !== '').map((column) => this.#remark(row, column, why));
  }

  #readAbove(): void {
    for (const [row, cells] of this.#rows.slice(0, this.#header).entries()) {
      this.#unread.push(...this.#remarks(row, cells.keys(), 'above').map((one) => ({ ...one, heading: '' })));
    }
  }

  #readHeadings(): void {
    const width = this.#rows.reduce((most, { length }) => Math.max(most, length), 0);
    for (let column = 0; column < width; column += 1) {
      const role = roleOf(this.#cell(this.#header, column));
      if (role !== null && !this.#columns.has(role)) this.#columns.set(role, column);
      else if (this.#rows.slice(this.#header).some((cells) => (cells[column] ?? '') !== '')) {
        this.#unmapped.push(column);
        this.#unread.push(this.#remark(this.#header, column, role === null ? 'column' : 'twice'));
      }
    }
    // A table of deliverables alone is one of initiatives.
    const deliverable = this.#columns.get('deliverable');
    if (deliverable !== undefined && !this.#columns.has('title')) {
      this.#columns.delete('deliverable');
      this.#columns.set('title', deliverable);
    }
  }

  #readRow(at: number): void {
    const row: Row = Object.fromEntries([...this.#columns].map(([role, column]) => [role, this.#cell(at, column)]).filter(([, text]) => text !== ''));
    const { title, deliverable } = row;
    const area = oneLine(row.area ?? '');
    const current = this.#current;
    // What a row leaves out is as above.
    const goesOn = current !== null && (title ?? current.title) === current.title && (row.area === undefined || area === current.area);
    if (goesOn && deliverable !== undefined) {
      current.item.deliverables.push(this.#item(deliverable, row, at, true));
      return;
    }
    const name = title ?? deliverable;
    if (name === undefined) {
      this.#unread.push(...this.#remarks(at, [...this.#columns.values(), ...this.#unmapped], 'no-title'));
      return;
    }
    const isBoth = title !== undefined && deliverable !== undefined;
    const item = this.#item(name, isBoth ? onlyOf(row, ['number', 'owner', 'partners', 'targetGroups', 'description']) : row, at, !isBoth);
    if (isBoth) item.deliverables.push(this.#item(deliverable, onlyOf(row, ['channel', 'deadline', 'status', 'progress', 'note']), at, true));
    this.#areaFor(area).items.push(item);
    this.#current = { title: name, area, item };
  }

  #areaFor(title: string): TablePlan['areas'][number] {
    const known = this.#areas.get(title);
    if (known) return known;
    const area = { title: title === '' ? null : title, id: this.#ids.of(title, 'area'), items: [] };
    this.#areas.set(title, area);
    return area;
  }

  /** @param isLast whether what has no column of its own belongs to it */
  #item(title: string, row: Row, at: number, isLast: boolean): TableItem {
    const remarks = isLast ? this.#remarks(at, this.#unmapped, 'column') : [];
    const { number, description, owner, partners, targetGroups, channel, deadline } = row;
    const fields = {
      id: this.#ids.of(title, `row-${at + 1}`),
      ...(number !== undefined && { number: oneLine(number) }),
      title: oneLine(title),
      ...(description !== undefined && { description: oneLine(description) }),
      ...(owner !== undefined && { owner: this.#parties(owner) }),
      ...(partners !== undefined && { partners: this.#parties(partners) }),
      ...(channel !== undefined && { channel: oneLine(channel) }),
      ...(targetGroups !== undefined && { targetGroups: this.#targetGroups(targetGroups) }),
      ...(deadline !== undefined && { deadline: this.#deadline(oneLine(deadline)) }),
      ...this.#log(row, at, remarks),
    };
    return { fields, remarks, deliverables: [] };
  }

  #parties(text: string): string | string[] {
    const names = partsOf(text, /[;\n]/).map((name) => {
      if (!slugPattern.test(name)) return name;
      const known = this.#organisations.get(name) ?? { id: this.#ids.of(name, 'organisation'), name };
      this.#organisations.set(name, known);
      return known.id;
    });
    const [only = ''] = names;
    return names.length > 1 ? names : only;
  }

  #targetGroups(text: string): string[] {
    const ids = partsOf(text, /[;,\n]/).map((name) => {
      const key = name.toLowerCase();
      const known = this.#groups.get(key) ?? { id: this.#ids.of(name, 'group'), name };
      this.#groups.set(key, known);
      return known.id;
    });
    return [...new Set(ids)];
  }

  /** Words that the grammar cannot read are kept as words. */
  #deadline(text: string): unknown {
    const result = readTime(text, this.#options.time);
    return result.ok && result.time.kind !== 'start' ? text : { text, open: true };
  }

  #log(row: Row, at: number, remarks: Remark[]): { log?: unknown[] } {
    const { status: words, progress: percent, note } = row;
    const status = words === undefined ? null : vocabularies.status.meant(words);
    const progress = percent === undefined ? null : percentOf(percent);
    const { on, source } = this.#options;
    const put = (role: Role, why: Remark['why']): void => {
      const column = this.#columns.get(role);
      if (column === undefined) return;
      const remark = this.#remark(at, column, why);
      remarks.push(remark);
      if (why !== 'no-day') this.#unread.push(remark);
    };
    if (words !== undefined && status === null) put('status', 'status');
    if (percent !== undefined && progress === null) put('progress', 'progress');
    if (on === null) {
      if (status !== null) put('status', 'no-day');
      if (progress !== null) put('progress', 'no-day');
      if (note !== undefined) put('note', 'no-day');
      return {};
    }
    if (status === null && progress === null && note === undefined) return {};
    const role = (['status', 'progress'] as const).find((one) => row[one] !== undefined) ?? 'note';
    const entry = {
      on,
      ...(status !== null && { status }),
      ...(progress !== null && { progress }),
      ...(note !== undefined && { note: oneLine(note) }),
      source: `${source}, ${addressOf(at, this.#columns.get(role) ?? 0)}`,
    };
    return { log: [entry] };
  }
}

const onlyOf = (row: Row, wanted: readonly Role[]): Row => Object.fromEntries(Object.entries(row).filter(([role]) => wanted.some((one) => one === role)));

const partsOf = (text: string, separator: RegExp): string[] => [...new Set(text.split(separator).map(oneLine).filter((part) => part !== ''))];

/** Without line ends, and without what a file may not hold or nobody sees. */
function oneLine(text: string): string {
  const line = text.replaceAll(/[\s\0-\x1f\x7f-\x9f]+/g, ' ');
  const hidden = new Set(invisiblesFrom(line, 0));
  return line.split('').filter((_, at) => !hidden.has(at)).join('').trim();
}

/** "40%" and "40" are forty per cent; a plain 0.4 or 1 may be a share or a percentage. */
function percentOf(text: string): number | null {
  const [, words = '', sign] = /^(.*?)\s*(%|pct\.?)?$/.exec(text) ?? [];
  const number = plainNumber(words);
  if (number === null || number < 0 || number > 100) return null;
  return sign === undefined && number > 0 && number <= 1 ? null : number;
}
