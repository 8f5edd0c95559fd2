import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from '../src/analysis/suppress/baseline.ts';
import { allFindings, toldOf, type Wanted } from '../src/command/checked.ts';
import { readText } from '../src/io/read-text.ts';
import { baselineName } from '../src/model/baseline.ts';
import type { Problem } from '../src/model/problem.ts';
import { readBaseline } from '../src/model/read-baseline.ts';
import { readYaml, type Source } from '../src/model/read-yaml.ts';
import { defaultSettings, type Settings } from '../src/model/settings.ts';
import { readWorkspace, type Workspace } from '../src/model/workspace.ts';
import type { Lang } from '../src/render/document.ts';
import { type Findings, findingsOf } from '../src/render/findings.ts';
import { loadChecks, loadLanguage } from '../src/render/messages/index.ts';
import { viewOn } from './workspace.ts';

interface Asked {
  verbose?: boolean;
  baseline?: Baseline | null;
  /** Which checks look; all of them where absent. */
  wanted?: Wanted;
}

/** What `check` says of files in memory. */
export async function findingsIn(workspace: Workspace, asOf: string, lang: Lang, { verbose = false, baseline = null, wanted = () => true }: Asked = {}): Promise<Findings> {
  const { sources } = workspace;
  const asked = new Set([...sources, ...workspace.problems].map(({ file }) => file));
  return findingsOf(toldOf(allFindings({ workspace, asked }, viewOn(asOf), wanted), workspace.settings, wanted, baseline), {
    sources: baseline ? [...sources, baseline.source] : sources,
    words: await loadChecks(lang),
    language: await loadLanguage(lang),
    verbose,
  });
}

/** A file, or all files of a folder, read as they are on disk and called by their bare names. */
export function workspaceAt(path: string, settings: Partial<Settings> = {}): Workspace {
  const files = path.endsWith('.yaml') ? [path] : readdirSync(path).sort().filter((name) => name !== baselineName).map((name) => join(path, name));
  const problems: Problem[] = [];
  const sources = files.flatMap((file): Source[] => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const read = readText(file, name);
    if (read.text !== undefined) return [readYaml(name, read.text)];
    problems.push(...read.problems);
    return [];
  });
  const workspace = readWorkspace(sources, { ...defaultSettings, ...settings });
  return { ...workspace, problems: [...workspace.problems, ...problems] };
}

/** The day that `# as-of:` in a first line asks for. */
export const dayOf = ({ sources }: Workspace): string =>
  sources.map(({ text }) => /^# as-of: (\S+)/.exec(text)?.[1]).find((day) => day !== undefined) ?? '2026-05-01';

/** The baseline of a folder, whose files it calls by their bare names; null where there is none. */
export function baselineAt(path: string): Baseline | null {
  const file = join(path, baselineName);
  return existsSync(file) ? baselineFrom(readFileSync(file, 'utf8'), readdirSync(path)) : null;
}

/** @param files those that are there */
export function baselineFrom(text: string, files: readonly string[]): Baseline {
  const source = readYaml(baselineName, text);
  const { entries } = readBaseline(source);
  return { source, entries, nameOf: (name) => name, gone: new Set(entries.map(({ file }) => file).filter((name) => !files.includes(name))) };
}
