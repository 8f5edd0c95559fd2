import { join, relative, resolve, sep } from 'node:path';
import { updatedEntries, type Baseline } from '../analysis/suppress/baseline.ts';
import type { CheckResult } from '../analysis/run-checks.ts';
import { existsSync } from '../io/exists.ts';
import { realPath } from '../io/files.ts';
import { baselineName } from '../model/baseline.ts';
import { readBaseline } from '../model/read-baseline.ts';
import { readYaml, type Source } from '../model/read-yaml.ts';
import { baselineText } from '../render/baseline.ts';
import { display } from '../render/display.ts';
import { loadCommands } from '../render/messages/index.ts';
import { languageOfTool } from './language.ts';
import { damaged, type Loaded, nameFrom, read } from './load.ts';
import type { ReadOptions } from './options.ts';
import type { World } from './world.ts';

/** What is known already; null where nobody has written it down. A damaged file is refused: half of it would hide too little or too much. */
export function loadBaseline(loaded: Pick<Loaded, 'home' | 'files'>, cwd: string): Baseline | null {
  const path = join(loaded.home, baselineName);
  if (!existsSync(cwd, path)) return null;
  return baselineFrom(read({ path, name: nameFrom(cwd, path) }), loaded, cwd);
}

function baselineFrom(source: Source, { home, files }: Pick<Loaded, 'home' | 'files'>, cwd: string): Baseline {
  const { entries, problems } = readBaseline(source);
  const [first] = problems;
  if (first) throw damaged('baseline', first, source);
  const folder = realPath(home);
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  return {
    source,
    entries,
    nameOf: (file) => relative(folder, paths.get(file) ?? resolve(cwd, file)).split(sep).join('/'),
    gone: new Set(entries.map(({ file }) => file).filter((file) => !existsSync(folder, file))),
  };
}

/** Writes down what a run has found and comments do not ignore, and gives the baseline that knows it. */
export async function writeBaseline(
  result: CheckResult,
  before: Baseline | null,
  loaded: Pick<Loaded, 'home' | 'files'>,
  { directory, force, quiet }: ReadOptions,
  world: World,
): Promise<Baseline> {
  const cwd = resolve(world.cwd, directory ?? '.');
  const path = join(loaded.home, baselineName);
  const known = before ?? baselineFrom(readYaml(nameFrom(cwd, path), baselineText([])), loaded, cwd);
  const text = baselineText(updatedEntries(result, known));
  if (before?.source.text !== text) {
    const { replaceFiles } = await import('../io/replace.ts');
    await replaceFiles([{ path, name: known.source.file, before: before?.source.text ?? null, after: text }], { force: force ?? false });
  }
  const after = baselineFrom(readYaml(known.source.file, text), loaded, cwd);
  if (!quiet) {
    const { knows } = await loadCommands(languageOfTool(world));
    await world.stderr.write(`${display(knows(after.source.file, after.entries.reduce((sum, { count }) => sum + count, 0)))}\n`);
  }
  return after;
}
