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
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  if (wanted.length === 0 || wanted.length > LONGEST) return null;
  let best: string | null = null;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES || limit < 0) break;
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = slips(wanted, candidate.toLowerCase(), limit);
    if (distance > limit || distance >= candidate.length) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** Damerau-Levenshtein distance, neighbours only; some number above the limit once it is certain to pass it. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let leastOfLast = 0;
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
    // A swap looks back two rows, so both must have passed the limit.
    if (least > limit && leastOfLast > limit) return least;
    leastOfLast = least;
    before = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
