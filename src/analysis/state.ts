import type { Citation, Day, Moment, Party } from '../model/common.ts';
import type { Colour, Completion, Deviation, Entry, Item, Status } from '../model/item.ts';
import { holds, type View } from './view.ts';

export type KnownStatus = Status | 'not-reported';

/** What is said of one item's deadline, from the plan and the entries that hold. */
export interface DeadlineState {
  /** The latest decided one; null when there is none or it was withdrawn. */
  latest: Moment | null;
  /** The plan's, else the first one that was set. */
  original: Moment | null;
  /** What was decided of it since, oldest first. */
  decisions: DeadlineDecision[];
  withdrawn: boolean;
  /** The day a log entry set it; null when it is the plan's own. */
  setOn: Day | null;
}

/** A deadline that was moved to another last day, or withdrawn. */
export interface DeadlineDecision {
  on: Day;
  from: Moment;
  /** Null when it was withdrawn. */
  to: Moment | null;
  reason: string | null;
  by: Party[];
}

/** How often a deadline was moved; withdrawing it is no move. */
export const movesOf = ({ decisions }: DeadlineState): number => decisions.filter(({ to }) => to !== null).length;

export interface ItemState {
  item: Item;
  status: KnownStatus;
  /** The day of the entry that gives the status; null when nothing is reported. */
  statusOn: Day | null;
  /** The entry that gives the status only infers it. */
  inferred: boolean;
  /** What the item's own log says, before any roll-up. */
  own: { status: KnownStatus; statusOn: Day | null; inferred: boolean };
  /** Newest day with a status, progress or count; an initiative's includes its deliverables'. */
  lastReported: Day | null;
  /** The same without the deliverables. */
  ownReported: Day | null;
  /** Newest day with any news but a note; an initiative's includes its deliverables'. */
  lastNews: Day | null;
  completion: Completion | null;
  /** Percent. */
  progress: number | null;
  count: { reached: number | null; planned: number; unit: string | null } | null;
  deadline: DeadlineState;
  forecast: Moment | null;
  forecastOn: Day | null;
  deviations: (Deviation & { on: Day; sources: Citation[] })[];
  override: { light: Colour; reason: string; by: Party[]; on: Day } | null;
  /** The entries that hold, oldest first. */
  entries: Entry[];
  /** Done, closed or in operation, or an event that has passed. */
  finished: boolean;
  /** An event whose day is over, of which nobody has told anything. */
  passed: boolean;
  cancelled: boolean;
  deliverables: ItemState[];
}

const finishedStatuses: ReadonlySet<KnownStatus> = new Set(['done', 'closed', 'in-operation']);
const startedStatuses: ReadonlySet<KnownStatus> = new Set(['in-progress', 'partly-done', 'on-hold']);

export const isFinished = (status: KnownStatus): boolean => finishedStatuses.has(status);

/**
 * The state of an item on a day, from its log; an initiative's own news or the roll-up of its deliverables.
 * @param states gives those of the deliverables
 */
export function stateOf(item: Item, view: View, states: (one: Item) => ItemState): ItemState {
  const own = ownState(item, view);
  if (item.deliverables.length === 0) return own;
  const deliverables = item.deliverables.map(states);
  const told = latest(deliverables.map((one) => one.statusOn));
  const keepsOwn = own.statusOn !== null && (told === null || own.statusOn >= told);
  const rolled = keepsOwn ? own.own : { ...rollUp(deliverables), statusOn: told };
  return {
    ...own,
    ...rolled,
    finished: own.passed || isFinished(rolled.status),
    cancelled: rolled.status === 'cancelled',
    lastReported: latest([own.lastReported, ...deliverables.map((one) => one.lastReported)]),
    lastNews: latest([own.lastNews, ...deliverables.map((one) => one.lastNews)]),
    count: rollUpCounts(own.count, deliverables),
    deliverables,
  };
}

