import type { Day } from '../../model/common.ts';
import { yearOf } from '../../model/day.ts';
import type { Network } from '../../model/network.ts';
import { check } from '../check.ts';
import { always } from '../view.ts';

export interface TooFewMeetingsFacts {
  promised: number;
  years: { year: number; held: number }[];
}

/** Years that have ended with fewer meetings than promised; told once for the network. */
export const tooFewMeetings = check({
  id: 'too-few-meetings',
  group: 'networks',
  severity: 'warning',
  *run({ workspace, view }) {
    for (const network of workspace.networks) {
      const { meetingsPerYear: promised, file } = network;
      if (promised === null) continue;
      const times = timesOf(network);
      const years = endedYears(network, view.asOf)
        .map((year) => ({ year, held: times.filter(({ from, to }) => yearOf(from) <= year && year <= yearOf(to)).length }))
        .filter(({ held }) => held < promised);
      const facts: TooFewMeetingsFacts = { promised, years };
      if (years.length > 0) yield { file, at: ['meetingsPerYear'], facts };
    }
  },
});

/** When each meeting can have been; one without a day may fall anywhere between its dated neighbours. */
function timesOf({ meetings }: Network): { from: Day; to: Day }[] {
  return meetings.map(({ date }, position) => {
    const before = meetings.slice(0, position).findLast((one) => one.date?.from)?.date?.from;
    const after = meetings.slice(position).find((one) => one.date?.to)?.date?.to;
    return { from: date?.from ?? before ?? '0001-01-01', to: date?.to ?? after ?? always };
  });
}

/** Whole years only: the one in which the network began is not held against it. */
function endedYears({ founded, meetings }: Network, asOf: Day): number[] {
  const began = founded?.from ?? meetings.find(({ date }) => date?.from)?.date?.from;
  if (!began) return [];
  const first = began.endsWith('-01-01') && founded?.from === founded?.to ? yearOf(began) : yearOf(began) + 1;
  return Array.from({ length: Math.max(0, yearOf(asOf) - first) }, (_, position) => first + position);
}
