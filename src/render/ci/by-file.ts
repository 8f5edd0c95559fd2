import type { WordedFinding } from '../findings.ts';

/** Findings under the file they are in, in the order given. */
export function byFile<Finding extends Pick<WordedFinding, 'file'>>(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = files.get(finding.file);
    if (same) same.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
