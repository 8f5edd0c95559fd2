import type { Day, Moment, Party } from '../model/common.ts';
import { addMonths } from '../model/day.ts';
import type { Item } from '../model/item.ts';
import type { Network } from '../model/network.ts';
import type { Plan } from '../model/plan.ts';
import { type DeadlineEntry, type DeadlineGroup, type DeadlineGroups, entryOf, type Home, homeOf, noEntries } from './deadline-entry.ts';
import { counted, gapsOf } from './gaps.ts';
import { nextReview } from './light.ts';
import { followUpsOn, meetingMoment, monthsShown, nextMeetings } from './networks.ts';
import { isOwnedBy } from './owners.ts';
import { type DueCounts, type Lit, type Member, memberOf } from './portfolio.ts';
import { productStates } from './products.ts';
import { names } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';

export interface DeadlineOptions {
  /** Days within which a deadline is due soon, the day itself included. */
  within: number;
  /** Keeps only what belongs to owners whose name, in any language, or reference contains this. */
  owner: string | null;
  lang: string;
}

/** The entries of one plan or network. */
export interface Dues {
  kind: 'plan' | 'network';
  file: string;
  groups: DeadlineGroups;
  /** Null for a network, which is in no portfolio. */
  member: Member<Lit & DueCounts> | null;
}

/** Plan by plan and then network by network, each by itself. */
export function duesIn(snapshot: Snapshot, plans: readonly Plan[], options: DeadlineOptions): Dues[] {
  return [...plans.map((plan) => planDues(plan, snapshot, options)), ...snapshot.workspace.networks.map((network) => networkDues(network, snapshot, options))];
}

function planDues(plan: Plan, snapshot: Snapshot, options: DeadlineOptions): Dues {
  const sorter = sorterFor(snapshot, options);
  for (const item of planItems(plan)) sorter.item(item, homeOf(plan));
  for (const { ref, kind, title, to, deadline, recurring, due, status } of productStates(plan, snapshot.view)) {
    if (status === 'delivered' || status === 'ended' || !sorter.wants(plan.owners)) continue;
    const entry = entryOf(
      { ref, kind: 'product', title: title ?? kind, ...homeOf(plan), owner: names(plan.owners, options.lang), to: names(to, options.lang), status: null, product: title === null ? kind : null, recurring: recurring !== null },
      // Of a recurring one, the next occurrence is a day and no longer the words' own time.
      deadline && (due === null || due === deadline.to ? deadline : { ...deadline, from: due, to: due }),
      snapshot.view.asOf,
    );
    sorter.due(entry, status === 'overdue');
  }
  const { groups } = sorter;
  const { noDeadline, notReported } = gapsOf(plan, snapshot);
  const stands = {
    light: null,
    initiatives: counted(plan).length,
    overdue: groups.overdue.length,
    dueSoon: groups.dueSoon.length,
    undated: noDeadline.length,
    notReported: notReported.length,
  };
  return { kind: 'plan', file: plan.file, groups, member: memberOf(plan, stands, snapshot.workspace, options.lang) };
}

function networkDues(network: Network, snapshot: Snapshot, options: DeadlineOptions): Dues {
  const { view } = snapshot;
  const sorter = sorterFor(snapshot, options);
  for (const item of followUpsOn(network, view)) sorter.item(item, homeOf(network));
  for (const meeting of sorter.wants(network.organisers) ? nextMeetings(network, view) : []) {
    const entry = entryOf(
      { ref: network.ref, kind: 'meeting', what: 'meeting', recurring: true, title: network.title, ...homeOf(network), owner: names(network.organisers, options.lang), status: null },
      meetingMoment(meeting),
      view.asOf,
    );
    sorter.due(entry, false);
  }
  return { kind: 'network', file: network.file, groups: sorter.groups, member: null };
}

/** Puts the entries of one plan or network into their groups. */
interface Sorter {
  groups: DeadlineGroups;
  wants: (owners: readonly Party[]) => boolean;
  /**
   * By its last day; what has none is open.
   * @param late whether it is overdue once its day has passed
   */
  due: (entry: DeadlineEntry, late: boolean) => void;
  item: (item: Item, of: Home) => void;
}

function sorterFor(snapshot: Snapshot, { within, owner, lang }: DeadlineOptions): Sorter {
  const groups = noEntries();
  const wants = (owners: readonly Party[]): boolean => owner === null || isOwnedBy(owners, owner);
  const add = (group: DeadlineGroup, entry: DeadlineEntry): void => {
    groups[group].push(entry);
  };
  const due = (entry: DeadlineEntry, late: boolean): void => {
    const left = entry.daysLeft;
    if (left === null) add('open', entry);
    else if (left >= 0) add(left <= within ? 'dueSoon' : 'later', entry);
    else if (late) add('overdue', entry);
  };
  const item = (one: Item, of: Home): void => {
    if (wants(one.owners)) sortItem(one, of, snapshot, lang, add, due);
  };
  return { groups, wants, due, item };
}

/** Puts an item into the groups it belongs to: what is over belongs to none. */
function sortItem(
  item: Item,
  of: Home,
  snapshot: Snapshot,
  lang: string,
  add: (group: DeadlineGroup, entry: DeadlineEntry) => void,
  due: (entry: DeadlineEntry, late: boolean) => void,
): void {
  const { view } = snapshot;
  const state = snapshot.state(item);
  if (state.finished || state.cancelled || item.intent) return;
  const head = {
    ref: item.ref,
    kind: item.kind,
    number: item.number,
    title: item.title,
    ...of,
    owner: names(item.owners, lang),
    status: state.status,
    continuous: item.continuous,
    event: item.event,
    light: snapshot.light(item).light,
  };
  const { latest } = state.deadline;
  const entry = entryOf(head, latest, view.asOf);
  if (item.window && isShown(item.window, view.asOf)) add('windows', entryOf({ ...head, what: 'window' }, item.window, view.asOf));
  if (state.forecast) add('forecasts', entryOf({ ...head, what: 'forecast' }, state.forecast, view.asOf));
  const review = nextReview(state);
  if (item.continuous && item.review) {
    add('review', entryOf({ ...head, what: 'review' }, { ...item.review, to: review, from: review }, view.asOf));
  }
  // A day that nobody stated is an expectation once it has passed: never late, but not forgotten either.
  if (latest?.basis === 'inferred' && (entry.daysLeft ?? 0) < 0) add('forecasts', entry);
  else if (latest) due(entry, !item.event && !item.continuous);
  else if (item.kind === 'initiative' && isUndated(item, snapshot)) add('undated', entry);
}

/** A window that has passed with nothing told is shown for as long as an announced meeting is. */
const isShown = ({ to }: Moment, asOf: Day): boolean => to === null || addMonths(to, monthsShown) >= asOf;

function isUndated(item: Item, snapshot: Snapshot): boolean {
  if (item.window !== null || item.event || (item.continuous && item.review !== null)) return false;
  return !snapshot.state(item).deliverables.some((one) => one.deadline.latest !== null);
}
