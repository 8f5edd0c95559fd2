import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Severity } from '../../model/finding.ts';
import { Lines } from '../../model/lines.ts';
import type { Source } from '../../model/read-yaml.ts';
import { findingsOf, sentencesOf, type WordedFinding } from '../../render/findings.ts';
import type { CheckWords } from '../../render/messages/checks.ts';
import type { Language } from '../../render/messages/language.ts';
import { checked, checkedAlone } from './checked.ts';
import { rangeOf } from './places.ts';
import type { Room } from './room.ts';

export interface Said {
  words: CheckWords;
  language: Language;
}

/** What `check` finds, by file; a file without findings has an empty list. */
export function diagnosticsOf(room: Room, said: Said): Map<string, Diagnostic[]> {
  const reading = room.reading();
  const { baseline, damaged, files } = reading;
  const sources = [...files.workspace.sources, ...(baseline ? [baseline.source] : []), ...damaged.map(({ source }) => source)];
  const lines = linesOf(sources);
  const byFile = new Map<string, Diagnostic[]>([...reading.asked].map((file) => [file, []]));
  for (const result of [checked(reading), ...damaged.map((one) => checkedAlone(one, reading))]) {
    for (const finding of findingsOf(result, { sources, ...said }).findings) {
      const diagnostics = byFile.get(finding.file) ?? [];
      diagnostics.push(diagnosticOf(finding, room, lines));
      byFile.set(finding.file, diagnostics);
    }
  }
  return byFile;
}

type LinesOf = (file: string) => Lines;

function linesOf(sources: readonly Source[]): LinesOf {
  const known = new Map(sources.map(({ file, text }) => [file, new Lines(text)]));
  return (file) => known.get(file) ?? new Lines('');
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function diagnosticOf(finding: WordedFinding, room: Room, lines: LinesOf): Diagnostic {
  const { file, check, severity, related } = finding;
  return {
    range: rangeOf(finding, lines(file)),
    severity: severities[severity],
    code: check,
    source: 'planspor',
    message: sentencesOf(finding).join('\n'),
    ...(related.length > 0 && {
      relatedInformation: related.map((one) => ({
        location: { uri: room.uriOf(one.file), range: rangeOf(one, lines(one.file)) },
        message: one.message,
      })),
    }),
  };
}
