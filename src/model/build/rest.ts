import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import type { Path } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { problemsOf } from '../schema/issues.ts';
import { listsThings } from './index-file.ts';
import { valueAt } from './time-at.ts';

/** What a file says when the mistakes in its shape are left out. */
export interface Rest {
  raw: unknown;
  /** Whether something with an id of its own may be among what was left out. */
  losesIds: boolean;
  /** Where in the file something of it stands; null for what only stands in for a missing value. */
  whereIs: (at: Path) => Path | null;
}

/** One mistake may hide another, but not for long. */
const mostRounds = 10;
const standIn = 'x';
/** Stands for an entry of a list that is left out, until the list is closed up. */
const gone = Symbol('gone');

/**
 * Leaves out what a schema refuses, and no more around it than it must, so that the rest can be read as well: who puts
 * one mistake right should not find the next one only then. Null where nothing is left.
 */
export function restOf(data: unknown, schema: z.$ZodType): Rest | null {
  const raw = structuredClone(data);
  const rest = new Remains(raw);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = safeParse(schema, raw);
    if (result.success) return { raw: result.data, losesIds: rest.losesIds, whereIs: (at) => rest.whereIs(at) };
    const mistakes = problemsOf(result.error.issues, schema, { file: '', data: raw, sourceOf: () => undefined });
    if (!mistakes.every((one) => rest.takes(one))) return null;
    rest.leaveOut();
  }
  return null;
}

class Remains {
  losesIds = false;
  readonly #raw: unknown;
  /** The positions that the entries of a list had in the file. */
  readonly #positions = new WeakMap<readonly unknown[], number[]>();
  readonly #standIns = new Set<string>();
  #unwanted = new Map<string, Path>();

  constructor(raw: unknown) {
    this.#raw = raw;
  }

  /** Notes what a mistake takes with it. A missing value gets a stand-in first; false when the whole file would go. */
  takes({ check, at, facts }: Problem): boolean {
    if ('start' in at || (check === 'unknown-key' && facts.others > 0)) return false;
    if (check === 'schema' && facts.case === 'missing') {
      const place = [...at, facts.key];
      const holder = valueAt(this.#raw, at);
      if (!this.#standIns.has(this.#name(place)) && isMap(holder)) {
        this.#standIns.add(this.#name(place));
        this.losesIds ||= facts.key === 'id';
        holder[facts.key] = standIn;
        return true;
      }
    }
    if (at.length === 0) return false;
    this.#unwanted.set(JSON.stringify(at), at);
    return true;
  }

  /** Entries of lists go last, so that none moves what is still to go. */
  leaveOut(): void {
    const lists = new Set<unknown[]>();
    for (const at of this.#unwanted.values()) {
      const last = at.at(-1) ?? '';
      const holder = valueAt(this.#raw, at.slice(0, -1));
      const value = valueAt(this.#raw, at);
      const list = typeof last === 'number' ? at.at(-2) : last;
      this.losesIds ||= last === 'id' || holdsId(value) || listsThings(String(list));
      if (Array.isArray(holder)) {
        holder[Number(last)] = gone;
        lists.add(holder);
      } else if (isMap(holder)) delete holder[last];
    }
    for (const list of lists) this.#closeUp(list);
    this.#unwanted = new Map();
  }

  #closeUp(list: unknown[]): void {
    const left = [...this.#positionsOf(list).entries()].filter(([at]) => list[at] !== gone);
    this.#positions.set(list, left.map(([, position]) => position));
    for (const [to, [from]] of left.entries()) list[to] = list[from];
    list.length = left.length;
  }

  whereIs(at: Path): Path | null {
    return this.#standIns.has(this.#name(at)) ? null : this.#inFile(at);
  }

  #inFile(at: Path): Path {
    return at.map((step, depth) => {
      const holder = typeof step === 'number' ? valueAt(this.#raw, at.slice(0, depth)) : null;
      return Array.isArray(holder) ? (this.#positionsOf(holder)[Number(step)] ?? step) : step;
    });
  }

  #name(at: Path): string {
    return JSON.stringify(this.#inFile(at));
  }

  #positionsOf(list: readonly unknown[]): number[] {
    const known = this.#positions.get(list) ?? list.map((_, position) => position);
    this.#positions.set(list, known);
    return known;
  }
}

/** The limit of nesting is held to before this. */
const holdsId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, 'id') || Object.values(value).some(holdsId));

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
