import { bare, type Example, plan, vandposter } from './example.ts';

const deadline = (words: string): string => vandposter(`    deadline: ${words}`);

const awaited = (day: string): string => plan(`initiatives:
  - { id: udbud, title: Udbud af frugt, deadline: ultimo juni 2026 }
  - { id: levering, title: Levering, deadline: ${day}, after: udbud }`);

export const time = {
  'unreadable-deadline': { bad: deadline('når skolen er bygget'), good: deadline('{ text: når skolen er bygget, to: ultimo 2026 }') },
  'impossible-date': { bad: deadline('31. juni 2026'), good: deadline('30. juni 2026') },
  'ambiguous-date': { bad: deadline('inden 1. december 2026'), good: deadline('senest 1. december 2026') },
  'weekday-mismatch': { bad: deadline('torsdag 28. oktober 2026'), good: deadline('onsdag 28. oktober 2026') },
  'deadline-outside-period': { bad: deadline('2027-06-01'), good: deadline('2026-06-01') },
  'deadline-before-dependency': { bad: awaited('1. maj 2026'), good: awaited('1. august 2026') },
  'period-order': {
    bad: bare.replace('{ from: 2026-01-01, to: 2026-12-31 }', '{ from: 2026-12-31, to: 2026-01-01 }'),
    good: bare,
  },
} satisfies Record<string, Example>;
