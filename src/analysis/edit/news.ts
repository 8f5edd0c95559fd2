import type { Workspace } from '../../model/workspace.ts';
import { type Finding, inOrder, runChecks } from '../run-checks.ts';
import { withoutIgnored } from '../suppress.ts';
import type { View } from '../view.ts';

/**
 * What the checks find after an edit and did not find before, as of a day. Counted by check and thing, never by
 * line: an entry moves what stands below it.
 * @param files those that were edited
 */
export function newFindings(before: Workspace, after: Workspace, view: View, files: ReadonlySet<string>): Finding[] {
  return inOrder(added(told(before, view, files), told(after, view, files)));
}

function told(workspace: Workspace, view: View, files: ReadonlySet<string>): Finding[] {
  return withoutIgnored(runChecks(workspace, view, files), workspace).shown;
}

function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = grouped(before);
  return [...grouped(after)].flatMap(([key, now]) => {
    const old = known.get(key) ?? [];
    const facts = new Set(old.map(factsOf));
    const fresh = now.filter((one) => !facts.has(factsOf(one)));
    const more = now.length - old.length;
    return more <= 0 ? [] : (fresh.length > 0 ? fresh : now).slice(-more);
  });
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const keyOf = ({ file, check, thing }: Finding): string => JSON.stringify([file, check, thing?.id ?? null]);
const factsOf = ({ facts }: Finding): string => JSON.stringify(facts);
