import { byFile } from '../ci/by-file.ts';
import { placeOf } from '../text/one-a-line.ts';
import { type Block, code, type Document, type Inline, type Lang, type Table } from '../document.ts';
import { type Findings, sentencesOf, type WordedFinding } from '../findings.ts';

/** Findings as a document, such as the summary of a build: the counts first, then a table for each file. */
export function checkReport(all: Findings, lang: Lang): Document {
  const { words, summary } = all;
  const blocks = [...byFile(all.findings)].flatMap(([file, findings]): Block[] => [
    { kind: 'heading', level: 2, text: [code(file)] },
    tableOf(findings, all),
  ]);
  return { lang, title: words.document.title, subtitle: [words.summary(summary).join(' · ')], blocks };
}

function tableOf(findings: readonly WordedFinding[], { words }: Findings): Table {
  const { columns } = words.document;
  return {
    kind: 'table',
    columns: [
      { title: columns.line, align: 'right' },
      { title: columns.severity },
      { title: columns.item },
      { title: columns.finding, flex: true },
      { title: columns.check },
    ],
    rows: findings.map((finding) => [
      [String(finding.line)],
      [words.severities[finding.severity]],
      finding.thing ? [code(finding.thing.id)] : [],
      sentences(finding),
      [code(finding.check)],
    ]),
  };
}

function sentences(finding: WordedFinding): Inline[] {
  const others = finding.related.map((one) => `${one.message}: ${placeOf(one)}`);
  return [[...sentencesOf(finding), ...others].join('\n')];
}
