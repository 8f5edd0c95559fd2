import type { Day } from '../../model/common.ts';
import type { WritableMap, WritableValue } from '../../model/edit-write.ts';
import type { AnsweredRow, ReturnedForm } from '../../model/form/read-form.ts';
import type { Entry } from '../../model/item.ts';
import type { Measurement } from '../../model/kpi.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Addition } from '../edit/add.ts';
import { kpisIn, type KpiTarget, logsIn, positionOf, type Target } from '../edit/target.ts';
import { allItems } from '../snapshot.ts';
import { type KnownStatus, stateOf } from '../state.ts';
import { always } from '../view.ts';
import { type CellProblem, itemReading, kpiReading, saidOfForm } from './answers.ts';
import { itemStamp, kpiStamp } from './stamp.ts';

/** A form with the name of its file. */
export interface FiledForm {
  file: string;
  form: ReturnedForm;
}

/** An answer that may be written. */
export interface Accepted extends Addition {
  file: string;
  /** Where the first word of it stands. */
  at: string;
  on: Day;
  unit: string | null;
}

/** An answer that is to nothing, to something that has changed, or that another form contradicts. */
export type Conflict = { file: string; at: string; ref: string } & (
  | { why: 'unknown' }
  | { why: 'changed'; title: string; now: { status: KnownStatus; on: Day | null } | null }
  | { why: 'twice'; title: string; others: { file: string; at: string }[] }
);

export interface FiledProblem extends CellProblem {
  file: string;
}

export interface Merge {
  accepted: Accepted[];
  /** Answers that the plan holds already, as after a merge before this one. */
  already: number;
  conflicts: Conflict[];
  problems: FiledProblem[];
}

interface Candidate extends Omit<Accepted, 'position'> {
  row: AnsweredRow;
  stamp: string;
  isThere: boolean;
  now: { status: KnownStatus; on: Day | null } | null;
}

/**
 * Compares what forms say with what the plans hold; each row is taken or left as a whole, and none waits for another.
 * @param today nothing can have been told later
 */
export function mergeForms(workspace: Workspace, forms: readonly FiledForm[], today: Day): Merge {
  const result: Merge = { accepted: [], already: 0, conflicts: [], problems: [] };
  const found = indexOf(workspace);
  const candidates = forms.flatMap((one) => candidatesIn(one, workspace, found, today, result));
  for (const all of grouped(candidates)) {
    if (all.some(({ isThere }) => isThere)) result.already += 1;
    const group = all.filter(({ isThere }) => !isThere);
    const [first] = group;
    if (!first) continue;
    const different = group.some((one) => sayings(one.entry) !== sayings(first.entry));
    if (different) {
      for (const { file, at, target } of group) {
        const others = group.filter((one) => one.file !== file || one.at !== at).map((one) => ({ file: one.file, at: one.at }));
        result.conflicts.push({ file, at, ref: target.ref, why: 'twice', title: target.title, others });
      }
    } else if (first.row.stamp !== first.stamp) result.conflicts.push({ file: first.file, at: first.at, ref: first.target.ref, why: 'changed', title: first.target.title, now: first.now });
    else result.accepted.push({ ...first, position: positionOf(first.target, first.on) });
  }
  result.accepted = inTheirPlaces(result.accepted);
  return result;
}

