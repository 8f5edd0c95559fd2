import ICAL from 'ical.js';
import { instantOf } from '../../model/day.ts';
import type { Calendar, CalendarEntry } from '../calendar.ts';
import { display } from '../display.ts';
import type { RenderOptions } from './format.ts';

/**
 * A calendar as RFC 5545 has it. A day is a day, whatever the time zone; an hour is an instant in UTC, which every
 * calendar shows as its own, so that no rules of summer time have to travel along. Reminders come at nine in the
 * morning. With `todo`, what has to be done is a task too.
 */
export function render({ name, asOf, entries }: Calendar, { todo }: Pick<RenderOptions, 'todo'> = {}): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//planspor//planspor//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, escaped(safe(name)));
  for (const entry of entries) {
    calendar.addSubcomponent(eventOf(entry, asOf));
    if (todo && entry.task) calendar.addSubcomponent(taskOf(entry, asOf));
  }
  return `${calendar.toString().split(/\r\n(?! )/).map(folded).join('\r\n')}\r\n`;
}

/** The most octets a line may have. */
const widest = 75;

/** The library folds some lines with letters beyond ASCII one octet too late. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line.replaceAll('\r\n ', '')) {
    const octets = new TextEncoder().encode(character).length;
    if (length + octets > widest) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}

function eventOf(entry: CalendarEntry, asOf: string): ICAL.Component {
  const event = described('vevent', entry.uid, entry, asOf);
  const instant = instantIn(entry);
  event.addPropertyWithValue('dtstart', instant ?? dayOf(entry.from));
  if (instant === null && entry.from !== entry.to) event.addPropertyWithValue('dtend', dayAfter(entry.to));
  // A deadline takes nobody's time.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  remind(event, entry, instant !== null);
  return event;
}

/** A task and an event are two things in a calendar, so they have names of their own. */
function taskOf(entry: CalendarEntry, asOf: string): ICAL.Component {
  const task = described('vtodo', entry.uid.replace('@', '.todo@'), entry, asOf);
  const instant = instantIn(entry);
  task.addPropertyWithValue('due', instant ?? dayOf(entry.to));
  task.addPropertyWithValue('status', entry.done ? 'COMPLETED' : 'NEEDS-ACTION');
  remind(task, entry, instant !== null);
  return task;
}

function described(kind: 'vevent' | 'vtodo', uid: string, { title, description, language }: CalendarEntry, asOf: string): ICAL.Component {
  const component = new ICAL.Component(kind);
  component.addPropertyWithValue('uid', uid);
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
  component.addPropertyWithValue('summary', safe(title)).setParameter('language', language);
  if (description !== '') component.addPropertyWithValue('description', safe(description, 'keep')).setParameter('language', language);
  return component;
}

function remind(component: ICAL.Component, { title, remind: days }: CalendarEntry, atClock: boolean): void {
  if (days === null) return;
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', safe(title));
  const trigger = alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(atClock ? `-P${days}D` : beforeNine(days)));
  // A task begins nowhere, so its reminder counts from when it is due.
  if (component.name === 'vtodo') trigger.setParameter('related', 'END');
  component.addSubcomponent(alarm);
}

/** From the midnight that a day begins with: so many days before it, at nine o'clock. */
const beforeNine = (days: number): string => (days === 0 ? 'PT9H' : `-P${days - 1}DT15H`);

/** The library escapes text only in properties that it knows. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`);

/** A reader of a calendar file is a program; what it passes on must command and hide nothing all the same. */
const safe = (text: string, newlines: 'space' | 'keep' = 'space'): string => display(text, { newlines });

const dayOf = (day: string): ICAL.Time => ICAL.Time.fromDateString(day);

function dayAfter(day: string): ICAL.Time {
  const time = dayOf(day);
  time.adjust(1, 0, 0, 0);
  return time;
}

/** Null where no hour is stated, or where the clock skips it on that day. */
function instantIn({ to, clock, timeZone }: CalendarEntry): ICAL.Time | null {
  const instant = clock === null ? null : instantOf(to, clock, timeZone);
  return instant === null ? null : ICAL.Time.fromDateTimeString(new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z'));
}
