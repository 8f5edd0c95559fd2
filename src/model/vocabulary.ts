import { completions, deviationKinds, statuses } from './schema/item.ts';
import type { Colour, Completion, DeviationKind, Status } from './item.ts';

/** What people write for the format's own words, in Danish and English, besides the words themselves. */
type Synonyms<Word extends string> = Readonly<Record<Word, readonly string[]>>;

const statusWords: Synonyms<Status> = {
  'not-started': ['ikke påbegyndt', 'ikke igangsat', 'ikke startet', 'ikke begyndt', 'not begun'],
  scheduled: ['planlagt', 'aftalt', 'planned'],
  'in-progress': ['i gang', 'igang', 'igangsat', 'igangværende', 'påbegyndt', 'i proces', 'ongoing', 'started', 'under way', 'underway'],
  'partly-done': ['delvist gennemført', 'delvis gennemført', 'delvist færdig', 'partly completed', 'partially done', 'partly finished'],
  done: ['gennemført', 'færdig', 'færdiggjort', 'leveret', 'realiseret', 'udført', 'completed', 'complete', 'finished', 'delivered'],
  closed: ['afsluttet', 'lukket'],
  'on-hold': ['sat i bero', 'i bero', 'sat på pause', 'på pause', 'paused'],
  cancelled: ['aflyst', 'udgået', 'bortfaldet', 'annulleret', 'canceled', 'dropped'],
  'in-operation': ['overgået til drift', 'i drift', 'drift', 'operational', 'transferred to operations'],
};

const completionWords: Synonyms<Completion> = {
  limited: ['i begrænset omfang', 'begrænset'],
  substantial: ['i væsentligt omfang', 'væsentligt', 'væsentlig'],
  full: ['fuldt ud', 'fuldt', 'fuld'],
};

const lightWords: Synonyms<Colour> = { green: ['grøn', 'grønt'], yellow: ['gul', 'gult', 'amber'], red: ['rød', 'rødt'] };

const deviationWords: Synonyms<DeviationKind> = {
  time: ['tid', 'tidsplan'],
  scope: ['omfang', 'indhold'],
  channel: ['kanal'],
  cost: ['økonomi', 'omkostning', 'budget'],
  quality: ['kvalitet'],
};

/** One of the format's closed lists of words, and everything that may be said for each. */
export interface Vocabulary<Word extends string> {
  words: readonly Word[];
  /** The word meant; null for anything else. Capitals, spaces and a hyphen in place of a space do not count. */
  meant: (text: string) => Word | null;
  /** All that may be said. */
  sayings: readonly string[];
}

function vocabulary<Word extends string>(words: readonly Word[], synonyms: Synonyms<Word>): Vocabulary<Word> {
  const meanings = new Map(words.flatMap((word) => [word, ...synonyms[word]].map((said) => [plain(said), word] as const)));
  return { words, meant: (text) => meanings.get(plain(text)) ?? null, sayings: words.flatMap((word) => [word, ...synonyms[word]]) };
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/[\s_-]+/g, ' ').trim();

export const vocabularies = {
  status: vocabulary(statuses, statusWords),
  completion: vocabulary(completions, completionWords),
  light: vocabulary(['green', 'yellow', 'red'], lightWords),
  deviation: vocabulary(deviationKinds, deviationWords),
} as const;
