import type { Day, Moment } from '../model/common.ts';
import { daysBetween } from '../model/day.ts';
import type { Item } from '../model/item.ts';
import type { Network } from '../model/network.ts';
import type { Plan, ProductKind } from '../model/plan.ts';
import type { Light } from './light.ts';
import { type TimeResult, timeResult } from './results.ts';
import type { KnownStatus } from './state.ts';

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

/** What a coordinator acts on in the same way. Of `undated`, initiatives only. */
export const deadlineGroups = ['overdue', 'dueSoon', 'later', 'windows', 'forecasts', 'undated', 'open', 'review'] as const;

export type DeadlineGroup = (typeof deadlineGroups)[number];

export type DeadlineGroups = Record<DeadlineGroup, DeadlineEntry[]>;

export const noEntries = (): DeadlineGroups => ({ overdue: [], dueSoon: [], later: [], windows: [], forecasts: [], undated: [], open: [], review: [] });

/** The plan or network that something belongs to. */
export type Home = Pick<DeadlineEntry, 'of' | 'language'>;

export const homeOf = ({ title, language }: Plan | Network): Home => ({ of: title, language });

type Head = Pick<DeadlineEntry, 'ref' | 'kind' | 'title' | 'owner' | 'status'> & Home & Partial<DeadlineEntry>;

export function entryOf(head: Head, moment: Moment | null, asOf: Day): DeadlineEntry {
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
