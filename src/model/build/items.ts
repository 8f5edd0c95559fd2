import type * as z from 'zod/mini';
import type { Day, Link, Moment, Party } from '../common.ts';
import type { Path } from '../finding.ts';
import type { Assessment, Entry, Item, ItemEvaluation, ItemKind, Tie } from '../item.ts';
import type { deliverable, entry, initiative } from '../schema/item.ts';
import type { FileReader, TimeRole } from './file-reader.ts';
import type { ReferentKind } from './index-file.ts';

type RawItem = z.output<typeof deliverable>;
type RawInitiative = z.output<typeof initiative>;
type RawEntry = z.output<typeof entry>;
type RawTie = Exclude<NonNullable<RawItem['relates']>, unknown[]>;
type RawWait = Exclude<NonNullable<RawItem['after']>, unknown[]>;

/** What an item gets from where it stands. */
export interface Surroundings {
  parent: Item | null;
  section: string | null;
  area: string | null;
  goals: Link[];
  targetGroups: Link[];
  tags: string[];
  /** The day from which an evaluation or assessment without a day of its own holds. */
  judgedFrom: Day;
}

/** What an item can wait for or be tied to. */
export const tied: readonly ReferentKind[] = ['initiative', 'deliverable', 'follow-up', 'programme-initiative', 'product'];

export function readInitiative(reader: FileReader, raw: RawInitiative, at: Path, around: Surroundings): Item {
  const item = readItem(reader, raw, at, 'initiative', around);
  const inside: Surroundings = { ...around, parent: item };
  item.deliverables = (raw.deliverables ?? []).map((one, position) =>
    readItem(reader, one, [...at, 'deliverables', position], 'deliverable', inside),
  );
  item.evaluation = readEvaluation(reader, raw.evaluation, [...at, 'evaluation'], around.judgedFrom);
  return item;
}

export function readItem(reader: FileReader, raw: RawItem, at: Path, kind: ItemKind, around: Surroundings): Item {
  // Most keys are absent in most items, and a path is made only for one that is there.
  const time = (key: 'deadline' | 'forecast' | 'window' | 'starts' | 'review', role?: TimeRole): Moment | null =>
    raw[key] === undefined ? null : reader.moment(raw[key], [...at, key], role);
  const links = (key: 'goals' | 'targetGroups' | 'principles' | 'origin', wanted: readonly ReferentKind[]): Link[] =>
    raw[key] === undefined ? [] : reader.links(raw[key], [...at, key], wanted);
  const deadline = time('deadline', 'deadline');
  const ongoing = deadline !== null && deadline.to === null && (deadline.kind === 'continuous' || deadline.kind === 'recurring');
  const own = reader.parties(raw.owner, [...at, 'owner']);
  return {
    kind,
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    title: raw.title,
    number: raw.number ?? null,
    description: raw.description ?? null,
    background: raw.background ?? null,
    owners: own.length > 0 ? own : (around.parent?.owners ?? []),
    partners: raw.partners === undefined ? [] : reader.parties(raw.partners, [...at, 'partners']),
    channel: raw.channel ?? null,
    goals: union(links('goals', ['goal']), around.goals),
    targetGroups: union(links('targetGroups', ['target-group']), around.targetGroups),
    principles: links('principles', ['principle']),
    tags: [...new Set([...(raw.tags ?? []), ...around.tags])],
    // "løbende" without an end promises no day.
    deadline: ongoing ? null : deadline,
    forecast: time('forecast'),
    window: time('window'),
    starts: time('starts'),
    event: raw.event ?? false,
    continuous: raw.continuous ?? ongoing,
    review: time('review', 'repeat') ?? (ongoing && deadline.kind === 'recurring' ? deadline : null),
    after: each(raw.after, [...at, 'after'], (one, here) => readWait(reader, one, here)),
    relates: each(raw.relates, [...at, 'relates'], (one, here) => readTie(reader, one, here)),
    count: raw.count ? { planned: raw.count.planned, unit: raw.count.unit ?? null, approx: raw.count.approx ?? null } : null,
    intent: raw.commitment === 'intent',
    origin: links('origin', ['initiative', 'deliverable']),
    assessments: (raw.assessments ?? []).map((one, position) =>
      readAssessment(reader, one, [...at, 'assessments', position], around.judgedFrom),
    ),
    budget: reader.budget(raw.budget),
    log: readLog(reader, raw.log, [...at, 'log']),
    sources: reader.citations(raw.source, [...at, 'source']),
    internal: raw.internal ?? false,
    deliverables: [],
    evaluation: null,
    parent: around.parent?.ref ?? null,
    section: around.section,
    area: around.area,
    becomes: null,
    from: null,
  };
}

