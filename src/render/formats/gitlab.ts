import type { Severity } from '../../model/finding.ts';
import { fingerprintsOf } from '../ci/fingerprint.ts';
import { saidOf } from '../ci/said.ts';
import type { Findings } from '../findings.ts';
import { textOf as json } from './json.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** The code quality report of GitLab. */
export function render(all: Findings): string {
  const fingerprints = fingerprintsOf(all.findings);
  return json(
    all.findings.map((finding, at) => ({
      description: saidOf(finding, all).join(' · '),
      check_name: finding.check,
      fingerprint: fingerprints[at],
      severity: severities[finding.severity],
      location: { path: all.inRepository(finding.file), lines: { begin: finding.line, end: finding.endLine } },
    })),
  );
}
