import type { Dated, Day } from '../model/common.ts';

/** From which day, and with whose knowledge, files are looked at. All days are calendar days, inclusive. */
export interface View {
  /** What held on this day. */
  asOf: Day;
  /** Only what was told by this day; `always` where nothing is held back. */
  knownBy: Day;
  /** The real day: things that stand nowhere in time hold only on it. */
  today: Day;
}

/** A day after every other. */
export const always: Day = '9999-12-31';

export const holds = (fact: Dated, view: View): boolean => fact.on <= view.asOf && fact.known <= view.knownBy;

/** The same for what is known from the day it happened; nothing without a day holds. */
export const hasHappened = (on: Day | null | undefined, view: View): on is Day =>
  on != null && on <= view.asOf && on <= view.knownBy;

/** Whether something given on a day (null: at an unknown time) is there to be seen. */
export const isGiven = (from: Day | null, view: View): boolean => (from === null ? view.asOf >= view.today : from <= view.asOf);
