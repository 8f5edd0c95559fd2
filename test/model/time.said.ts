import { instantOf } from '../../src/model/day.ts';
import type { TimeNote, TimeResult } from '../../src/model/time/index.ts';

/** A reading in one line, as the table writes it. */
export function said(result: TimeResult, timeZone = 'Europe/Copenhagen'): string {
  if (!result.ok) {
    return result.reason === 'impossible' ? `impossible, last is ${result.lastValid}` : `refused ${result.reason}`;
  }
  const { kind, from, to, soft, forecast, clock, every, notes } = result.time;
  return [
    `${kind} ${from ?? ''}..${to ?? ''}`,
    soft && `soft ${soft}`,
    forecast && 'forecast',
    clock && `at ${clock} ${instantOf(to ?? from ?? '', clock, timeZone)}`,
    every && Object.entries(every).map(([unit, n]) => `every ${n} ${unit}`),
    ...(notes ?? []).map(noted),
  ].filter(Boolean).join(' ');
}

function noted(note: TimeNote): string {
  switch (note.code) {
    case 'strict-before':
      return 'strict';
    case 'two-digit-year':
      return `two digits ${note.year}`;
    case 'inferred-year':
      return `year ${note.year}?`;
    case 'weekday':
      return `weekday ${note.written} is ${note.actual}`;
  }
}
