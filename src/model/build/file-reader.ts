import type * as z from 'zod/mini';
import type { Basis, Budget, Citation, Day, Link, Localised, Moment, Party } from '../common.ts';
import type { Path } from '../finding.ts';
import type { Problem, TimeRefusal } from '../problem.ts';
import type { time, source as sourceSchema, parties as partiesSchema, references as referencesSchema } from '../schema/parts.ts';
import { asItLooks } from '../look-alike.ts';
import { slugPattern } from '../schema/parts.ts';
import type { FileIndex, Referent, ReferentKind } from './index-file.ts';
import type { Lookup, Lookups } from './lookup.ts';
import type { ReadTime, Times } from './times.ts';

export type RawTime = z.output<typeof time>;
export type RawParties = z.output<typeof partiesSchema>;
export type RawReferences = z.output<typeof referencesSchema>;
export type RawSource = z.output<typeof sourceSchema>;

/** What is asked of a time where it stands. */
export type TimeRole = 'deadline' | 'time' | 'day' | 'repeat';

/** Reads the parts of one file: times, references, parties, citations. Collects what is wrong with them. */
export class FileReader {
  readonly problems: Problem[] = [];
  readonly file: string;
  readonly index: FileIndex;
  readonly language: string;
  readonly #lookups: Lookups;
  readonly #times: Times;
  #readTime: ReadTime;

  constructor(file: string, index: FileIndex, language: string, lookups: Lookups, times: Times) {
    this.file = file;
    this.index = index;
    this.language = language;
    this.#lookups = lookups;
    this.#times = times;
    this.#readTime = times.within(null, null);
  }

  /** From now on, a time without a year is looked for in this period. */
  within(from: Day | null, to: Day | null): void {
    this.#readTime = this.#times.within(from, to);
  }

  ref(id: string): string {
    return `${this.index.fileId}/${id}`;
  }

  moment(raw: RawTime | undefined, at: Path, role: TimeRole = 'time'): Moment | null {
    if (raw === undefined) return null;
    if (typeof raw !== 'object') return this.#read(String(raw), at, role, 'stated');
    if ('value' in raw) {
      const inner = raw.value;
      const basis = raw.basis ?? 'stated';
      return typeof inner === 'object'
        ? this.#explicit(inner, [...at, 'value'], basis)
        : this.#read(String(inner), [...at, 'value'], role, basis);
    }
    return this.#explicit(raw, at, 'stated');
  }

  /** The last day of what is written; null when it has none or cannot be read. */
  lastDay(raw: RawTime | undefined, at: Path): Day | null {
    return this.moment(raw, at)?.to ?? null;
  }

  day(raw: RawTime | undefined, at: Path): Day | null {
    return this.moment(raw, at, 'day')?.to ?? null;
  }

