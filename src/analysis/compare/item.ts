import type { Day } from '../../model/common.ts';
import { daysBetween } from '../../model/day.ts';
import type { Completion, DeviationKind, Item, NextStep, Result } from '../../model/item.ts';
import type { Light, LightReason } from '../light.ts';
import { names, type TimeResult, timeResult } from '../results.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ItemState, KnownStatus } from '../state.ts';
import { movesOf } from '../state.ts';
import { holds, type View } from '../view.ts';
import { changedFields, type FieldChange, itemFields, type Naming } from './fields.ts';

/** Enough to say which item is meant and what is promised of it. */
export interface ItemHead {
  ref: string;
  kind: Item['kind'];
  parent: string | null;
  number: string | null;
  title: string;
  owner: string[];
  deadline: TimeResult | null;
  status: KnownStatus;
  light: Light;
  intent: boolean;
  event: boolean;
}

/** What is otherwise with one item than it was; null and empty where it is not. */
export interface ItemChange extends ItemHead {
  /** What it is compared with: itself, or between plans what it comes from. */
  before: { ref: string; title: string }[];
  /** `on` is the day of the entry that gives the new status. */
  statusMove: { from: KnownStatus; to: KnownStatus; on: Day | null } | null;
  lightMove: { from: Light; to: Light; reason: LightReason } | null;
  slip: DeadlineMove | null;
  forecast: { from: TimeResult | null; to: TimeResult | null } | null;
  /** Percent. */
  progress: { from: number | null; to: number | null } | null;
  count: { from: number | null; to: number | null; planned: number; unit: string | null } | null;
  completion: { from: Completion | null; to: Completion | null } | null;
  /** Told since. */
  deviations: { kind: DeviationKind; text: string; on: Day }[];
  notes: { on: Day; text: string }[];
  /** Written since. */
  evaluation: Judged | null;
  fields: FieldChange[];
  /** Between plans: how it went in the earlier one. */
  ended: Ended | null;
}

export interface DeadlineMove {
  from: TimeResult | null;
  /** Null where it was withdrawn, or is no longer promised. */
  to: TimeResult | null;
  withdrawn: boolean;
  /** The first deadline there was. */
  original: TimeResult | null;
  /** How often it had been moved in all. */
  moves: number;
  /** Days from the old last day to the new one; null where one of them has no day. */
  days: number | null;
  /** What was decided in between. */
  decisions: { on: Day; from: string; to: string | null; reason: string | null; by: string[] }[];
}

export interface Judged {
  result: Result | null;
  next: NextStep | null;
  reason: string | null;
}

export interface Ended extends Judged {
  status: KnownStatus;
  on: Day | null;
  /** There was nothing left to carry over. */
  finished: boolean;
}

/** An item on one side. */
export interface Standing {
  item: Item;
  snapshot: Snapshot;
}

export function headOf({ item, snapshot }: Standing, { lang }: Naming): ItemHead {
  const state = snapshot.state(item);
  const { ref, kind, parent, number, title, intent, event } = item;
  return {
    ref, kind, parent, number, title, intent, event,
    owner: names(item.owners, lang),
    deadline: timeResult(state.deadline.latest),
    status: state.status,
    light: snapshot.light(item).light,
  };
}

/** What has become of an item from one side to the other. */
export function itemChange(before: Standing, after: Standing, naming: { before: Naming; after: Naming }): ItemChange {
  const [then, now] = [before.snapshot.state(before.item), after.snapshot.state(after.item)];
  const [was, is] = [before.snapshot.light(before.item), after.snapshot.light(after.item)];
  return {
    ...headOf(after, naming.after),
    before: [{ ref: before.item.ref, title: before.item.title }],
    statusMove: then.status === now.status ? null : { from: then.status, to: now.status, on: now.statusOn },
    lightMove: was.light === is.light ? null : { from: was.light, to: is.light, reason: is.reason },
    slip: slipOf(then, now, naming.after.lang),
    forecast: isSame(then.forecast, now.forecast) ? null : { from: timeResult(then.forecast), to: timeResult(now.forecast) },
    progress: then.progress === now.progress ? null : { from: then.progress, to: now.progress },
    count: countOf(then, now),
    completion: then.completion === now.completion ? null : { from: then.completion, to: now.completion },
    deviations: since(then.deviations, now.deviations, ({ kind, text }) => `${kind} ${text}`).map(({ kind, text, on }) => ({ kind, text, on })),
    notes: since(notesOf(then), notesOf(now), ({ on, text }) => `${on} ${text}`),
    evaluation: judgedSince(before, after),
    fields: changedFields(itemFields(before.item, naming.before), itemFields(after.item, naming.after)),
    ended: null,
  };
}

