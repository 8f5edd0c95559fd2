import { applied } from '../../model/edit-apply.ts';
import type { Splice } from '../../model/edit.ts';
import { fixAll, fixable, fixOf } from '../fix.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Finding } from '../run-checks.ts';
import type { EditorFiles } from './files.ts';

/** A change that puts one finding right. */
export interface OfferedFix {
  finding: Finding;
  splices: readonly Splice[];
}

/** The fixes of findings in one file that would be made by `check --fix`. */
export function fixesFor(files: EditorFiles, name: string, findings: readonly Finding[]): OfferedFix[] {
  const source = fixable(files.workspace).find(({ file }) => file === name);
  if (!source) return [];
  return findings.flatMap((finding) => {
    const edit = finding.file === name ? fixOf(finding, source) : null;
    return edit && applied(source, [edit]).made.length > 0 ? [{ finding, splices: edit.splices }] : [];
  });
}

/**
 * Everything in one file that can be put right, as one change; null when nothing can.
 * @param check gives the findings of a workspace
 */
export function allFixesFor(files: EditorFiles, name: string, check: (workspace: Workspace) => readonly Finding[]): Splice | null {
  const { files: [fixed] } = fixAll(files.workspace, (workspace) => check(workspace).filter(({ file }) => file === name));
  return fixed ? { file: name, ...changed(fixed.before, fixed.after) } : null;
}

/** The smallest stretch that holds every difference; it cuts no character in two. */
function changed(before: string, after: string): Omit<Splice, 'file'> {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  if (isHigh(before, start - 1)) start -= 1;
  if (isHigh(before, before.length - same - 1)) same -= 1;
  return { start, end: before.length - Math.max(same, 0), text: after.slice(start, after.length - Math.max(same, 0)) };
}

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '');
