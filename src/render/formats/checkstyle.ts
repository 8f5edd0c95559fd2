import { byFile } from '../ci/by-file.ts';
import { saidOf } from '../ci/said.ts';
import { element, xmlDocument } from '../ci/xml.ts';
import type { Findings, WordedFinding } from '../findings.ts';

/** The XML of Checkstyle, which most build servers read. */
export function render(all: Findings): string {
  const error = (finding: WordedFinding): string =>
    element('error', {
      line: finding.line,
      column: finding.column,
      severity: finding.severity,
      message: saidOf(finding, all).join('\n'),
      source: `planspor.${finding.check}`,
    });
  const files = [...byFile(all.findings)].map(([name, findings]) =>
    element('file', { name: all.inRepository(name) }, findings.map(error)),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
}
