import type { Random } from './random.ts';

/** A mistake people make: the line it is made in, and what becomes of that line. */
interface Mistake {
  /** The check that finds it. */
  check: string;
  in: RegExp;
  to: string;
}

export const mistakes: readonly Mistake[] = [
  { check: 'unknown-key', in: /^(\s+)owner: /m, to: '$1ownr: ' },
  { check: 'unknown-reference', in: /^programme: .*$/m, to: 'programme: faelles-digital-strategy' },
  { check: 'unknown-reference', in: /^(\s+)goals: \[maal-\d\]$/m, to: '$1goals: [maal-9]' },
  { check: 'schema', in: /^(\s+)status: in-progress$/m, to: '$1status: igang' },
  { check: 'impossible-date', in: /^period: .*$/m, to: 'period: { from: 2026-02-30, to: 2026-12-31 }' },
  { check: 'unreadable-deadline', in: /^(\s+)deadline: .*$/m, to: '$1deadline: når vi når det' },
  { check: 'unquoted-value', in: /^number: "(.*)"$/m, to: 'number: $1' },
  { check: 'duplicate-id', in: /^ {6}- id: i-2$/m, to: '      - id: i-1' },
  { check: 'yaml-syntax', in: /^language: da$/m, to: 'language: [da' },
  { check: 'duplicate-key', in: /^language: da$/m, to: 'language: da\nlanguage: da' },
];

/** A text with one of the mistakes that its lines allow. */
export function plant(text: string, random: Random): string {
  const possible = mistakes.filter((mistake) => mistake.in.test(text));
  const { in: line, to } = random.pick(possible);
  return text.replace(line, to);
}
