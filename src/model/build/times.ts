import type { Day } from '../common.ts';
import type { Settings } from '../settings.ts';
import { readTime, type TimeContext, type TimeResult } from '../time/index.ts';

export type ReadTime = (words: string) => TimeResult;

/** Reads times by the settings of a workspace. The same few stand in its plans again and again, and each is read once. */
export class Times {
  readonly #context: TimeContext;
  readonly #readers = new Map<string, ReadTime>();

  constructor({ conventions, timeZone, fiscalYearStart }: Settings) {
    this.#context = { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) };
  }

  /** For times of which the year may have to be found in a period, whose ends may be unknown. */
  within(from: Day | null, to: Day | null): ReadTime {
    const key = `${from ?? ''}/${to ?? ''}`;
    const reader = this.#readers.get(key) ?? kept((words) => readTime(words, { ...this.#context, period: { ...(from && { from }), ...(to && { to }) } }));
    this.#readers.set(key, reader);
    return reader;
  }
}

function kept(read: ReadTime): ReadTime {
  const results = new Map<string, TimeResult>();
  return (words) => {
    const result = results.get(words) ?? read(words);
    results.set(words, result);
    return result;
  };
}
