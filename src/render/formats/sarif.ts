import type { CheckId } from '../../analysis/checks/index.ts';
import type { Location } from '../../analysis/run-checks.ts';
import type { Severity } from '../../model/finding.ts';
import { fingerprintsOf } from '../ci/fingerprint.ts';
import { rulesOf } from '../ci/rules.ts';
import { reveal } from '../display.ts';
import { type Findings, sentencesOf, type WordedFinding } from '../findings.ts';
import { loadPages } from '../messages/index.ts';
import type { RenderOptions } from './format.ts';
import { textOf as json } from './json.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0, with what code scanning on GitHub asks for. */
export async function render(all: Findings, { lang }: Pick<RenderOptions, 'lang'>): Promise<string> {
  const rules = rulesOf(all.words, await loadPages(lang));
  const positions = new Map(rules.map(({ id }, at) => [id, at]));
  const fingerprints = fingerprintsOf(all.findings);
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'planspor', version: all.version, semanticVersion: all.version, rules } },
        columnKind: 'unicodeCodePoints',
        results: all.findings.map((finding, at) => result(finding, fingerprints[at] ?? '', positions, all)),
      },
    ],
  });
}

function result(finding: WordedFinding, fingerprint: string, rules: ReadonlyMap<CheckId, number>, all: Findings): object {
  const { check, severity, path, thing, related } = finding;
  return {
    ruleId: check,
    ruleIndex: rules.get(check),
    level: levels[severity],
    message: messageOf(sentencesOf(finding).join('\n')),
    locations: [
      {
        physicalLocation: physical(finding, all),
        ...(thing && { logicalLocations: [{ name: reveal(thing.id), fullyQualifiedName: reveal(path) }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, at) => ({ id: at + 1, physicalLocation: physical(one, all), message: messageOf(one.message) })),
    }),
    // Not `primaryLocationLineHash`: the upload action computes that one itself, and warns of every other value.
    partialFingerprints: { 'planspor/v1': fingerprint },
  };
}

const physical = ({ file, line, column, endLine, endColumn }: Location, { inRepository }: Findings): object => ({
  artifactLocation: { uri: uriOf(inRepository(file)) },
  region: { startLine: line, startColumn: column, endLine, endColumn },
});

// `[text](target)` would be a link, to wherever a plan says.
const messageOf = (text: string): { text: string } => ({ text: reveal(text, { newlines: 'keep' }).replaceAll('](', '] (') });

/** Relative to the repository, which is what viewers resolve; a file outside of it has only its absolute name. */
function uriOf(file: string): string {
  const path = file.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
