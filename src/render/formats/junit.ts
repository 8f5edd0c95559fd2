import { byFile } from '../ci/by-file.ts';
import { saidOf, titleOf } from '../ci/said.ts';
import { element, textElement, xmlDocument } from '../ci/xml.ts';
import { reveal } from '../display.ts';
import type { Findings, WordedFinding } from '../findings.ts';
import { placeOf } from '../text/one-a-line.ts';

/**
 * Findings as the tests of a build: a suite for each file and a case for each finding. Errors and warnings fail;
 * a note passes and says what it has to say. Without findings there is one case that passes, since build servers
 * take a report without cases for a mistake.
 */
export function render(all: Findings): string {
  const files = [...byFile(all.findings)].map(([file, findings]) => suite(all.inRepository(file), findings, all));
  const { errors, warnings } = all.summary;
  const suites = files.length > 0 ? files : [allWell(all)];
  const tests = Math.max(1, all.findings.length);
  return xmlDocument(element('testsuites', { name: 'planspor', tests, failures: errors + warnings, errors: 0 }, suites));
}

function suite(file: string, findings: readonly WordedFinding[], all: Findings): string {
  const failures = findings.filter(({ severity }) => severity !== 'info').length;
  const names = namesOf(findings, all);
  const cases = findings.map((finding, at) => {
    const said = saidOf(finding, all);
    const text = [placeOf({ ...finding, file }), ...said].join('\n');
    const outcome =
      finding.severity === 'info'
        ? textElement('system-out', {}, text)
        : textElement('failure', { type: finding.severity, message: said[0] ?? '' }, text);
    return element('testcase', { name: names[at] ?? '', classname: file, file, line: finding.line }, [outcome]);
  });
  return element('testsuite', { name: file, tests: findings.length, failures, errors: 0, skipped: 0 }, cases);
}

/** Two cases of one name would be one to a build server. */
function namesOf(findings: readonly WordedFinding[], all: Findings): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = reveal([finding.thing?.id, titleOf(finding, all)].filter((part) => part !== undefined).join(': '));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function allWell({ summary, words }: Findings): string {
  const passed = element('testcase', { name: words.summary(summary).join(' · '), classname: 'planspor' });
  return element('testsuite', { name: 'planspor', tests: 1, failures: 0, errors: 0, skipped: 0 }, [passed]);
}