/** Entries count by the day they hold; of two on one day the later in the file wins. */
export function entriesOn(log: readonly Entry[], view: View): Entry[] {
  return log
    .filter((entry) => holds(entry, view))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export const isReport = (entry: Entry): boolean =>
  entry.status !== null || entry.progress !== null || entry.count !== null;

/** A note alone is no news of how the work stands. */
export const isNews = (entry: Entry): boolean =>
  isReport(entry) || entry.completion !== null || entry.deadline !== null || entry.forecast !== null ||
  entry.light !== null || entry.deviations.length > 0;

function ownState(item: Item, view: View): ItemState {
  const entries = entriesOn(item.log, view);
  const reports = entries.filter(isReport);
  const last = (key: keyof Entry): Entry | undefined =>
    entries.findLast((entry) => entry[key] !== null);
  const own = statusFrom(reports);
  const { status } = own;
  const override = last('light');
  const forecast = last('forecast');
  const deadline = deadlineFrom(item, entries);
  const reached = last('count')?.count ?? null;
  const reported = reports.at(-1)?.on ?? null;
  const passed = item.event && status === 'not-reported' && deadline.latest?.to != null && deadline.latest.to < view.asOf;
  return {
    item,
    ...own,
    own,
    lastReported: reported,
    ownReported: reported,
    lastNews: entries.findLast(isNews)?.on ?? null,
    completion: last('completion')?.completion ?? null,
    progress: last('progress')?.progress ?? null,
    count: item.count
      ? { reached, planned: item.count.planned, unit: item.count.unit }
      : null,
    deadline,
    forecast: forecast?.forecast ?? item.forecast,
    forecastOn: forecast?.on ?? null,
    deviations: entries.flatMap((entry) =>
      entry.deviations.map((one) => ({ ...one, on: entry.on, sources: [...one.sources, ...entry.sources] })),
    ),
    override:
      override?.light != null
        ? { light: override.light, reason: override.reason ?? '', by: override.by, on: override.on }
        : null,
    entries,
    finished: isFinished(status) || passed,
    passed,
    cancelled: status === 'cancelled',
    deliverables: [],
  };
}

const notYetBegun: ReadonlySet<KnownStatus> = new Set(['not-reported', 'not-started', 'scheduled']);

/** Progress or a count above zero without a status means that work is in progress. */
function statusFrom(reports: readonly Entry[]): ItemState['own'] {
  let state: ItemState['own'] = { status: 'not-reported', statusOn: null, inferred: false };
  for (const entry of reports) {
    const status = entry.status ?? statusBehind(entry, state.status);
    if (status !== null) state = { status, statusOn: entry.on, inferred: entry.basis !== 'stated' };
  }
  return state;
}

function statusBehind({ progress, count }: Entry, before: KnownStatus): KnownStatus | null {
  if (!notYetBegun.has(before)) return null;
  if ((progress ?? 0) > 0 || (count ?? 0) > 0) return 'in-progress';
  return before === 'not-reported' ? 'not-started' : null;
}

function deadlineFrom(item: Item, entries: readonly Entry[]): DeadlineState {
  const state: DeadlineState = { latest: item.deadline, original: item.deadline, decisions: [], withdrawn: false, setOn: null };
  let before = item.deadline;
  for (const { deadline, on, reason, by } of entries) {
    if (deadline === null) continue;
    const to = deadline === 'withdrawn' ? null : deadline;
    if (before && (to === null ? !state.withdrawn : state.withdrawn || !isSameDeadline(before, to))) {
      state.decisions.push({ on, from: before, to, reason, by });
    }
    state.original ??= to;
    state.latest = to;
    state.withdrawn = to === null;
    state.setOn = to === null ? null : on;
    before = to ?? before;
  }
  return state;
}

/** The last day is the deadline, whatever the words for it. */
export const isSameDeadline = (a: Moment, b: Moment): boolean =>
  a.to === b.to && (a.to !== null || a.text === b.text);

function rollUp(deliverables: readonly ItemState[]): { status: KnownStatus; inferred: boolean } {
  // That a day has passed tells nothing of the work.
  const left = deliverables.filter((one) => !one.cancelled && !one.item.intent && !one.passed);
  const inferred = left.every((one) => one.inferred || one.status === 'not-reported');
  const some = (test: (one: ItemState) => boolean): boolean => left.some(test);
  if (left.length === 0) {
    return { status: deliverables.some((one) => one.cancelled) ? 'cancelled' : 'not-reported', inferred: false };
  }
  if (left.every((one) => one.finished)) return { status: 'done', inferred };
  if (some((one) => one.finished)) return { status: 'partly-done', inferred };
  if (some((one) => startedStatuses.has(one.status))) return { status: 'in-progress', inferred };
  if (some((one) => one.status === 'scheduled')) return { status: 'scheduled', inferred };
  if (left.every((one) => one.status === 'not-reported')) return { status: 'not-reported', inferred: false };
  return { status: 'not-started', inferred };
}

/** Counts add up when their units agree; percentages never do. What the initiative itself states comes first. */
function rollUpCounts(own: ItemState['count'], deliverables: readonly ItemState[]): ItemState['count'] {
  if (own && own.reached !== null) return own;
  const counts = deliverables.flatMap((one) => (one.count && !one.cancelled && !one.item.intent ? [one.count] : []));
  const unit = own ? own.unit : (counts[0]?.unit ?? null);
  if (counts.length === 0 || counts.some((one) => one.unit !== unit)) return own;
  const reached = counts.some((one) => one.reached !== null) ? counts.reduce((sum, one) => sum + (one.reached ?? 0), 0) : null;
  return { reached, planned: own?.planned ?? counts.reduce((sum, one) => sum + one.planned, 0), unit };
}

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);
