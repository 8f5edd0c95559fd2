import type { Page } from '../../pages.ts';

export const time = {
  'unreadable-deadline': {
    why: 'If a deadline cannot be read, nobody can see when it has been missed. planspor does not guess what the words mean, for a wrong guess looks like an agreement.',
    fix: 'Write a date or a period: 2026-10-31, late October 2026, Q3 2026. If the words must stay, write { text: …, to: … } or open: true.',
  },
  'impossible-date': {
    why: 'A date that does not exist is a slip, and only the author knows which day was meant. Many programs turn 31 June into 1 July without saying so.',
    fix: 'Write the right day. The finding names the last one that exists.',
  },
  'ambiguous-date': {
    why: '"Inden 1. december" means up to 30 November to some readers and up to 1 December to others. A year of two digits or a month without a year can be misread too. planspor picks one reading and says which, so that the disagreement does not first show on the day.',
    fix: 'Write senest (by) 1. december 2026 if the day itself is included, and always write the year in full.',
  },
  'weekday-mismatch': {
    why: 'If weekday and date do not agree, one of them is wrong, and people may turn up on different days. Often the date was copied from last year’s plan.',
    fix: 'Find out what was agreed, and correct either the weekday or the date.',
  },
  'deadline-outside-period': {
    why: 'A deadline after the end of the plan is not followed up, for by then the plan has been evaluated and replaced. A deadline before the plan begins is nearly always a wrong year.',
    fix: 'Correct the year, or divide the initiative so that the rest goes into the next plan.',
  },
  'deadline-before-dependency': {
    why: 'An initiative cannot be finished before what it waits for. When the deadlines stand in that order, the delay is planned from the start.',
    fix: 'Move one of the deadlines, or delete after if the work does not wait after all.',
  },
  'period-order': {
    why: 'The period decides when the plan is in force and what must be evaluated. If it ends before it begins, the plan never holds and appears in no report.',
    fix: 'Swap from and to, or correct the year.',
  },
} satisfies Record<string, Page>;
