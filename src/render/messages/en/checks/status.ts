import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { labels } from '../labels.ts';

const statusWord = (status: keyof typeof labels.status): string => labels.status[status].toLowerCase();

export const status = {
  'not-reported': {
    title: 'Not reported',
    message: ({ since, began, end, ends }, { date }) => {
      const beginning = { 'in-force': 'the plan took effect on', period: "the plan's period began on", work: 'work was to begin on' }[began];
      const ending = ends === 'deadline' ? 'the deadline is' : 'the plan runs until';
      return `Not reported: no status since ${beginning} ${date(since)} (${ending} ${date(end)})`;
    },
    hint: () => 'add log: [{ on: …, status: … }]',
  },
  'stale-status': {
    title: 'Old status',
    message: ({ last, days, limit }, { date, number }) =>
      `The latest status is from ${date(last)}, ${number(days)} days old (the limit is ${number(limit)})`,
  },
  overdue: {
    title: 'Deadline missed',
    message: ({ text, to, days, reported }, { date, number, plural }) => {
      const day = text === to || text === date(to) ? date(to) : `${quoted(text)} ended ${date(to)}`;
      return `Deadline missed by ${number(days)} ${plural(days, 'day', 'days')}: ${day}${reported ? '' : ', and nothing is reported'}`;
    },
    hint: () => 'report it as completed in log, or decide a new deadline with reason and by',
  },
  'forecast-passed': {
    title: 'Expected date passed',
    message: ({ text, to, last }, { date }) =>
      `Expected ${quoted(text)}, which ended ${date(to)}; ${last === null ? 'nothing is reported' : `nothing new since ${date(last)}`}`,
    hint: () => 'write in log how it went, or a new forecast',
  },
  'log-order': {
    title: 'Log out of order',
    message: ({ on, before }, { date }) => `The entry of ${date(on)} stands after the entry of ${date(before)}; write the oldest first`,
  },
  'log-in-future': {
    title: 'Log in the future',
    message: ({ on, today }, { date }) =>
      `The entry is dated ${date(on)}, but today is ${date(today)}. A log tells what held; use forecast or deadline for what is to come`,
  },
  'status-conflict': {
    title: 'Contradiction in status',
    message: (facts, { date, number, percent }) => {
      switch (facts.case) {
        case 'after-end':
          return `A new status after it was reported as ${statusWord(facts.ended)} on ${date(facts.endedOn)}`;
        case 'progress-falls':
          return `Progress falls from ${percent(facts.from)} (${date(facts.since)}) to ${percent(facts.to)}`;
        case 'count-above-planned':
          return `${number(facts.count)} reached of ${number(facts.planned)}${facts.unit === null ? '' : ` ${facts.unit}`}: more than planned`;
        case 'deliverable-unfinished':
          return `Reported as ${statusWord(facts.status)}, but ${facts.deliverable.id} ${quoted(facts.deliverable.title)} is reported as ${statusWord(facts.deliverable.status)}`;
        case 'known-before-on':
          return `Told on ${date(facts.known)}, before the day it is about (${date(facts.on)})`;
      }
    },
  },
  'moved-deadline': {
    title: 'Deadline moved without explanation',
    message: ({ from, to, lacks }, { or }) =>
      `The deadline ${to === null ? `${quoted(from)} was withdrawn` : `was moved from ${quoted(from)} to ${quoted(to)}`} without saying ${or(lacks.map((key) => ({ reason: 'why (reason)', by: 'by whom (by)' })[key]))}`,
    hint: ({ lacks }) => `add ${lacks.map((key) => `${key}: …`).join(', ')}`,
  },
  'open-date': {
    title: 'Date still missing',
    message: ({ what, text, since, near, begun }, { date }) => {
      const owed = { deadline: 'The date of the deadline', meeting: 'The date of the next meeting', product: 'The date of the product' }[what];
      const waiting = since === null ? '' : ` has stood there since ${date(since)}`;
      const why = near === null ? waiting : `, and that time ${begun ? 'began' : 'begins'} ${date(near)}`;
      return `${owed} is not fixed yet: ${quoted(text)}${why}`;
    },
  },
} satisfies Partial<CheckMessages>;
