import { type Edit, spliced } from './edit.ts';
import { readsAsMeant } from './edit-meaning.ts';
import { readYaml, type Source } from './read-yaml.ts';

/** What became of edits of one file. */
export interface Applied {
  /** The text with those that were made. */
  text: string;
  made: readonly Edit[];
  /** Those that could not be made beside the others, or did something else than they meant. */
  dropped: readonly Edit[];
}

/** After so many readings of one file, edits that have not been tried are dropped: nobody waits for the odd one. */
const MOST_READINGS = 60;

/**
 * Makes edits of one file. What comes out is read again and must say what it said before, except where an edit meant
 * to change it; edits for which that does not hold are dropped.
 */
export function applied(source: Source, edits: readonly Edit[]): Applied {
  const { fitting, clashing } = withoutClashes(source.text, distinct(edits));
  const trial = new Trial(source);
  const made = trial.most([], fitting);
  return {
    text: textWith(source.text, made) ?? source.text,
    made,
    dropped: [...clashing, ...fitting.filter((edit) => !made.includes(edit))],
  };
}

class Trial {
  readonly #source: Source;
  #readings = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** As many of the wanted as can be made beside those that are; in halves, so that one bad edit costs few readings. */
  most(made: readonly Edit[], wanted: readonly Edit[]): readonly Edit[] {
    if (wanted.length === 0 || this.#readings >= MOST_READINGS) return made;
    const all = [...made, ...wanted];
    if (this.#holds(all)) return all;
    if (wanted.length === 1) return made;
    const half = wanted.length >> 1;
    return this.most(this.most(made, wanted.slice(0, half)), wanted.slice(half));
  }

  #holds(edits: readonly Edit[]): boolean {
    const text = textWith(this.#source.text, edits);
    if (text === null) return false;
    this.#readings += 1;
    const after = readYaml(this.#source.file, text);
    return (
      noWorse(this.#source, after) &&
      readsAsMeant(this.#source.data, after.data, edits.flatMap(({ meant }) => meant))
    );
  }
}

const textWith = (text: string, edits: readonly Edit[]): string | null => spliced(text, edits.flatMap(({ splices }) => splices));

/** Whether reading finds nothing wrong that it did not find before. */
function noWorse(before: Source, after: Source): boolean {
  const left = before.problems.map(({ check }) => check);
  return after.problems.every(({ check }) => {
    const position = left.indexOf(check);
    if (position >= 0) left.splice(position, 1);
    return position >= 0;
  });
}

/** Two findings may lead to the same edit. */
function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit.splices), edit])).values()];
}

/** The first of edits that reach for the same text. */
function withoutClashes(text: string, edits: readonly Edit[]): { fitting: Edit[]; clashing: Edit[] } {
  const fitting: Edit[] = [];
  const clashing: Edit[] = [];
  const inOrder = edits.toSorted((a, b) => startOf(a) - startOf(b));
  let reach = { start: -1, end: 0 };
  for (const edit of inOrder) {
    const start = startOf(edit);
    const end = edit.splices.reduce((most, splice) => Math.max(most, splice.end), 0);
    const clear = spliced(text, edit.splices) !== null && start >= reach.end && start > reach.start;
    (clear ? fitting : clashing).push(edit);
    if (clear) reach = { start, end };
  }
  return { fitting, clashing };
}

const startOf = ({ splices }: Edit): number => splices.reduce((least, { start }) => Math.min(least, start), Infinity);
