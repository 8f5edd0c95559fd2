import type { Day, Moment } from '../model/common.ts';
import { addMonths } from '../model/day.ts';
import type { Item } from '../model/item.ts';
import type { Announced, Input, Meeting, Network } from '../model/network.ts';
import { isGiven, type View } from './view.ts';

/** Months after its window in which an announced meeting is still shown. */
export const monthsShown = 6;

/** The follow-ups that hold on a day and that no plan item took over. */
export function followUpsOn(network: Network, view: View): Item[] {
  const own = network.followUps.filter((item) => isGiven(item.from ?? network.founded?.to ?? '0001-01-01', view));
  const given = network.meetings.flatMap((meeting) => meeting.followUps.filter((item) => isGiven(item.from, view)));
  return [...given, ...own].filter((item) => !item.becomes?.found);
}

export interface InputState {
  input: Input;
  /** The one that gave it. */
  meeting: Meeting;
  network: Network;
  /** What had become of it by the day. */
  disposition: Input['disposition'];
}

/** The inputs given by a day, with what had become of each by then. */
export function inputsOn(network: Network, view: View): InputState[] {
  return network.meetings
    .flatMap((meeting) => meeting.inputs.map((input) => ({ input, meeting })))
    .filter(({ input }) => isGiven(input.from, view))
    .map(({ input, meeting }) => ({ input, meeting, network, disposition: isAnswered(input, view) ? input.disposition : 'open' }));
}

function isAnswered(input: Input, view: View): boolean {
  const on = input.on ?? input.from;
  return isGiven(on, view) && (input.known ?? on ?? '0001-01-01') <= view.knownBy;
}

/** Announced meetings: shown until a later meeting is held or six months after their window. */
export function nextMeetings(network: Network, view: View): (Announced & { from: Day | null })[] {
  const held = network.meetings
    .map((meeting) => meeting.date?.to ?? null)
    .filter((day): day is Day => day !== null && day <= view.asOf)
    .sort();
  const newest = held.at(-1) ?? null;
  return network.next.flatMap((one) => {
    const from = one.announced ?? newestMeeting(network);
    if (!isGiven(from, view)) return [];
    if (newest !== null && from !== null && newest > from) return [];
    if (one.when.to !== null && addMonths(one.when.to, monthsShown) < view.asOf) return [];
    return [{ ...one, from }];
  });
}

/** Null too where a meeting without a day stands last: what was announced after that one nobody dated. */
const newestMeeting = ({ meetings }: Network): Day | null =>
  meetings.at(-1)?.date?.to ? meetings.reduce<Day | null>((newest, { date }) => (date?.to && (newest === null || date.to > newest) ? date.to : newest), null) : null;

/** An announced meeting as a moment: without a fixed date it is open, with the window as its interval. */
export const meetingMoment = ({ when, dateFixed }: Announced): Moment => (dateFixed ? when : { ...when, kind: 'open' });
