import type { Day, Moment, Party } from '../model/common.ts';
import { addMonths, daysBetween } from '../model/day.ts';
import type { Item } from '../model/item.ts';
import type { Network } from '../model/network.ts';
import type { Plan, ProductKind } from '../model/plan.ts';
import { type Light, nextReview } from './light.ts';
import { followUpsOn, meetingMoment, monthsShown, nextMeetings } from './networks.ts';
import { isOwnedBy } from './owners.ts';
import { counted, gapsOf } from './gaps.ts';
import { type DueCounts, type DuePortfolio, duePortfolio, type Lit } from './portfolio.ts';
import { productStates } from './products.ts';
import { type Reading, readingOf } from './reading.ts';
import { names, schemaVersion, type TimeResult, timeResult } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import type { KnownStatus } from './state.ts';
import { tally } from './tally.ts';

export type EntryKind = Item['kind'] | 'product' | 'meeting';

export interface DeadlineEntry {
  ref: string;
  kind: EntryKind;
  /** What the day is to it, whichever group it is in. */
  what: 'deadline' | 'forecast' | 'window' | 'review' | 'meeting';
  /** One of several occurrences, which has the same reference as the others. */
  recurring: boolean;
  /** The number in the plan's own document. */
  number: string | null;
  title: string;
  /** What a product without a title of its own is. */
  product: ProductKind | null;
  /** What the title is a product of, or of which network the meeting is. */
  of: string;
  /** The language of the title and of the words for time. */
  language: string;
  owner: string[];
  /** Who gets a product. */
  to: string[];
  deadline: TimeResult | null;
  /** Days from the day to the last day; negative when it has passed, null where open. */
  daysLeft: number | null;
  light: Light | null;
  status: KnownStatus | null;
  continuous: boolean;
  event: boolean;
}

/** Every day that matters, in the group a coordinator acts on. */
export interface DeadlinesResult {
  schemaVersion: number;
  asOf: Day;
  within: number;
  /** The rules behind the days. */
  reading: Reading;
  overdue: DeadlineEntry[];
  dueSoon: DeadlineEntry[];
  later: DeadlineEntry[];
  windows: DeadlineEntry[];
  forecasts: DeadlineEntry[];
  /** Initiatives only. */
  undated: DeadlineEntry[];
  open: DeadlineEntry[];
  review: DeadlineEntry[];
  /** The plans at a glance; null where there are too few of them to need it. */
  portfolio: DuePortfolio | null;
}

export type DeadlineGroup = Exclude<keyof DeadlinesResult, 'schemaVersion' | 'asOf' | 'within' | 'reading' | 'portfolio'>;

/**
 * @param within days within which a deadline is due soon, the day itself included
 * @param owner keeps only what belongs to owners whose name, in any language, or reference contains this
 */
export function deadlinesOf(
  snapshot: Snapshot,
  plans: readonly Plan[],
  options: { within: number; owner: string | null; lang: string },
): DeadlinesResult {
  const { view, workspace } = snapshot;
  const result: DeadlinesResult = {
    schemaVersion,
    asOf: view.asOf,
    within: options.within,
    reading: readingOf(workspace.settings),
    overdue: [], dueSoon: [], later: [], windows: [], forecasts: [], undated: [], open: [], review: [], portfolio: null,
  };
  const add = (group: DeadlineGroup, entry: DeadlineEntry): void => {
    result[group].push(entry);
  };
  const isWanted = (owners: readonly Party[]): boolean => options.owner === null || isOwnedBy(owners, options.owner);
  const due = (entry: DeadlineEntry, late: boolean): void => {
    const left = entry.daysLeft;
    if (left === null) return;
    if (left >= 0) add(left <= options.within ? 'dueSoon' : 'later', entry);
    else if (late) add('overdue', entry);
  };
  const addItem = (item: Item, of: Home): void => {
    if (isWanted(item.owners)) sortItem(item, of, snapshot, options.lang, add, due);
  };

  for (const plan of plans) {
    for (const item of planItems(plan)) addItem(item, homeOf(plan));
    for (const { ref, kind, title, to, deadline, recurring, due: day, status } of productStates(plan, view)) {
      if (status === 'delivered' || status === 'ended' || !isWanted(plan.owners)) continue;
      const entry = entryOf(
        { ref, kind: 'product', title: title ?? kind, ...homeOf(plan), owner: names(plan.owners, options.lang), to: names(to, options.lang), status: null, product: title === null ? kind : null, recurring: recurring !== null },
        // Of a recurring one, the next occurrence is a day and no longer the words' own time.
        deadline && (day === deadline.to ? deadline : { ...deadline, from: day, to: day }),
        view.asOf,
      );
      if (day === null) add('open', entry);
      else due(entry, status === 'overdue');
    }
  }
  for (const network of workspace.networks) {
    for (const item of followUpsOn(network, view)) addItem(item, homeOf(network));
    for (const meeting of isWanted(network.organisers) ? nextMeetings(network, view) : []) {
      const entry = entryOf(
        { ref: network.ref, kind: 'meeting', what: 'meeting', recurring: true, title: network.title, ...homeOf(network), owner: names(network.organisers, options.lang), status: null },
        meetingMoment(meeting),
        view.asOf,
      );
      if (meeting.dateFixed) due(entry, false);
      else add('open', entry);
    }
  }
  for (const group of Object.values(result)) if (Array.isArray(group)) group.sort(byDay);
  return { ...result, portfolio: portfolioIn(result, plans, snapshot, options.lang) };
}

