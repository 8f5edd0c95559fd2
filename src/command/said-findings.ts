import type { Finding } from '../analysis/run-checks.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Findings, findingsOf } from '../render/findings.ts';
import { loadChecks, loadLanguage } from '../render/messages/index.ts';
import { oneALine } from '../render/text/one-a-line.ts';
import { languageOfTool } from './language.ts';
import type { World } from './world.ts';

interface Reading {
  workspace: Workspace;
}

/** Some findings as sentences, each with its place. */
export async function said(findings: readonly Finding[], reading: Reading, world: World): Promise<{ place: string; message: string }[]> {
  const worded = await wordedIn(findings, reading, world);
  return worded.findings.map(({ file, line, column, message }) => ({ place: `${file}:${line}:${column}`, message }));
}

/** The same as lines, as `check` writes them in a pipe. */
export async function saidAsLines(findings: readonly Finding[], reading: Reading, world: World): Promise<string> {
  // The last line sums up a check, which this is not.
  const lines = oneALine(await wordedIn(findings, reading, world)).slice(0, -1);
  return lines.map((line) => `${line}\n`).join('');
}

async function wordedIn(findings: readonly Finding[], { workspace: { sources } }: Reading, world: World): Promise<Findings> {
  const lang = languageOfTool(world);
  const result = { findings, files: 1, suppressed: { ignored: 0, baseline: 0 } };
  return findingsOf(result, { sources, words: await loadChecks(lang), language: await loadLanguage(lang) });
}
