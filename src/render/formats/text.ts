import type { Findings } from '../findings.ts';
import { grouped } from '../text/grouped.ts';
import { oneALine } from '../text/one-a-line.ts';
import type { RenderOptions } from './format.ts';

/** Findings for people: grouped by file and thing on a terminal, one a line in a pipe. */
export function render(findings: Findings, options: RenderOptions): string {
  const { width } = options;
  const lines = width === undefined ? oneALine(findings) : grouped(findings, { ...options, width });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
