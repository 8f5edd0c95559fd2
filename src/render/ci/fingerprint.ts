import type { WordedFinding } from '../findings.ts';

/**
 * What a build server knows each finding by from one run to the next: the file, the check, the item and the words
 * among its facts. No line numbers, since lines move; no numbers and no days, since "12 days late" is 13 tomorrow.
 * Findings that agree in all of it are told apart by a counter, so that each has its own.
 */
export function fingerprintsOf(findings: readonly WordedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, check, thing, facts }) => {
    const identity = JSON.stringify([file, check, thing?.id ?? null, lastingWords(facts)]);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return fnv1a(count === 1 ? identity : `${identity}#${count}`);
  });
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function lastingWords(facts: unknown): [string, string][] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).filter((fact): fact is [string, string] => typeof fact[1] === 'string' && !day.test(fact[1]));
}

/** FNV-1a, 64 bits, over UTF-16 units, as 16 hexadecimal digits. Not for secrets: it only has to be small and spread well. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
