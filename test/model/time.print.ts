import { addDays, addMonths, daysBetween, instantOf, isoWeek, weekday } from '../../src/model/day.ts';
import { dayAt } from '../../src/io/clock.ts';
import { readTime } from '../../src/model/time/index.ts';
import { sections } from './time.table.ts';

/** Prints everything that must not depend on the machine's time zone; run as a program of its own under several. */
const nearClockChanges = ['2018-03-24', '2018-03-25', '2018-10-28', '2018-11-04', '2018-03-11', '2011-12-29', '2018-04-01', '2018-09-30'];

const readings = sections.map(({ context, rows }) => rows.map(([text]) => readTime(text, context)));
const days = nearClockChanges.map((day) => ({
  next: addDays(day, 1),
  month: addMonths(day, 1),
  span: daysBetween(addDays(day, -7), addDays(day, 7)),
  weekday: weekday(day),
  midnight: instantOf(day, '00:00', 'Europe/Copenhagen'),
  dayAt: dayAt(Date.parse(`${day}T23:30:00Z`), 'Europe/Copenhagen'),
}));

process.stdout.write(JSON.stringify({ zone: new Date(2018, 6, 1).getTimezoneOffset(), result: { readings, days, week: isoWeek(2018, 13) } }));
