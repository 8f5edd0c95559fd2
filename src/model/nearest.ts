/** Longer words are prose, not slips of the finger. */
const LONGEST = 64;
/** A file with thousands of ids and thousands of wrong references must not take the square of that. */
const MOST_CANDIDATES = 1000;

/**
 * The candidate a mistyped word most likely meant, or null when none is near.
 * Near is one slip in three letters at most, and one in a short word: a letter too many, too few,
 * another one, or two that changed places. Capitals do not count. Of equally near candidates the first wins.
 * Only the first 1,000 candidates are looked at.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => new Candidates(candidates).nearest(word);

interface Candidate {
  written: string;
  lower: string;
  letters: number;
}

/** What words may have meant, made ready to be asked for many of them. */
export class Candidates {
  readonly #all: Candidate[] = [];

  constructor(candidates: Iterable<string>) {
    for (const written of candidates) {
      if (this.#all.length === MOST_CANDIDATES) break;
      const lower = written.toLowerCase();
      this.#all.push({ written, lower, letters: lettersOf(lower) });
    }
  }

  /** As the function of the same name. */
  nearest(word: string): string | null {
    const wanted = word.toLowerCase();
    if (wanted.length > LONGEST) return null;
    const letters = lettersOf(wanted);
    let best: string | null = null;
    let limit = Math.max(1, Math.floor(wanted.length / 3));
    for (const one of this.#all) {
      if (limit < 0) break;
      // One slip takes away one letter at most and brings one other.
      if (Math.abs(one.written.length - wanted.length) > limit || bitsIn(one.letters ^ letters) > 2 * limit) continue;
      const distance = slips(wanted, one.lower, limit);
      if (distance > limit || distance >= one.written.length) continue;
      best = one.written;
      limit = distance - 1;
    }
    return best;
  }
}

/** Which letters a word has, a bit for each; those that share a bit only make words look more alike. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Damerau-Levenshtein distance, neighbours only; some number above the limit once it is certain to pass it. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      current.push(distance);
      if (distance < least) least = distance;
    }
    // The least in a row never falls again: a swap looks two rows back, yet adds a slip to what it finds there.
    if (least > limit) return least;
    before = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
