import type { BaselineEntry } from '../../model/baseline.ts';
import type { Found } from '../../model/finding.ts';
import { nearest } from '../../model/nearest.ts';
import type { Source } from '../../model/read-yaml.ts';
import { type CheckId, checks } from '../checks/index.ts';
import type { UnusedIgnoreFacts } from '../checks/unused-ignore.ts';
import { type CheckResult, type Finding, sees, type Sight } from '../run-checks.ts';

/** What is known already, and how it names the files. */
export interface Baseline {
  /** The file it stands in. */
  source: Source;
  entries: readonly BaselineEntry[];
  /** What the baseline calls a file that was read. */
  nameOf: (file: string) => string;
  /** Files that it names and that are there no more. */
  gone: ReadonlySet<string>;
}

const ids: readonly string[] = checks.map(({ id }) => id);

/** A key is read back composed, however a file name was typed. */
const keyOf = ({ file, check, item }: Omit<BaselineEntry, 'count'>): string => JSON.stringify([file, check, item]).normalize('NFC');

/** What a finding is about, in the words of the baseline. */
const entryOf = ({ file, check, thing, path }: Finding, nameOf: Baseline['nameOf']): Omit<BaselineEntry, 'count'> => ({
  file: nameOf(file),
  check,
  item: thing?.id ?? `/${path}`,
});

/** An error is put right, or ignored one by one with a reason; nobody gets used to it by the hundred. */
const canBeKnown = ({ severity, check }: Finding): boolean => severity !== 'error' && check !== 'unused-ignore';

/** Sets aside the findings that are known. Where there are more than were known, nobody can tell which are new, so all are told. */
export function applyBaseline(
  { findings, sight }: CheckResult,
  baseline: Baseline,
): { shown: Finding[]; known: Finding[]; unused: Found<UnusedIgnoreFacts>[] } {
  const limits = new Map(baseline.entries.map((entry) => [keyOf(entry), entry.count]));
  const counts = countBy(findings, (finding) => keyOf(entryOf(finding, baseline.nameOf)));
  const shown: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(entryOf(finding, baseline.nameOf));
    const isKnown = canBeKnown(finding) && (counts.get(key) ?? 0) <= (limits.get(key) ?? 0);
    (isKnown ? known : shown).push(finding);
  }
  return { shown, known, unused: staleEntries(baseline, counts, seenByName(sight, baseline)) };
}

/** @returns the baseline that knows the findings too; what was not looked at stays as it was, what is gone goes */
export function updatedEntries(result: CheckResult, baseline: Baseline): BaselineEntry[] {
  const seen = seenByName(result.sight, baseline);
  const kept = baseline.entries.filter(({ file, check }) => !baseline.gone.has(file) && ids.includes(check) && !seen(check as CheckId, file));
  const found = result.findings.filter(canBeKnown).map((finding) => entryOf(finding, baseline.nameOf));
  const counts = countBy(found, keyOf);
  const entries = new Map(kept.map((entry) => [keyOf(entry), entry]));
  for (const entry of found) entries.set(keyOf(entry), { ...entry, count: counts.get(keyOf(entry)) ?? 1 });
  return [...entries.values()];
}

type SeenByName = (check: CheckId, name: string) => boolean;

function seenByName(sight: Sight, { nameOf }: Baseline): SeenByName {
  const byName = new Map([...sight.readable].map((file) => [nameOf(file).normalize('NFC'), file]));
  return (check, name) => {
    const file = byName.get(name.normalize('NFC'));
    return file !== undefined && sees(sight, check, file);
  };
}

function staleEntries({ source, entries, gone }: Baseline, counts: ReadonlyMap<string, number>, seen: SeenByName): Found<UnusedIgnoreFacts>[] {
  const place = { file: source.file, on: 'key' as const };
  const lost = [...new Set(entries.map(({ file }) => file))].filter((file) => gone.has(file));
  return [
    ...lost.map((file) => ({ ...place, at: ['files', file], facts: { case: 'file-gone' as const, file } })),
    ...unknownChecks(entries, gone).map(({ file, check }) => {
      const facts = { case: 'unknown-check' as const, check, nearest: nearest(check, ids) };
      return { ...place, at: ['files', file, check], facts };
    }),
    ...entries.flatMap((entry): Found<UnusedIgnoreFacts>[] => {
      const { file, check, item, count } = entry;
      const found = counts.get(keyOf(entry)) ?? 0;
      if (gone.has(file) || !ids.includes(check) || found >= count || !seen(check as CheckId, file)) return [];
      const facts = found === 0 ? { case: 'known-gone' as const, check, item } : { case: 'known-fewer' as const, check, item, known: count, found };
      return [{ ...place, at: ['files', file, check, item], facts }];
    }),
  ];
}

/** Each once for a file, however many things stand below it. */
function unknownChecks(entries: readonly BaselineEntry[], gone: ReadonlySet<string>): BaselineEntry[] {
  const unknown = entries.filter(({ file, check }) => !gone.has(file) && !ids.includes(check));
  return [...new Map(unknown.map((entry) => [JSON.stringify([entry.file, entry.check]), entry])).values()];
}

function countBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(key(thing), (counts.get(key(thing)) ?? 0) + 1);
  return counts;
}