/** The same between two plans: what is promised, beside how it went. The new one begins afresh, so nothing has moved. */
export function successor(before: readonly [Standing, ...Standing[]], after: Standing, naming: { before: Naming; after: Naming }): ItemChange {
  const [first] = before;
  const { slip, forecast, fields } = itemChange(first, after, naming);
  const [was, is] = [first.snapshot.state(first.item).deadline.latest, after.snapshot.state(after.item).deadline.latest];
  return {
    ...headOf(after, naming.after),
    before: before.map(({ item: { ref, title } }) => ({ ref, title })),
    statusMove: null, lightMove: null,
    slip: slip && !isSame(was, is) ? { ...slip, original: null, moves: 0, decisions: [] } : null,
    forecast,
    progress: null, count: null, completion: null, deviations: [], notes: [], evaluation: null,
    fields,
    ended: endedOf(first),
  };
}

export function endedOf({ item, snapshot }: Standing): Ended {
  const { status, statusOn, finished } = snapshot.state(item);
  return { status, on: statusOn, finished, ...(judgedOn(item, snapshot.view) ?? { result: null, next: null, reason: null }) };
}

export const hasChanged = (one: ItemChange): boolean =>
  [one.statusMove, one.lightMove, one.slip, one.forecast, one.progress, one.count, one.completion, one.evaluation].some((change) => change !== null) ||
  one.deviations.length + one.notes.length + one.fields.length > 0;

function slipOf({ deadline: then }: ItemState, { deadline: now }: ItemState, lang: string): DeadlineMove | null {
  const moves = movesOf(now);
  if (isSame(then.latest, now.latest) && moves === movesOf(then)) return null;
  return {
    from: timeResult(then.latest),
    to: timeResult(now.latest),
    withdrawn: now.withdrawn,
    original: timeResult(now.original),
    moves,
    days: apart(then.latest?.to, now.latest?.to),
    decisions: since(then.decisions, now.decisions, ({ on, to }) => `${on} ${to?.text}`).map(({ on, from, to, reason, by }) => ({
      on, from: from.text, to: to?.text ?? null, reason, by: names(by, lang),
    })),
  };
}

const apart = (from: Day | null | undefined, to: Day | null | undefined): number | null => (from && to ? daysBetween(from, to) : null);

type Time = { text: string; to: Day | null; basis: string } | null;

const isSame = (one: Time, other: Time): boolean => one?.text === other?.text && one?.to === other?.to && one?.basis === other?.basis;

function countOf({ count: then }: ItemState, { count: now }: ItemState): ItemChange['count'] {
  if (!now || (then?.reached ?? null) === now.reached) return null;
  return { from: then?.reached ?? null, to: now.reached, planned: now.planned, unit: now.unit };
}

const notesOf = ({ entries }: ItemState): { on: Day; text: string }[] => entries.flatMap(({ on, note }) => (note === null ? [] : [{ on, text: note }]));

/** What stands on the other side only. */
function since<Thing>(then: readonly Thing[], now: readonly Thing[], key: (thing: Thing) => string): Thing[] {
  const known = new Set(then.map(key));
  return now.filter((thing) => !known.has(key(thing)));
}

function judgedSince(before: Standing, after: Standing): Judged | null {
  const [then, now] = [before, after].map(({ item, snapshot }) => judgedOn(item, snapshot.view));
  return now && JSON.stringify(then) !== JSON.stringify(now) ? now : null;
}

function judgedOn({ evaluation }: Item, view: View): Judged | null {
  if (!evaluation || !holds(evaluation, view)) return null;
  const { result, next, reason } = evaluation;
  return { result, next, reason };
}
