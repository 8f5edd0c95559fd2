import type { Season } from './conventions.ts';
import { phrases } from './reader.ts';
import type { Every } from './types.ts';

/** Reads `'mandag man monday mon'` lines: every word of line n stands for the nth meaning. */
function vocabulary<T>(meanings: readonly T[], lines: readonly string[]): ReadonlyMap<string, T> {
  return new Map(meanings.flatMap((meaning, i) => (lines[i] ?? '').split(' ').map((word) => [word, meaning] as const)));
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

export const months = vocabulary(upTo(12), [
  'januar january jan',
  'februar february feb febr',
  'marts march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
]);

export const weekdays = vocabulary(upTo(7), [
  'mandag man monday mon',
  'tirsdag tirs tir tuesday tues tue',
  'onsdag ons wednesday wed',
  'torsdag tors tor thursday thurs thur thu',
  'fredag fre friday fri',
  'lørdag lør saturday sat',
  'søndag søn sunday sun',
]);

export const seasons = vocabulary<Season>(
  ['spring', 'summer', 'autumn', 'winter'],
  ['forår foråret spring', 'sommer sommeren summer', 'efterår efteråret autumn fall', 'vinter vinteren winter'],
);

export const cardinals = vocabulary(upTo(12), [
  'en én et ét one',
  'to two',
  'tre three',
  'fire four',
  'fem five',
  'seks six',
  'syv seven',
  'otte eight',
  'ni nine',
  'ti ten',
  'elleve eleven',
  'tolv twelve',
]);

/** The length of one unit of time. */
export const units = vocabulary<Every>(
  [{ days: 1 }, { weeks: 1 }, { months: 1 }, { months: 3 }, { months: 6 }, { months: 12 }],
  [
    'dag dage døgn day days',
    'uge uger week weeks',
    'måned måneder month months',
    'kvartal kvartaler quarter quarters',
    'halvår',
    'år year years',
  ],
);

export const ordinals = vocabulary(upTo(4), ['første first', 'anden andet second', 'tredje third', 'fjerde fourth']);

export type Position = 'primo' | 'medio' | 'ultimo';

export const positions = vocabulary<Position>(['primo', 'medio', 'ultimo'], ['primo early', 'medio mid', 'ultimo late']);

export const quarterWords = phrases('kvartal', 'quarter');
export const halfWords = phrases('halvår', 'half', 'halvdel');
export const weekWords = phrases('uge', 'ugen', 'week', 'w');
export const yearWords = phrases('år', 'året', 'kalenderåret', 'year', 'calendar year', 'nye år', 'new year');
export const ordinalEndings = phrases('st', 'nd', 'rd', 'th');

export const of = phrases('af', 'of', 'i', 'in');

/** In front of a time, without changing it. */
export const leadWords = phrases(
  'i', 'i løbet af', 'i perioden', 'ved', 'den', 'd', 'de', 'det',
  'in', 'on', 'at', 'the', 'during', 'in the course of', 'over the course of', 'in the period',
);
export const aroundWords = phrases('ca', 'cirka', 'omkring', 'circa', 'c', 'around', 'about', 'approx', 'approximately');

export const endOfWords = phrases('udgangen af', 'the end of', 'end of', 'end');
export const yearEndWords = phrases('årets udgang', 'year end', 'year - end');
export const turnOfYearWords = phrases('årsskiftet', 'årsskifte', 'the turn of the year', 'turn of the year');
export const newYearWords = phrases('nytår', 'new year');
export const summerHolidayWords = phrases(
  'sommerferien', 'the summer holiday', 'the summer holidays', 'summer holiday', 'summer holidays',
);
export const fiscalYearWords = phrases('fiscal year', 'financial year', 'fy', 'regnskabsår', 'regnskabsåret');

export const fromWords = phrases(
  'fra', 'fra og med', 'f o m', 'fom', 'med virkning fra', 'gældende fra',
  'from', 'from and including', 'as from', 'with effect from', 'starting',
);
export const onwardWords = phrases('og frem', 'og fremefter', 'onwards', 'onward', 'and onwards');
export const toWords = phrases('til', 'til og med', 't o m', 'tom', 'to', 'until', 'through', 'up to and including');
export const betweenWords = phrases('mellem', 'between');
export const andWords = phrases('og', 'and');
export const afterWords = phrases('efter', 'after');
export const asOfWords = phrases('pr', 'per', 'as of', 'as at');
/** The day named is still in time. */
export const byWords = phrases(
  'senest', 'til', 'til og med', 't o m', 'tom', 'indtil', 'indtil og med', 'frem til', 'frem til og med',
  'by', 'no later than', 'not later than', 'until', 'till', 'up to and including', 'through',
);
export const beforeWords = phrases('inden', 'før', 'before', 'prior to');
export const withinWords = phrases('inden for', 'indenfor', 'inden', 'within');
export const expectedWords = phrases('forventes', 'forventet', 'forventeligt', 'expected', 'expectedly', 'anticipated');
/** What an expectation is of, between "forventes" and the time. */
export const outcomeWords = phrases(
  'at være', 'online', 'klar', 'færdig', 'færdiggjort', 'afsluttet', 'lanceret', 'offentliggjort', 'udgivet', 'udsendt',
  'gennemført', 'leveret', 'i drift',
  'to be', 'ready', 'finished', 'completed', 'launched', 'published', 'released', 'delivered', 'in operation',
);