function candidatesIn({ file, form }: FiledForm, workspace: Workspace, index: Index, today: Day, result: Merge): Candidate[] {
  const { settings } = workspace;
  const said = saidOfForm(form, settings, today);
  const answered = form.rows.length > 0;
  if (answered) result.problems.push(...said.problems.map((one) => ({ ...one, file })));
  return form.rows.flatMap((row): Candidate[] => {
    const at = Object.values(row.answers)[0]?.at ?? '';
    const found = index[row.kind].get(row.ref);
    if (!found) {
      result.conflicts.push({ file, at, ref: row.ref, why: 'unknown' });
      return [];
    }
    const { target, stamp, now } = found;
    const { entry, on, problems } = found.kind === 'items' ? itemReading(row, said, found.countable, workspace.plans.find((plan) => plan.file === target.file), settings) : kpiReading(row, said, found.target, settings);
    result.problems.push(...problems.map((one) => ({ ...one, file })));
    if (!entry || said.problems.length > 0) return [];
    const told = found.kind === 'items' ? found.log.map(saidByEntry) : found.target.kpi.values.flatMap(saidByValue);
    return [{ file, at, row, target, entry, on, stamp, now, isThere: told.includes(sayings(comparable(entry, on))), unit: found.kind === 'kpis' ? found.target.kpi.unit : null }];
  });
}

type Found =
  | { kind: 'items'; target: Target; stamp: string; now: Candidate['now']; countable: boolean; log: readonly Entry[] }
  | { kind: 'kpis'; target: KpiTarget; stamp: string; now: null };

type Index = Readonly<Record<AnsweredRow['kind'], ReadonlyMap<string, Found>>>;

/** Everything that can be asked about, by its full reference. */
function indexOf(workspace: Workspace): Index {
  const logs = new Map(logsIn(workspace).map((target) => [target.ref, target]));
  const items = allItems(workspace).flatMap((item): [string, Found][] => {
    const target = logs.get(item.ref);
    const { status, statusOn } = stateOf(item, { asOf: always, knownBy: always, today: always });
    return target ? [[item.ref, { kind: 'items', target, stamp: itemStamp(item), now: { status, on: statusOn }, countable: item.count !== null, log: item.log }]] : [];
  });
  const kpis = kpisIn(workspace).map((target): [string, Found] => [target.ref, { kind: 'kpis', target, stamp: kpiStamp(target.kpi), now: null }]);
  return { items: new Map(items), kpis: new Map(kpis) };
}

/** Answers to one question about one day: as a rule there is one. */
function grouped(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = JSON.stringify([one.row.kind, one.target.ref, one.on]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Of several for one list each goes behind the one before it. */
function inTheirPlaces(accepted: readonly Accepted[]): Accepted[] {
  const lists = new Map<string, number>();
  return accepted
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((one) => {
      const list = `${one.target.ref} ${one.target.key}`;
      const before = lists.get(list) ?? 0;
      lists.set(list, before + 1);
      return { ...one, position: one.position + before };
    });
}

/** What an entry says, whoever told it and when: so an answer that is written already is known again. */
const sayings = ({ on, status, progress, count, deadline, reason, note, value }: Sayings): string =>
  JSON.stringify([on, status, progress, count, deadline, reason, note, typeof value === 'number' ? String(value) : value].map((one) => one ?? null));

type Sayings = Readonly<Partial<Record<'on' | 'status' | 'progress' | 'count' | 'deadline' | 'reason' | 'note' | 'value', WritableValue | null>>>;

const saidByEntry = ({ deadline, ...entry }: Entry): string => sayings({ ...entry, deadline: deadline === 'withdrawn' ? deadline : (deadline?.text ?? null) });

/** Forms ask about everybody; what is told of one target group is no answer. */
function saidByValue({ on, value, targetGroup }: Measurement): string[] {
  if (targetGroup !== null) return [];
  if ('decimal' in value) return [sayings({ on, value: value.decimal })];
  if ('word' in value) return [sayings({ on, value: value.word })];
  return [sayings({ on, value: 'evidence' in value ? value.evidence : wholeTally({ ...value.tally }) })];
}

const wholeTally = ({ positive = 0, neutral = 0, negative = 0 }: WritableMap): WritableMap => ({ positive, neutral, negative });

function comparable({ value, ...entry }: WritableMap, on: Day): Sayings {
  const isTally = typeof value === 'object' && 'positive' in value;
  return { ...entry, on, ...(value !== undefined && { value: isTally ? wholeTally(value) : value }) };
}
