import type { CheckId } from '../../analysis/checks/index.ts';
import type { Findings, WordedFinding } from '../findings.ts';

const mostChecks = 3;
const mostIds = 3;
const weight = { error: 2, warning: 1, info: 0 } as const;
/** They keep the rest of a file from being looked at. */
const hiding: ReadonlySet<CheckId> = new Set<CheckId>(['yaml-syntax', 'yaml-feature', 'duplicate-key', 'encoding', 'too-large']);

/**
 * What a busy person does first: the most frequent findings of the worst kind, and what to type next; null when there is
 * nothing to do. A file that cannot be read comes before everything, since nothing else is found in it.
 */
export function startHere({ findings, words }: Findings): { parts: string[]; next: string } | null {
  const byCheck = new Map<string, WordedFinding[]>();
  for (const finding of findings) {
    const same = byCheck.get(finding.check);
    if (same) same.push(finding);
    else byCheck.set(finding.check, [finding]);
  }
  const worst = [...byCheck.values()]
    .filter(([first]) => first && first.severity !== 'info')
    .sort((a, b) => weightOf(b) - weightOf(a) || b.length - a.length)
    .slice(0, mostChecks);
  const [first] = worst[0] ?? [];
  if (!first) return null;
  const parts = worst.map((same) => `${same[0] ? words.checks[same[0].check].title : ''} (${whereOf(same)})`);
  return { parts, next: `planspor explain ${first.check}` };
}

function weightOf([first]: readonly WordedFinding[]): number {
  if (!first) return 0;
  return first.severity === 'error' && hiding.has(first.check) ? weight.error + 1 : weight[first.severity];
}

function whereOf(same: readonly WordedFinding[]): string {
  const ids = [...new Set(same.map(({ thing, file }) => thing?.id ?? file))];
  const more = ids.length > mostIds ? ' …' : '';
  return `${same.length}: ${ids.slice(0, mostIds).join(', ')}${more}`;
}
