import { reveal } from '../display.ts';
import { type Findings, sentencesOf, type WordedFinding } from '../findings.ts';
import { placeOf } from '../text/one-a-line.ts';

/** Everything a finding says, line by line: what is wrong, what to write, and where the second place is. Nothing in it is hidden. */
export function saidOf(finding: WordedFinding, { inRepository }: Findings): string[] {
  const others = finding.related.map((one) => `${one.message}: ${placeOf({ ...one, file: inRepository(one.file) })}`);
  return [...sentencesOf(finding), ...others].map((line) => reveal(line));
}

/** Its check in words and by id: `No owner (no-owner)`. */
export const titleOf = ({ check }: WordedFinding, { words }: Findings): string => `${words.checks[check].title} (${check})`;
