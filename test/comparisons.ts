import { sideOf } from '../src/analysis/compare/side.ts';
import { comparePlans, type CompareResult, compareStates, type Standpoint } from '../src/analysis/compare.ts';
import { Snapshot } from '../src/analysis/snapshot.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { viewOn, workspaceFrom } from './workspace.ts';

export const planWith = (text: string, id = 'p'): string => `kind: plan
id: ${id}
title: Plan
period: { from: 2026-01-01, to: 2026-12-31 }
${text}`;

/** Files that are meant to be sound: one that cannot be read would only look like a plan that is not there. */
function sound(files: Record<string, string>): Workspace {
  const workspace = workspaceFrom(files);
  const read = [...workspace.plans, ...workspace.networks, ...workspace.registers];
  if (read.length < Object.keys(files).length) throw new Error(JSON.stringify(workspace.problems.map(({ file, check, facts }) => [file, check, facts])));
  return workspace;
}

export function standpoint(workspace: Workspace, asOf: string, kind: 'day' | 'files' | 'revision' = 'day', knownBy?: string): Standpoint {
  const view = viewOn(asOf, knownBy);
  return { side: sideOf(kind, view), snapshot: new Snapshot(workspace, view) };
}

/** The plan `p` on two days; other files by their names. */
export function betweenDays(text: string, from: string, to: string, more: Record<string, string> = {}): CompareResult {
  const workspace = sound({ 'p.yaml': planWith(text), ...more });
  const { plans, networks } = workspace;
  return compareStates(standpoint(workspace, from), standpoint(workspace, to), new Set([...plans, ...networks].map(({ id }) => id)), 'da');
}

/** The plan `p` in two wordings, seen from one day; other files are the same in both. */
export const betweenContents = (before: string, after: string, asOf = '2026-02-01', more: Record<string, string> = {}): CompareResult =>
  betweenFiles({ 'old-name.yaml': planWith(before), ...more }, { 'p.yaml': planWith(after), ...more }, asOf);

export function betweenFiles(before: Record<string, string>, after: Record<string, string>, asOf = '2026-02-01'): CompareResult {
  const [then, now] = [sound(before), sound(after)];
  const ids = new Set([now, then].flatMap(({ plans, networks }) => [...plans, ...networks].map(({ id }) => id)));
  return compareStates(standpoint(then, asOf, 'files'), standpoint(now, asOf, 'files'), ids, 'da');
}

/** What the plan `to` took over from the plan `from`, as of a day. */
export function betweenPlans(files: Record<string, string>, from: string, to: string, asOf = '2027-02-01'): CompareResult {
  const snapshot = new Snapshot(sound(files), viewOn(asOf));
  const [before, after] = [from, to].map((id) => ({ side: sideOf('plan', snapshot.view, id), snapshot })) as [Standpoint, Standpoint];
  return comparePlans(before, after, 'da');
}

/** The item of the plan `p` that was found otherwise. */
export const changeOf = (result: CompareResult, id: string) => result.plans.flatMap(({ items }) => items).find(({ ref }) => ref === `p/${id}`);
