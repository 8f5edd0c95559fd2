import { readable } from '../../../../model/time/index.ts';
import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted, timed } from '../../quoted.ts';

export const time = {
  'unreadable-deadline': {
    title: 'Time that cannot be read',
    message: ({ text, reason }, { or }) => {
      const words = quoted(text);
      const examples = or(allQuoted(readable.en.slice(0, 4)));
      const said = {
        unreadable: `The time ${words} cannot be read. Write for example ${examples}`,
        'not-a-time': `${words} is not a deadline. Write a time such as ${examples}, use continuous: true, or leave the deadline out`,
        condition: `${words} waits for something else. Write that under after, or write { text: …, open: true }`,
        'no-year': `${words} has no year; none or more than one fits the plan's period`,
        'no-fiscal-year': `${words} can be read once fiscalYearStart stands in planspor.yaml`,
        start: `${words} is a beginning without an end and cannot be a deadline. Write it under starts`,
        'not-a-day': `${words} is not one day. Write for example "2026-10-31" or "31 October 2026"`,
        'not-recurring': `${words} does not say how often. Write for example "annually", "quarterly" or "every 6 months"`,
      };
      return said[reason];
    },
  },
  'impossible-date': {
    title: 'Date does not exist',
    message: ({ text, lastValid }) => `${quoted(text)} is not in the calendar; the last valid one is ${lastValid}`,
    hint: ({ lastValid }) => lastValid,
  },
  'ambiguous-date': {
    title: 'Ambiguous date',
    message: ({ text, why, readAs }, { date }) => {
      const said = {
        'strict-before': `${quoted(text)} is read as up to and including ${date(readAs)}. Write "by" if the day itself is included`,
        'two-digit-year': `${quoted(text)} is read as ${date(readAs)}. Write the year in full`,
        'inferred-year': `${quoted(text)} has no year and is read as ${date(readAs)} from the plan's period. Write the year`,
      };
      return said[why];
    },
  },
  'weekday-mismatch': {
    title: 'Wrong weekday',
    message: ({ text, written, actual, day }, { date, weekday }) =>
      `${quoted(text)}: ${date(day)} is a ${weekday(actual)}, not a ${weekday(written)}`,
  },
  'deadline-outside-period': {
    title: 'Deadline outside the period',
    message: ({ text, to, start, end, isAfter }, words) =>
      isAfter && end !== null
        ? `The deadline ${timed(text, to, words)} comes after the plan's period, which ends ${words.date(end)}`
        : `The deadline ${timed(text, to, words)} comes before the plan's period, which begins ${words.date(start)}`,
  },
  'deadline-before-dependency': {
    title: 'Deadline before what it waits for',
    message: ({ text, to, awaited }, words) =>
      `The deadline ${timed(text, to, words)} comes before that of ${awaited.id} ${quoted(awaited.title)}, which it waits for: ${timed(awaited.text, awaited.to, words)}`,
  },
  'period-order': {
    title: 'Period ends before it begins',
    message: ({ from, to }) => `The period ends (${quoted(to)}) before it begins (${quoted(from)})`,
  },
} satisfies Partial<CheckMessages>;
