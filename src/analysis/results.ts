import type { Basis, Citation, Day, Moment, Party } from '../model/common.ts';
import type { Assessment, Completion, DeviationKind, Item } from '../model/item.ts';
import { nameIn } from '../model/localised.ts';
import { daysLate, finishedLate, isExpectedLate, judgedDeadline } from './judged-deadline.ts';
import type { Light, LightReason } from './light.ts';
import type { Snapshot } from './snapshot.ts';
import { isReport, type ItemState, type KnownStatus, movesOf } from './state.ts';

/** Version of every machine-readable result; fields may be added under it, never renamed. */
export const schemaVersion = 1;

/** A time as results show it. Days are ISO, `from` and `to` inclusive, null where open. */
export interface TimeResult {
  text: string;
  from: Day | null;
  to: Day | null;
  kind: Moment['kind'];
  soft?: Day;
  clock?: string;
  basis?: Exclude<Basis, 'stated'>;
}

export interface ItemResult {
  ref: string;
  kind: Item['kind'];
  parent: string | null;
  section: string | null;
  area: string | null;
  number: string | null;
  title: string;
  /** Names in the language asked for. */
  owner: string[];
  /** Whether the owners are stated; `null` when there are none. */
  ownerBasis: Basis | null;
  deadline: TimeResult | null;
  original: TimeResult | null;
  moves: number;
  /** What was decided of the deadline after it was set: moved, or withdrawn where `to` is null. */
  decisions: { on: Day; from: string; to: string | null; reason: string | null; by: string[] }[];
  /** The day a log entry set the deadline; null when the plan did. */
  deadlineSetOn: Day | null;
  forecast: TimeResult | null;
  window: TimeResult | null;
  continuous: boolean;
  event: boolean;
  intent: boolean;
  status: KnownStatus;
  /** The status is inferred, not stated. */
  inferred: boolean;
  light: Light;
  lightReason: LightReason;
  /** The deliverable or awaited item behind the light. */
  lightFrom: string | null;
  override: { reason: string; by: string[]; on: Day } | null;
  overdue: boolean;
  daysLate: number;
  /** Told to be finished after its own deadline. */
  finishedLate: { on: Day; days: number } | null;
  /** Expected after its own deadline. */
  expectedLate: boolean;
  /** The item whose deadline judges this one, when it is a deliverable's. */
  judgedBy: string | null;
  /** That deadline, and the day an entry set it; null where the item is judged by its own. */
  judgedDeadline: { deadline: TimeResult; setOn: Day | null } | null;
  /** How many deliverables have been reported; null where there are none. */
  deliverables: { reported: number; all: number } | null;
  lastReported: Day | null;
  completion: Completion | null;
  progress: number | null;
  count: { reached: number | null; planned: number; unit: string | null } | null;
  deviations: { kind: DeviationKind; text: string; on: Day; sources: Citation[] }[];
  assessments: { on: Day; by: string[]; result: Assessment['result']; scale: string | null; text: string | null }[];
  notes: { on: Day; text: string }[];
  sources: Citation[];
  /** Where the status was told, in its own log or those of its deliverables. */
  statusSources: Citation[];
}

export function timeResult(moment: Moment | null): TimeResult | null {
  if (!moment) return null;
  const { text, from, to, kind, soft, clock, basis } = moment;
  return {
    text,
    from,
    to,
    kind,
    ...(soft && { soft }),
    ...(clock && { clock }),
    ...(basis !== 'stated' && { basis }),
  };
}

export const names = (parties: readonly Party[], lang: string): string[] => parties.map((party) => nameIn(party, lang));

/** An item as it stood on the snapshot's day; names in `lang`. */
export function itemResult(item: Item, snapshot: Snapshot, lang: string): ItemResult {
  const { view } = snapshot;
  const state = snapshot.state(item);
  const light = snapshot.light(item);
  const late = daysLate(state, view);
  const judged = judgedDeadline(state);
  const firm = state.deliverables.filter((one) => !one.item.intent);
  const byOther = judged && judged.of.ref !== item.ref ? judged : null;
  return {
    ref: item.ref,
    kind: item.kind,
    parent: item.parent,
    section: item.section,
    area: item.area,
    number: item.number,
    title: item.title,
    owner: names(item.owners, lang),
    ownerBasis: item.owners[0]?.basis ?? null,
    deadline: timeResult(state.deadline.latest),
    original: timeResult(state.deadline.original),
    moves: movesOf(state.deadline),
    decisions: state.deadline.decisions.map(({ on, from, to, reason, by }) => ({ on, from: from.text, to: to?.text ?? null, reason, by: names(by, lang) })),
    deadlineSetOn: state.deadline.setOn,
    forecast: timeResult(state.forecast),
    window: timeResult(item.window),
    continuous: item.continuous,
    event: item.event,
    intent: item.intent,
    status: state.status,
    inferred: state.inferred,
    light: light.light,
    lightReason: light.reason,
    lightFrom: light.because,
    override: state.override && {
      reason: state.override.reason,
      by: names(state.override.by, lang),
      on: state.override.on,
    },
    overdue: late > 0,
    daysLate: late,
    finishedLate: finishedLate(state),
    expectedLate: isExpectedLate(state),
    judgedBy: byOther?.of.ref ?? null,
    judgedDeadline: byOther && { deadline: timeResult(byOther.moment) as TimeResult, setOn: snapshot.state(byOther.of).deadline.setOn },
    deliverables: firm.length > 0 ? { reported: firm.filter((one) => one.lastReported !== null).length, all: firm.length } : null,
    lastReported: state.lastReported,
    completion: state.completion,
    progress: state.progress,
    count: state.count,
    deviations: state.deviations,
    assessments: item.assessments
      .filter((one) => one.on <= view.asOf && one.known <= view.knownBy)
      .map(({ on, by, result, scale, text }) => ({ on, by: names(by, lang), result, scale, text })),
    notes: state.entries.flatMap(({ on, note }) => (note === null ? [] : [{ on, text: note }])),
    sources: item.sources,
    statusSources: statusSources(state),
  };
}

function statusSources({ entries, deliverables }: ItemState): Citation[] {
  const told = entries.findLast(isReport)?.sources ?? [];
  return [...told, ...deliverables.flatMap(statusSources)];
}
