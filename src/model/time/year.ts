import type { Reader } from './reader.ts';
import { of } from './words.ts';

const four = { least: 4, most: 4 };
const two = { least: 2, most: 2 };

/** Four digits from 1900 to 2199; anything else is more likely a slip than a year. */
export function year(reader: Reader): number | null {
  return reader.attempt(() => {
    const value = reader.number(four);
    return value !== null && value >= 1900 && value <= 2199 ? value : null;
  });
}

/** The year after a month, week or quarter: "juni 2017", "uge 42/2017", "Q3 of 2017", "efteråret i 2017". */
export function yearBehind(reader: Reader): number | null {
  return reader.attempt(() => {
    if (!reader.phrase(of)) reader.mark('/-');
    return year(reader);
  });
}

/** Two digits are 2000 to 2099 (decision 7); not when they begin a clock time or another date. */
export function shortYear(reader: Reader): number | null {
  return reader.attempt(() => {
    const value = reader.number(two);
    return value === null || reader.nextIsMark('.:/') ? null : 2000 + value;
  });
}

/** "2017/18", "2017-2018": the first of two years that follow each other. */
export function yearPair(reader: Reader): number | null {
  return reader.attempt(() => {
    const first = year(reader);
    if (first === null || reader.mark('/-') === null) return null;
    const second = year(reader) ?? reader.number(two);
    return second === first + 1 || second === (first + 1) % 100 ? first : null;
  });
}