/** The entries that can be read, in the order of the file; one without a readable day is a problem and left out. */
export function readLog(reader: FileReader, raw: readonly RawEntry[] | undefined, at: Path): Entry[] {
  return (raw ?? []).flatMap((one, index) => {
    const here = [...at, index];
    const on = reader.day(one.on, [...here, 'on']);
    const known = one.known === undefined ? on : reader.day(one.known, [...here, 'known']);
    if (on === null || known === null) return [];
    return [
      {
        on,
        known,
        index,
        place: { file: reader.file, at: here },
        status: one.status ?? null,
        completion: one.completion ?? null,
        progress: one.progress ?? null,
        count: one.count ?? null,
        deadline: readDecidedDeadline(reader, one, [...here, 'deadline']),
        forecast: reader.moment(one.forecast, [...here, 'forecast']),
        deviations: each(one.deviation, [...here, 'deviation'], (deviation, place) => ({
          kind: deviation.kind,
          text: deviation.text,
          sources: reader.citations(deviation.source, [...place, 'source']),
        })),
        light: readOverride(reader, one, here),
        reason: one.reason ?? null,
        by: reader.parties(one.by, [...here, 'by']),
        note: one.note ?? null,
        basis: one.basis ?? 'stated',
        sources: reader.citations(one.source, [...here, 'source']),
        internal: one.internal ?? false,
      },
    ];
  });
}

/** A person may overrule a light only with a reason and a name for who did. */
function readOverride(reader: FileReader, raw: RawEntry, at: Path): Entry['light'] {
  if (!raw.light) return null;
  const lacking = (['reason', 'by'] as const).filter((key) => raw[key] === undefined);
  if (lacking.length > 0) {
    const facts = { case: 'together', keys: ['light', ...lacking], rule: 'needs' } as const;
    reader.problems.push({ check: 'schema', file: reader.file, at: [...at, 'light'], on: 'key', facts });
    return null;
  }
  return raw.light;
}

/** An inferred entry can only infer a deadline. */
function readDecidedDeadline(reader: FileReader, raw: RawEntry, at: Path): Moment | 'withdrawn' | null {
  if (raw.deadline === 'withdrawn') return 'withdrawn';
  const moment = reader.moment(raw.deadline, at, 'deadline');
  return moment && raw.basis && moment.basis === 'stated' ? { ...moment, basis: raw.basis } : moment;
}

function readWait(reader: FileReader, raw: RawWait, at: Path): Tie {
  if (typeof raw === 'string' || 'value' in raw) {
    const to = reader.link(raw, at, tied);
    if (typeof raw !== 'string') reader.citations(raw.source, [...at, 'source']);
    return { to, external: null, owner: [], confirmed: null, kind: 'with', basis: to.basis, place: to.place };
  }
  return readTie(reader, raw, at);
}

function readTie(reader: FileReader, raw: RawTie, at: Path): Tie {
  if ((raw.to === undefined) === (raw.external === undefined)) {
    const facts = { case: 'together', keys: ['to', 'external'], rule: 'only-one' } as const;
    reader.problems.push({ check: 'schema', file: reader.file, at, facts });
  }
  reader.citations(raw.source, [...at, 'source']);
  return {
    to: raw.to === undefined ? null : reader.link(raw.to, [...at, 'to'], tied),
    external: raw.external ?? null,
    owner: reader.parties(raw.owner, [...at, 'owner']),
    confirmed: reader.moment(raw.confirmed, [...at, 'confirmed']),
    kind: raw.kind ?? 'with',
    basis: raw.basis ?? 'stated',
    place: { file: reader.file, at },
  };
}

function readAssessment(
  reader: FileReader,
  raw: NonNullable<RawItem['assessments']>[number],
  at: Path,
  judgedFrom: Day,
): Assessment {
  const on = reader.lastDay(raw.on, [...at, 'on']) ?? judgedFrom;
  return {
    on,
    known: reader.lastDay(raw.known, [...at, 'known']) ?? on,
    place: { file: reader.file, at },
    by: reader.parties(raw.by, [...at, 'by']),
    result: raw.result,
    scale: raw.scale ?? null,
    text: raw.text ?? null,
    sources: reader.citations(raw.source, [...at, 'source']),
    internal: raw.internal ?? false,
  };
}

function readEvaluation(
  reader: FileReader,
  raw: RawInitiative['evaluation'],
  at: Path,
  judgedFrom: Day,
): ItemEvaluation | null {
  if (!raw) return null;
  const on = reader.lastDay(raw.on, [...at, 'on']) ?? judgedFrom;
  return {
    on,
    known: reader.lastDay(raw.known, [...at, 'known']) ?? on,
    place: { file: reader.file, at },
    result: raw.result ?? null,
    summary: raw.summary ?? null,
    learning: raw.learning ?? null,
    next: raw.next ?? null,
    reason: raw.reason ?? null,
    by: reader.parties(raw.by, [...at, 'by']),
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

/** One or many, each with its place. */
export function each<Raw, Built>(raw: Raw | Raw[] | undefined, at: Path, build: (one: Raw, at: Path) => Built): Built[] {
  if (raw === undefined) return [];
  return Array.isArray(raw) ? raw.map((one: Raw, position) => build(one, [...at, position])) : [build(raw, at)];
}

export function union(own: readonly Link[], given: readonly Link[]): Link[] {
  const refs = new Set(own.map((link) => link.ref));
  return [...own, ...given.filter((link) => !refs.has(link.ref))];
}

export type { Party };
