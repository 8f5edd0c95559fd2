import type { Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location } from '../../analysis/run-checks.ts';
import type { Span } from '../../model/finding.ts';
import type { Lines } from '../../model/lines.ts';

/** Turns offsets of one text into the lines and characters of the protocol: from 0, in UTF-16 code units. */
export function rangesIn(text: string): (span: Span) => Range {
  const document = TextDocument.create('', '', 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) });
}

/** A finding's lines and columns, which are counted from 1 and in code points. */
export function rangeOf({ line, column, endLine, endColumn }: Location, lines: Lines): Range {
  return {
    start: { line: line - 1, character: units(lines.lineText(line), column) },
    end: { line: endLine - 1, character: units(lines.lineText(endLine), endColumn) },
  };
}

/** The UTF-16 code units before a column. */
function units(line: string, column: number): number {
  let count = 0;
  let points = 1;
  for (const character of line) {
    if (points >= column) break;
    count += character.length;
    points += 1;
  }
  return count;
}
