import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Calendar, CalendarEntry } from '../../src/render/calendar.ts';
import { display } from '../../src/render/display.ts';
import { render } from '../../src/render/formats/ics.ts';
import { anyCellText } from './any-sheet.ts';

const entry = (fields: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'plan.vand.deadline@planspor',
  title: 'Frist: Vandposter',
  description: '',
  from: '2017-10-31',
  to: '2017-10-31',
  clock: null,
  timeZone: 'Europe/Copenhagen',
  remind: null,
  task: true,
  done: false,
  language: 'da',
  ...fields,
});
const calendar = (...entries: CalendarEntry[]): Calendar => ({ name: 'Frister', asOf: '2017-10-03', entries });
const linesOf = (...entries: CalendarEntry[]): string[] => unfolded(render(calendar(...entries)));
const unfolded = (ics: string): string[] => ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
const parsed = (ics: string): ICAL.Component => new ICAL.Component(ICAL.parse(ics) as [string, unknown[], unknown[]]);

describe('a calendar', () => {
  it('has a day as a day, stamped with the day of the report', () => {
    expect(linesOf(entry())).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//planspor//planspor//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Frister', 'X-WR-CALNAME:Frister',
      'BEGIN:VEVENT', 'UID:plan.vand.deadline@planspor', 'DTSTAMP:20171003T000000Z', 'SUMMARY;LANGUAGE=da:Frist: Vandposter', 'DTSTART;VALUE=DATE:20171031', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'END:VCALENDAR', '',
    ]);
  });

  it('ends several days on the day after, as the standard wants it', () => {
    expect(linesOf(entry({ from: '2017-12-30', to: '2017-12-31' }))).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20171230', 'DTEND;VALUE=DATE:20180101']));
  });

  it('has an hour as an instant, in summer and in winter', () => {
    expect(linesOf(entry({ to: '2017-07-01', clock: '12:00' }))).toContain('DTSTART:20170701T100000Z');
    expect(linesOf(entry({ to: '2017-12-01', clock: '12:00' }))).toContain('DTSTART:20171201T110000Z');
    expect(linesOf(entry({ to: '2017-12-01', clock: '24:00' }))).toContain('DTSTART:20171201T230000Z');
    // The clock skips half past two on that morning, so only the day is sure.
    expect(linesOf(entry({ from: '2017-03-26', to: '2017-03-26', clock: '02:30' }))).toContain('DTSTART;VALUE=DATE:20170326');
  });

  it('reminds at nine in the morning, or so many days before an hour', () => {
    const trigger = (fields: Partial<CalendarEntry>) => linesOf(entry(fields)).find((line) => line.startsWith('TRIGGER'));
    expect(trigger({ remind: 14 })).toBe('TRIGGER:-P13DT15H');
    expect(trigger({ remind: 1 })).toBe('TRIGGER:-PT15H');
    expect(trigger({ remind: 0 })).toBe('TRIGGER:PT9H');
    expect(trigger({ remind: 14, clock: '12:00' })).toBe('TRIGGER:-P14D');
    expect(trigger({})).toBeUndefined();
  });

  it('has what is to be done as a task as well, when asked', () => {
    const lines = unfolded(render(calendar(entry({ remind: 7 }), entry({ uid: 'm.meeting.2017-11-01@planspor', task: false })), { todo: true }));
    expect(lines.filter((line) => line === 'BEGIN:VTODO')).toHaveLength(1);
    expect(lines).toEqual(expect.arrayContaining(['UID:plan.vand.deadline.todo@planspor', 'DUE;VALUE=DATE:20171031', 'STATUS:NEEDS-ACTION', 'TRIGGER;RELATED=END:-P6DT15H']));
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(3);
  });

  it('whatever stands in it, two readers get the same words back, on lines of 75 octets', () => {
    fc.assert(
      fc.property(anyCellText, anyCellText, anyCellText, (name, title, description) => {
        const ics = render({ name, asOf: '2017-10-03', entries: [entry({ title, description, remind: 3 }), entry({ uid: 'b@planspor', clock: '12:00' })] }, { todo: true });
        for (const line of ics.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const [events, tasks] = ['vevent', 'vtodo'].map((kind) => parsed(ics).getAllSubcomponents(kind));
        expect([events?.length, tasks?.length]).toEqual([2, 2]);
        expect(events?.[0]?.getFirstPropertyValue('summary')).toBe(display(title));
        expect(events?.[0]?.getFirstPropertyValue('description') ?? '').toBe(display(description, { newlines: 'keep' }));

        const [other] = convertIcsCalendar(undefined, ics).events ?? [];
        expect(other?.uid).toBe('plan.vand.deadline@planspor');
        expect(other?.start).toMatchObject({ type: 'DATE', date: new Date('2017-10-31T00:00:00Z') });
        expect(other?.stamp.date).toEqual(new Date('2017-10-03T00:00:00Z'));
      }),
      { numRuns: 500 },
    );
  });
});
