/** Days to be put in a calendar. */
export interface Calendar {
  name: string;
  /** The day the calendar is of, in place of the time of its making: the same input gives the same bytes. */
  asOf: string;
  entries: CalendarEntry[];
}

export interface CalendarEntry {
  /** Stays the same as long as it is the same thing that is due. */
  uid: string;
  title: string;
  description: string;
  /** The first and last day, ISO and inclusive; one day where they are equal. */
  from: string;
  to: string;
  /** `HH:MM` at `timeZone`, where the hour is stated. */
  clock: string | null;
  timeZone: string;
  /** Days before at which to remind; null for no reminder. */
  remind: number | null;
  /** Whether it is something to be done, and not only a day that comes. */
  task: boolean;
  done: boolean;
  language: string;
}
