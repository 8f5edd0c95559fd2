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
  /** How often it was moved since. */
  moves: number;
  withdrawn: boolean;
  /** The day a log entry set it; null when it is the plan's own. */
  setOn: Day | null;
}

export interface ItemState {
  item: Item;
  status: KnownStatus;
  /** The entry that gives the status only infers it. */
  inferred: boolean;
  /** Newest day with a status, progress or count; an initiative's includes its deliverables'. */
  lastReported: Day | null;
  /** The same without the deliverables. */
  ownReported: Day | null;
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
  cancelled: boolean;
  deliverables: ItemState[];
}

const finishedStatuses: ReadonlySet<KnownStatus> = new Set(['done', 'closed', 'in-operation']);
const startedStatuses: ReadonlySet<KnownStatus> = new Set(['in-progress', 'partly-done', 'on-hold']);

export const isFinished = (status: KnownStatus): boolean => finishedStatuses.has(status);

/** The state of an item on a day, from its log; an initiative's own news or the roll-up of its deliverables. */
export function stateOf(item: Item, view: View): ItemState {
  const own = ownState(item, view);
  if (item.deliverables.length === 0) return own;
  const deliverables = item.deliverables.map((one) => stateOf(one, view));
  const newest = latest(deliverables.map((one) => one.lastReported));
  const keepsOwn = own.ownReported !== null && (newest === null || own.ownReported >= newest);
  const rolled = keepsOwn ? { status: own.status, inferred: own.inferred } : rollUp(deliverables);
  return {
    ...own,
    ...rolled,
    finished: own.finished || isFinished(rolled.status),
    cancelled: rolled.status === 'cancelled',
    lastReported: latest([own.ownReported, newest]),
    count: own.count ?? rollUpCounts(deliverables),
    deliverables,
  };
}

/** Entries count by the day they hold; of two on one day the later in the file wins. */
export function entriesOn(log: readonly Entry[], view: View): Entry[] {
  return log
    .filter((entry) => holds(entry, view))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index));
}

export const isReport = (entry: Entry): boolean =>
  entry.status !== null || entry.progress !== null || entry.count !== null;

function ownState(item: Item, view: View): ItemState {
  const entries = entriesOn(item.log, view);
  const reports = entries.filter(isReport);
  const last = (key: keyof Entry): Entry | undefined =>
    entries.findLast((entry) => entry[key] !== null);
  const { status, inferred } = statusFrom(reports);
  const override = last('light');
  const forecast = last('forecast');
  const deadline = deadlineFrom(item, entries);
  const reached = last('count')?.count ?? null;
  const reported = reports.at(-1)?.on ?? null;
  const passed = item.event && deadline.latest?.to != null && deadline.latest.to < view.asOf;
  return {
    item,
    status,
    inferred,
    lastReported: reported,
    ownReported: reported,
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
    cancelled: status === 'cancelled',
    deliverables: [],
  };
}

const notYetBegun: ReadonlySet<KnownStatus> = new Set(['not-reported', 'not-started', 'scheduled']);

/** Progress or a count above zero without a status means that work is in progress. */
function statusFrom(reports: readonly Entry[]): { status: KnownStatus; inferred: boolean } {
  let status: KnownStatus = 'not-reported';
  let inferred = false;
  for (const entry of reports) {
    if (entry.status !== null) {
      status = entry.status;
      inferred = entry.basis !== 'stated';
    } else if (notYetBegun.has(status)) {
      const moving = (entry.progress ?? 0) > 0 || (entry.count ?? 0) > 0;
      if (moving) status = 'in-progress';
      else if (status === 'not-reported') status = 'not-started';
      inferred = entry.basis !== 'stated';
    }
  }
  return { status, inferred };
}

function deadlineFrom(item: Item, entries: readonly Entry[]): DeadlineState {
  const state: DeadlineState = { latest: item.deadline, original: item.deadline, moves: 0, withdrawn: false, setOn: null };
  for (const { deadline, on } of entries) {
    if (deadline === null) continue;
    if (deadline === 'withdrawn') {
      state.latest = null;
      state.withdrawn = true;
      continue;
    }
    if (state.original === null) state.original = deadline;
    else if (!isSameDeadline(state.latest, deadline)) state.moves += 1;
    state.latest = deadline;
    state.withdrawn = false;
    state.setOn = on;
  }
  return state;
}

export const isSameDeadline = (a: Moment | null, b: Moment): boolean =>
  a !== null && a.from === b.from && a.to === b.to && (a.to !== null || a.text === b.text);

function rollUp(deliverables: readonly ItemState[]): { status: KnownStatus; inferred: boolean } {
  const left = deliverables.filter((one) => !one.cancelled && !one.item.intent);
  const inferred = left.some((one) => one.status !== 'not-reported') && left.every((one) => one.inferred || one.status === 'not-reported');
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

/** Counts add up when their units agree; percentages never do. */
function rollUpCounts(deliverables: readonly ItemState[]): ItemState['count'] {
  const counts = deliverables.flatMap((one) => (one.count && !one.cancelled && !one.item.intent ? [one.count] : []));
  const [first] = counts;
  if (!first || counts.some((one) => one.unit !== first.unit)) return null;
  const reached = counts.some((one) => one.reached !== null) ? counts.reduce((sum, one) => sum + (one.reached ?? 0), 0) : null;
  return { reached, planned: counts.reduce((sum, one) => sum + one.planned, 0), unit: first.unit };
}

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);
