import { maxDay, minDay } from '../day.ts';
import { duration, later, times } from './durations.ts';
import type { Draft, Phrase } from './phrase.ts';
import { phrases, type Phrases, type Reader } from './reader.ts';
import { always, dated, dayAfter, isRefusal, map, refuse } from './span.ts';
import type { Every, Refusal } from './types.ts';
import { andWords, ordinalEndings, ordinals, units } from './words.ts';

type Rule = (reader: Reader) => Phrase | null;
type Rhythm = { kind: 'continuous' } | { kind: 'recurring'; every: Every };

const continuousWords = phrases(
  'løbende', 'kontinuerligt', 'ongoing', 'continuous', 'continuously', 'on an ongoing basis', 'on a continuous basis',
);

const adverbs: readonly { words: Phrases; every: Every }[] = [
  { words: phrases('årligt', 'årlig', 'årlige', 'annually', 'annual', 'yearly'), every: { months: 12 } },
  {
    words: phrases('halvårligt', 'halvårlig', 'halvårlige', 'semi - annually', 'semiannually', 'half - yearly', 'half yearly'),
    every: { months: 6 },
  },
  { words: phrases('kvartalsvis', 'kvartalsvist', 'kvartalsvise', 'quarterly'), every: { months: 3 } },
  { words: phrases('månedligt', 'månedlig', 'månedlige', 'månedsvis', 'monthly'), every: { months: 1 } },
  { words: phrases('ugentligt', 'ugentlig', 'ugentlige', 'weekly'), every: { weeks: 1 } },
  { words: phrases('dagligt', 'daglig', 'daglige', 'daily'), every: { days: 1 } },
];

const everyWords = phrases('hver', 'hvert', 'every', 'each');
const perWords = phrases('pr', 'per');
const halfWords = phrases('halve år', 'half year');
const onWords = phrases('på', 'on a', 'on an');
const basisWord = phrases('basis');
const secondWords = phrases('andet', 'anden', 'other', 'second');

/** "løbende", "kvartalsvis", "every 24 months": alone, or with where it begins and ends. */
export const rhythm = (bound: Rule): Rule => (reader) => {
  const found = reader.first<Rhythm>([continuous, recurring]);
  if (found === null) return null;
  const plain: Draft = { ...found, from: null, to: null };
  if (reader.done) return always(plain);
  const first = reader.attempt(bound);
  if (first === null) return null;
  const second = reader.attempt(() => {
    reader.phrase(andWords);
    return bound(reader);
  });
  const limits = second ? join(first, second) : first;
  return limits && map(limits, (given) => limited(found, given));
};

const continuous = (reader: Reader): Rhythm | null => (reader.phrase(continuousWords) ? { kind: 'continuous' } : null);

function recurring(reader: Reader): Rhythm | null {
  const every = reader.first([everyUnit, perUnit, onBasis, adverb]);
  return every && { kind: 'recurring', every };
}

const adverb = (reader: Reader): Every | null => adverbs.find(({ words }) => reader.phrase(words))?.every ?? null;

/** "på årlig basis", "on a monthly basis" */
function onBasis(reader: Reader): Every | null {
  if (!reader.phrase(onWords)) return null;
  const every = adverb(reader);
  return reader.phrase(basisWord) ? every : null;
}

/** "pr. kvartal" */
const perUnit = (reader: Reader): Every | null => (reader.phrase(perWords) ? reader.word(units) : null);

/** "hvert år", "hvert halve år", "hver 3. måned", "hvert andet år", "every 24 months", "every other year" */
function everyUnit(reader: Reader): Every | null {
  if (!reader.phrase(everyWords)) return null;
  return reader.first<Every>([
    () => duration(reader),
    () => (reader.phrase(halfWords) ? { months: 6 } : null),
    () => {
      const n = reader.phrase(secondWords) ? 2 : (reader.word(ordinals) ?? numberedOrdinal(reader));
      const unit = n === null || n === 0 ? null : reader.word(units);
      return n === null || unit === null ? null : times(n, unit);
    },
    () => reader.word(units),
  ]);
}

function numberedOrdinal(reader: Reader): number | null {
  const n = reader.number({ least: 1, most: 3 });
  return n !== null && (reader.mark('.') !== null || reader.phrase(ordinalEndings)) ? n : null;
}

/** "by 1 June 2018 and until 2020": both have their year, or neither. */
function join(first: Phrase, second: Phrase): Phrase | null {
  if ((first.year === null) !== (second.year === null)) return null;
  return dated(first.year, (year) => {
    const a = first.at(first.year ?? year);
    const b = second.at(second.year ?? year);
    if (isRefusal(a)) return a;
    if (isRefusal(b)) return b;
    const clash = (a.from && b.from) || [a, b].some(({ kind, clock }) => kind === 'date' || clock !== undefined);
    if (clash) return refuse('unreadable');
    return {
      kind: 'window',
      from: a.from ?? b.from,
      to: b.to ?? a.to,
      ...(a.named && b.named && { named: { from: minDay(a.named.from, b.named.from), to: maxDay(a.named.to, b.named.to) } }),
      notes: [...(a.notes ?? []), ...(b.notes ?? [])],
    };
  });
}

/** One day is no room for a rhythm, nor is a window shorter than its interval ("årligt i oktober 2017"). */
function limited(found: Rhythm, { kind, from, to, named, notes, clock }: Draft): Draft | Refusal {
  if (kind === 'date' || clock !== undefined) return refuse('unreadable');
  if (from && to && found.kind === 'recurring' && later(from, found.every) > dayAfter(to)) return refuse('unreadable');
  return { ...found, from, to, ...(named && { named }), ...(notes && { notes }) };
}
