import type { Phrase } from './phrase.ts';
import { phrases, type Reader } from './reader.ts';
import { always, map, refuse } from './span.ts';

const soonWords = phrases('snarest', 'snarest muligt', 'as soon as possible', 'asap', 'afventer', 'awaiting', 'pending');
const dateWords = phrases(
  'dato', 'datoen', 'nærmere dato', 'endelig dato', 'tidspunkt', 'nærmere tidspunkt',
  'date', 'the date', 'exact date', 'time',
);
const untoldWords = phrases(
  'følger', 'annonceres', 'offentliggøres', 'meddeles', 'udmeldes', 'fastsættes', 'tbd', 't b d', 'tba', 't b a', 'tbc',
  'to follow', 'follows', 'to be announced', 'to be decided', 'to be determined', 'to be confirmed', 'will be announced',
);
const whenWords = phrases('snarest', 'snarest muligt', 'senere', 'soon', 'shortly', 'later', 'as soon as possible');

/** "snarest", "T.B.D.", "dato annonceres snarest", "date to be announced": somebody still owes the time (decision 8). */
export function openWords(reader: Reader): Phrase | null {
  const open = reader.phrase(soonWords) || promise(reader);
  return open ? always({ kind: 'open', from: null, to: null }) : null;
}

/** "marts 2024. Nærmere dato følger snarest": the window is announced, the day is not. */
export function openWindow(reader: Reader, phrase: Phrase): Phrase | null {
  while (reader.mark('.;-…'));
  if (!promise(reader)) return null;
  return map(phrase, (draft) => (draft.kind === 'window' ? { ...draft, kind: 'open' } : refuse('unreadable')));
}

function promise(reader: Reader): boolean {
  reader.phrase(dateWords);
  if (!reader.phrase(untoldWords)) return false;
  reader.phrase(whenWords);
  return true;
}