function portfolioIn({ overdue, dueSoon, within }: DeadlinesResult, plans: readonly Plan[], snapshot: Snapshot, lang: string): DuePortfolio | null {
  const [late, soon] = [overdue, dueSoon].map((entries) => tally(entries.map(({ ref }) => ref.split('/')[0] ?? '')));
  const countsOf = (plan: Plan): Lit & DueCounts => {
    const { noDeadline, notReported } = gapsOf(plan, snapshot);
    return {
      light: null,
      initiatives: counted(plan).length,
      overdue: late?.[plan.ref] ?? 0,
      dueSoon: soon?.[plan.ref] ?? 0,
      undated: noDeadline.length,
      notReported: notReported.length,
    };
  };
  return duePortfolio(plans, within, countsOf, snapshot.workspace, lang);
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
  if (latest && entry.daysLeft === null) add('open', entry);
  // A day that nobody stated is an expectation once it has passed: never late, but not forgotten either.
  else if (latest?.basis === 'inferred' && (entry.daysLeft ?? 0) < 0) add('forecasts', entry);
  else if (latest) due(entry, !item.event && !item.continuous);
  else if (item.kind === 'initiative' && isUndated(item, snapshot)) add('undated', entry);
}

/** A window that has passed with nothing told is shown for as long as an announced meeting is. */
const isShown = ({ to }: Moment, asOf: Day): boolean => to === null || addMonths(to, monthsShown) >= asOf;

function isUndated(item: Item, snapshot: Snapshot): boolean {
  if (item.window !== null || item.event || (item.continuous && item.review !== null)) return false;
  return !snapshot.state(item).deliverables.some((one) => one.deadline.latest !== null);
}

/** The plan or network that something belongs to. */
type Home = Pick<DeadlineEntry, 'of' | 'language'>;

const homeOf = ({ title, language }: Plan | Network): Home => ({ of: title, language });

type Head = Pick<DeadlineEntry, 'ref' | 'kind' | 'title' | 'owner' | 'status'> & Home & Partial<DeadlineEntry>;

function entryOf(head: Head, moment: Moment | null, asOf: Day): DeadlineEntry {
  const last = moment?.kind === 'open' ? null : (moment?.to ?? null);
  return {
    what: 'deadline',
    recurring: false,
    number: null,
    product: null,
    to: [],
    light: null,
    continuous: false,
    event: false,
    ...head,
    deadline: timeResult(moment),
    daysLeft: last === null ? null : daysBetween(asOf, last),
  };
}

/** By the last day, an open time by the window announced for it; what has none keeps the order of the files. */
const byDay = (a: DeadlineEntry, b: DeadlineEntry): number => {
  const [left, right] = [a, b].map(({ deadline }) => deadline?.to ?? deadline?.from ?? '9999-12-31');
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
};
