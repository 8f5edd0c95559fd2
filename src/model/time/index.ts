export { type Conventions, defaultConventions, type Season } from './conventions.ts';
export { readDay, readTime } from './read.ts';
export type { DayResult, Every, Refusal, Time, TimeContext, TimeKind, TimeNote, TimeResult } from './types.ts';

/** What can be written, for the message that refuses something else. */
export const readable: { da: string[]; en: string[] } = {
  da: ['2026-10-31', '31. oktober 2026', 'ultimo oktober 2026', '3. kvartal 2026', 'i løbet af 2026', 'senest 1. december 2026', 'uge 42 2026', 'kvartalsvis'],
  en: ['2026-10-31', '31 October 2026', 'late October 2026', 'Q3 2026', 'during 2026', 'by 1 December 2026', 'week 42 2026', 'quarterly'],
};
