import { type Day, yearOf } from '../day.ts';
import type { Draft, Phrase } from './phrase.ts';
import { impossible, isRefusal, refuse } from './span.ts';
import type { Refusal, TimeContext } from './types.ts';

/**
 * Gives a sentence its year. A missing one is inferred when in exactly one year everything, the days named and the
 * days meant, lies inside the plan's period (decision 5).
 */
export function resolve(phrase: Phrase, { period }: TimeContext): Draft | Refusal {
  if (phrase.year !== null) return phrase.at(phrase.year);
  const never = inNoYear(phrase);
  if (never) return never;
  if (period?.from === undefined || period.to === undefined) return refuse('no-year');
  const candidates = inPeriod(phrase, period.from, period.to);
  const [only] = candidates;
  if (only === undefined && yearOf(period.from) === yearOf(period.to)) {
    const draft = phrase.at(yearOf(period.from));
    if (isRefusal(draft)) return draft;
  }
  if (only === undefined || candidates.length > 1) return refuse('no-year');
  return { ...only.draft, notes: [...(only.draft.notes ?? []), { code: 'inferred-year', year: only.year }] };
}

/** A leap year of 53 weeks: what it does not have, no year has. */
const fullestYear = 2004;

function inNoYear(phrase: Phrase): Refusal | null {
  const draft = phrase.at(fullestYear);
  if (!isRefusal(draft)) return null;
  return draft.reason === 'impossible' ? impossible(draft.lastValid.slice(5)) : draft;
}

function inPeriod(phrase: Phrase, from: Day, to: Day): { year: number; draft: Draft }[] {
  const inside = (day: Day | null | undefined) => !day || (from <= day && day <= to);
  const first = Math.max(1900, yearOf(from) - 1);
  const last = Math.min(2199, yearOf(to) + 1);
  const found: { year: number; draft: Draft }[] = [];
  for (let year = first; year <= last; year += 1) {
    const draft = phrase.at(year);
    if (isRefusal(draft)) continue;
    if ([draft.from, draft.to, draft.named?.from, draft.named?.to].every(inside)) found.push({ year, draft });
  }
  return found;
}
