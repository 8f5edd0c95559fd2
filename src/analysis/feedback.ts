import type { Citation, Day } from '../model/common.ts';
import type { Disposition, Meeting, Network } from '../model/network.ts';
import type { Area, Plan } from '../model/plan.ts';
import { inForceFrom } from './current.ts';
import { type NameLookup, type NameResult, namesOf } from './names.ts';
import { type InputState, inputsOn } from './networks.ts';
import { citationsIn, cited, type DocumentResult, documentsOf, type Reading, readingOf } from './reading.ts';
import { names, schemaVersion, type TimeResult, timeResult } from './results.ts';
import type { Snapshot } from './snapshot.ts';
import type { KnownStatus } from './state.ts';
import { tally } from './tally.ts';
import { always } from './view.ts';

/** What became of everything that a network, or one of its meetings, suggested. */
export interface FeedbackResult {
  schemaVersion: number;
  asOf: Day;
  /** Null where nothing is held back. */
  knownBy: Day | null;
  reading: Reading;
  network: { ref: string; title: string; language: string };
  /** The only meeting asked for; null for all. */
  meeting: MeetingResult | null;
  counts: Partial<Record<Disposition, number>>;
  areas: FeedbackArea[];
  documents: DocumentResult[];
}

/** Suggestions about one thing, in the order they were given. */
export interface FeedbackArea {
  /** Null where nothing says what they are about. */
  area: string | null;
  inputs: InputAnswer[];
}

export interface MeetingResult {
  ref: string;
  date: TimeResult | null;
  title: string | null;
}

export interface InputAnswer {
  ref: string;
  text: string;
  meeting: MeetingResult;
  /** The plan it is for; `exists` tells whether that is in the files. */
  for: (NameResult & { exists: boolean }) | null;
  disposition: Disposition;
  /** Answered on this day; null where it is open or the day is not stated. */
  on: Day | null;
  reason: string | null;
  becomes: BecameItem | null;
  /** Of an open one: the day its plan took effect without an answer. */
  unansweredSince: Day | null;
  sources: Citation[];
}

/** What an input was made into, and how that goes. */
export interface BecameItem extends NameResult {
  number: string | null;
  plan: NameResult | null;
  /** Null for what has none, such as a KPI. */
  status: KnownStatus | null;
  owner: string[];
  deadline: TimeResult | null;
}

/**
 * @param meeting only what this meeting gave
 * @param plans only what was meant for, became a part of, or was said at a meeting about one of these; null for everything
 */
export function feedbackOf(snapshot: Snapshot, network: Network, meeting: Meeting | null, plans: readonly Plan[] | null, lang: string): FeedbackResult {
  const { view, workspace } = snapshot;
  const wanted = plans && new Set(plans.map(({ ref }) => ref));
  const answers = answering(snapshot, lang)(network).filter(({ given }) => (meeting === null || given.meeting.ref === meeting.ref) && (wanted === null || isAbout(given, wanted)));
  const areas = [...new Set(answers.map(({ area }) => area))].sort((a, b) => Number(a === null) - Number(b === null));
  return {
    schemaVersion,
    asOf: view.asOf,
    knownBy: view.knownBy === always ? null : view.knownBy,
    reading: readingOf(workspace.settings),
    network: { ref: network.ref, title: network.title, language: network.language },
    meeting: meeting && meetingResult(meeting),
    counts: tally(answers.map(({ answer }) => answer.disposition)),
    areas: areas.map((area) => ({ area, inputs: answers.filter((one) => one.area === area).map(({ answer }) => answer) })),
    documents: cited(documentsOf(workspace), citationsIn(answers.map(({ answer }) => answer))),
  };
}

/** A suggestion as it was given, what it is about, and what became of it. */
export interface Given {
  given: InputState;
  area: string | null;
  answer: InputAnswer;
}

/** Tells what became of each suggestion that a network had given by the day. What it looks up is gathered once, for all networks. */
export function answering(snapshot: Snapshot, lang: string): (network: Network) => Given[] {
  let known: Known | undefined;
  return (network) =>
    inputsOn(network, snapshot.view).map((state) => {
      known ??= knownIn(snapshot, lang);
      return { given: state, area: areaOf(state, known), answer: answerOf(state, known) };
    });
}

interface Known {
  snapshot: Snapshot;
  lang: string;
  name: NameLookup;
  /** By the id of the plan. */
  plans: ReadonlyMap<string, Plan>;
}

const knownIn = (snapshot: Snapshot, lang: string): Known => ({
  snapshot,
  lang,
  name: namesOf(snapshot.workspace, lang),
  plans: new Map(snapshot.workspace.plans.map((plan) => [plan.id, plan])),
});

const planIdIn = (ref: string | undefined): string => ref?.split('/')[0] ?? '';

function answerOf({ input, meeting, disposition }: InputState, known: Known): InputAnswer {
  const { name, plans, snapshot } = known;
  const answered = disposition !== 'open';
  const plan = plans.get(input.for?.ref ?? '');
  const inForce = plan && !answered ? inForceFrom(plan) : null;
  return {
    ref: input.ref,
    text: input.text,
    meeting: meetingResult(meeting),
    for: input.for && { ...name(input.for.ref), exists: plan !== undefined },
    disposition,
    on: answered ? input.on : null,
    reason: answered ? input.reason : null,
    becomes: answered && input.becomes ? becameOf(input.becomes.ref, known) : null,
    unansweredSince: inForce !== null && inForce <= snapshot.view.asOf ? inForce : null,
    sources: input.sources,
  };
}

function becameOf(ref: string, { snapshot, name, plans, lang }: Known): BecameItem {
  const item = snapshot.items.get(ref);
  const state = item && snapshot.state(item);
  const plan = plans.get(planIdIn(ref));
  return {
    ...name(ref),
    number: item?.number ?? null,
    plan: plan ? name(plan.ref) : null,
    status: state?.status ?? null,
    owner: item ? names(item.owners, lang) : [],
    deadline: timeResult(state?.deadline.latest ?? null),
  };
}

/** What it says it is about, an area of its plan by its title; else where it was taken up. */
function areaOf({ input, disposition }: InputState, { snapshot, plans }: Known): string | null {
  const areas = [input.for?.ref, input.becomes?.ref].flatMap((ref) => plans.get(planIdIn(ref))?.areas ?? []);
  const said = input.area;
  if (said !== null) return titleOf(areas.find(({ id, label }) => id === said || label === said)) ?? said;
  const became = disposition === 'open' ? undefined : snapshot.items.get(input.becomes?.ref ?? '');
  return titleOf(areas.find(({ ref }) => ref === became?.area));
}

const titleOf = (area: Area | undefined): string | null => (area ? [area.label, area.title].filter(Boolean).join(' ') || area.id : null);

const meetingResult = ({ ref, date, title, theme }: Meeting): MeetingResult => ({ ref, date: timeResult(date), title: title ?? theme });

function isAbout({ input, meeting }: InputState, wanted: ReadonlySet<string>): boolean {
  if (input.for) return wanted.has(input.for.ref);
  return meeting.plans.some(({ ref }) => wanted.has(ref)) || wanted.has(planIdIn(input.becomes?.ref));
}
