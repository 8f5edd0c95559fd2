import { display } from '../display.ts';
import type { Findings, WordedFinding } from '../findings.ts';

/** `file:line:column: severity message [check]` for each finding, then the summary; made to be searched by line. */
export function oneALine({ findings, summary, words }: Findings): string[] {
  const lineOf = (finding: WordedFinding): string => {
    const elsewhere = finding.related.map((one) => ` (${one.message}: ${placeOf(one)})`).join('');
    return `${placeOf(finding)}: ${words.severities[finding.severity]} ${finding.message}${elsewhere} [${finding.check}]`;
  };
  // The whole line at once: two harmless texts can meet in a command to the build.
  return [...findings.map(lineOf), words.summary(summary).join(' · ')].map((line) => display(line));
}

/** A place as editors and terminals link it. */
export const placeOf = ({ file, line, column }: { file: string; line: number; column: number }): string =>
  `${file}:${line}:${column}`;