  #explicit(
    raw: { text: string; from?: string | number | undefined; to?: string | number | undefined; open?: boolean | undefined },
    at: Path,
    basis: Basis,
  ): Moment | null {
    const from = raw.from === undefined ? null : this.#read(String(raw.from), [...at, 'from'], 'time', basis);
    const to = raw.to === undefined ? null : this.#read(String(raw.to), [...at, 'to'], 'time', basis);
    const dated = Boolean(from ?? to);
    return {
      text: raw.text,
      kind: raw.open || !dated ? 'open' : to ? 'window' : 'start',
      from: from?.from ?? null,
      to: to?.to ?? null,
      basis,
      place: { file: this.file, at },
    };
  }

  #read(words: string, at: Path, role: TimeRole, basis: Basis): Moment | null {
    const result = this.#readTime(words);
    if (!result.ok) {
      if (result.reason === 'impossible') {
        this.problems.push({ check: 'impossible-date', file: this.file, at, facts: { text: words, lastValid: result.lastValid } });
      } else this.#refuse(words, at, result.reason);
      return null;
    }
    const { time } = result;
    const refusal = refusalFor(role, time);
    if (refusal) {
      this.#refuse(words, at, refusal);
      return null;
    }
    for (const note of time.notes ?? []) {
      if (note.code === 'weekday') {
        const { written, actual } = note;
        this.problems.push({ check: 'weekday-mismatch', file: this.file, at, facts: { text: words, written, actual, day: time.to ?? '' } });
      } else {
        this.problems.push({ check: 'ambiguous-date', file: this.file, at, facts: { text: words, why: note.code, readAs: time.to ?? time.from ?? '' } });
      }
    }
    return { ...time, basis, place: { file: this.file, at } };
  }

  #refuse(text: string, at: Path, reason: TimeRefusal): void {
    this.problems.push({ check: 'unreadable-deadline', file: this.file, at, facts: { text, reason } });
  }

  /** Looks a reference up; one that leads nowhere is a problem unless it may point to something still to come. */
  link(raw: string | { value: string; basis?: Basis | undefined }, at: Path, wanted: readonly ReferentKind[], mayBeMissing = false): Link {
    const words = typeof raw === 'string' ? raw : raw.value;
    const basis = typeof raw === 'string' ? 'stated' : (raw.basis ?? 'stated');
    const here = typeof raw === 'string' ? at : [...at, 'value'];
    const place = { file: this.file, at: here };
    const result = this.#lookups.find(words, this.index, wanted);
    if (result.found) return { ref: fullReference(result.found), found: true, basis, place };
    if (!mayBeMissing && !result.lost) {
      const { nearest, there, candidates } = this.#meant(words, wanted) ?? result;
      const related = there ? [{ ...there, note: 'target' as const }] : [];
      this.problems.push({ check: 'unknown-reference', ...place, facts: { ref: words, nearest, wanted, candidates }, related });
    }
    return { ref: words, found: false, basis, place };
  }

  /** What the same word in plain letters leads to. */
  #meant(words: string, wanted: readonly ReferentKind[]): Omit<Extract<Lookup, { found: null }>, 'found'> | null {
    const plain = asItLooks(words);
    const { found } = plain === words ? { found: null } : this.#lookups.find(plain, this.index, wanted);
    return found && { nearest: plain, there: found.place, candidates: [] };
  }

  links(raw: RawReferences | undefined, at: Path, wanted: readonly ReferentKind[]): Link[] {
    if (raw === undefined) return [];
    return Array.isArray(raw)
      ? raw.map((one, position) => this.link(one, [...at, position], wanted))
      : [this.link(raw, at, wanted)];
  }

  parties(raw: RawParties | undefined, at: Path): Party[] {
    if (raw === undefined) return [];
    return Array.isArray(raw) ? raw.map((one, position) => this.#party(one, [...at, position])) : [this.#party(raw, at)];
  }

  /** A slug must lead somewhere; other words are matched to names and aliases, else stand as written. */
  #party(raw: string | { value: string; basis?: Basis | undefined }, at: Path): Party {
    const words = typeof raw === 'string' ? raw : raw.value;
    const basis = typeof raw === 'string' ? 'stated' : (raw.basis ?? 'stated');
    if (slugPattern.test(words) || /^[a-z0-9-]+\/[a-z0-9-]+$/.test(words) || this.#meant(words, parties)) {
      const link = this.link(raw, at, parties);
      const result = link.found ? this.#lookups.find(words, this.index, parties).found : null;
      return { name: result ? nameOf(result, this.language) : { [this.language]: words }, ref: result && link.ref, basis };
    }
    const known = this.#lookups.byName(words, this.index);
    return known
      ? { name: nameOf(known, this.language), ref: fullReference(known), basis }
      : { name: { [this.language]: words }, ref: null, basis };
  }

  /** Read where no report asks for them too: for what is wrong with them. */
  citations(raw: RawSource | undefined, at: Path): Citation[] {
    if (raw === undefined) return [];
    if (Array.isArray(raw)) return raw.flatMap((one, position) => this.citations(one, [...at, position]));
    if (typeof raw === 'string') return [{ document: null, line: null, page: null, quote: null, text: raw }];
    const document = raw.document === undefined ? null : this.link(raw.document, [...at, 'document'], ['document']).ref;
    return [{ document, line: raw.line ?? null, page: raw.page ?? null, quote: raw.quote ?? null, text: null }];
  }

  budget(raw: { amount: string | number; currency: string } | undefined): Budget | null {
    return raw ? { amount: decimalOf(raw.amount), currency: raw.currency } : null;
  }

  localised(raw: string | Record<string, string>): Localised {
    return localised(raw, this.language);
  }
}

const parties: readonly ReferentKind[] = ['organisation', 'network'];

function refusalFor(role: TimeRole, time: { kind: string; from: Day | null; to: Day | null }): TimeRefusal | null {
  if (role === 'deadline' && time.kind === 'start') return 'start';
  if (role === 'day' && (time.from === null || time.from !== time.to)) return 'not-a-day';
  if (role === 'repeat' && time.kind !== 'recurring') return 'not-recurring';
  return null;
}

/** Exact decimal text: comma and point both separate decimals. */
export const decimalOf = (raw: string | number): string => String(raw).replace(',', '.').replace(/^\+/, '');

export function fullReference(referent: Referent): string {
  return referent.id === referent.fileId ? referent.id : `${referent.fileId}/${referent.id}`;
}

/** The data may be of a file with mistakes in it, so nothing is taken for granted. */
function nameOf({ raw, id }: Referent, language: string): Localised {
  const name = raw.name ?? raw.title;
  if (typeof name === 'string') return { [language]: name };
  const words = Object.entries(typeof name === 'object' && name !== null ? name : {}).filter(([, word]) => typeof word === 'string');
  return words.length > 0 ? (Object.fromEntries(words)) : { [language]: id };
}

const localised = (raw: string | Record<string, string>, language: string): Localised =>
  typeof raw === 'string' ? { [language]: raw } : raw;
